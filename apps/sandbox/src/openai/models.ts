import type { NextFunction, Request, Response } from "express";
import { InvalidRequest } from "./errors";

/** Largest number of dimensions per embedding model; `ada-002` cannot be shortened. */
export const EMBEDDING_MODELS: Readonly<Record<string, { dimensions: number; shortens: boolean }>> = {
  "text-embedding-3-small": { dimensions: 1536, shortens: true },
  "text-embedding-3-large": { dimensions: 3072, shortens: true },
  "text-embedding-ada-002": { dimensions: 1536, shortens: false },
};

export const CHAT_MODELS: readonly string[] = [
  "gpt-4o-mini",
  "gpt-4o",
  "gpt-4.1-nano",
  "gpt-4.1-mini",
  "gpt-4.1",
  "gpt-5-nano",
  "gpt-5-mini",
  "gpt-5",
];

const CREATED = Math.floor(Date.UTC(2025, 0, 1) / 1000);
const MODELS = [...CHAT_MODELS, ...Object.keys(EMBEDDING_MODELS)].map((id) => ({
  id,
  object: "model",
  created: CREATED,
  owned_by: "katek-sandbox",
}));

export const modelNotFound = (model: string): InvalidRequest =>
  new InvalidRequest(`The model \`${model}\` does not exist or you do not have access to it.`, {
    status: 404,
    code: "model_not_found",
  });

export function listModels(_request: Request, response: Response): void {
  response.json({ object: "list", data: MODELS });
}

export function getModel(request: Request, response: Response, next: NextFunction): void {
  const model = MODELS.find((known) => known.id === request.params.model);
  if (model) response.json(model);
  else next(modelNotFound(request.params.model ?? ""));
}
