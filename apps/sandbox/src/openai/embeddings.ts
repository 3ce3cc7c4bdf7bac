import type { NextFunction, Request, Response } from "express";
import { countTokens, decode } from "gpt-tokenizer/encoding/cl100k_base";
import { z } from "zod";
import { InvalidRequest, readJson } from "./errors";
import { textVector } from "./meaning/text-vector";
import { EMBEDDING_MODELS, modelNotFound } from "./models";

/** Limits of OpenAI's embeddings endpoint. */
const MOST_INPUTS = 2048;
const MOST_TOKENS_PER_INPUT = 8192;
const MOST_TOKENS_PER_REQUEST = 300_000;
const CL100K_TOKENS = 100_277;

const Tokens = z.array(z.number().int().min(0).max(CL100K_TOKENS)).min(1);
const EmbeddingsRequest = z.object({
  model: z.string(),
  input: z.union([z.string(), z.array(z.string()), Tokens, z.array(Tokens)], "expected a string, strings or tokens"),
  dimensions: z.number().int().min(1).optional(),
  encoding_format: z.enum(["float", "base64"]).default("float"),
});
type Input = z.output<typeof EmbeddingsRequest>["input"];

/** `POST /v1/embeddings`: deterministic vectors of unit length, float32 in both encodings. */
export function answerEmbeddings(request: Request, response: Response, next: NextFunction): void {
  try {
    const asked = readJson(request, EmbeddingsRequest);
    const dimensions = dimensionsFor(asked.model, asked.dimensions);
    const texts = textsOf(asked.input);
    const tokens = countWithinLimits(texts);
    const data = texts.map((text, index) => {
      const vector = textVector(text, dimensions);
      return {
        object: "embedding",
        index,
        embedding: asked.encoding_format === "base64" ? base64(vector) : [...vector],
      };
    });
    response.json({
      object: "list",
      data,
      model: asked.model,
      usage: { prompt_tokens: tokens, total_tokens: tokens },
    });
  } catch (error) {
    next(error);
  }
}

function dimensionsFor(model: string, asked: number | undefined): number {
  const known = EMBEDDING_MODELS[model];
  if (!known) throw modelNotFound(model);
  if (asked === undefined) return known.dimensions;
  if (!known.shortens) {
    throw new InvalidRequest("This model does not support specifying dimensions.", { param: "dimensions" });
  }
  if (asked > known.dimensions) {
    throw new InvalidRequest(
      `Invalid value for 'dimensions' = ${asked}. Must be less than or equal to ${known.dimensions}.`,
      { param: "dimensions" },
    );
  }
  return asked;
}

function textsOf(input: Input): string[] {
  if (typeof input === "string") return [input];
  if (input.length === 0) {
    throw new InvalidRequest("Invalid 'input': input cannot be an empty array.", { param: "input" });
  }
  if (typeof input[0] === "number") return [decode(input as number[])];
  if (input.length > MOST_INPUTS) {
    throw new InvalidRequest(
      `Invalid 'input': array too long. Expected an array with maximum length ${MOST_INPUTS}, but got an array with length ${input.length} instead.`,
      { param: "input", code: "array_above_max_length" },
    );
  }
  return (input as (string | number[])[]).map((item) => (typeof item === "string" ? item : decode(item)));
}

/** @returns the tokens of all texts together */
function countWithinLimits(texts: string[]): number {
  let total = 0;
  texts.forEach((text, index) => {
    if (text === "") throw new InvalidRequest("'$.input' is invalid: an input cannot be empty.", { param: "input" });
    // Markers such as <|endoftext|> in a text are text, as in the API.
    const tokens = countTokens(text, { disallowedSpecial: new Set() });
    if (tokens > MOST_TOKENS_PER_INPUT) {
      throw new InvalidRequest(`Invalid 'input[${index}]': maximum input length is ${MOST_TOKENS_PER_INPUT} tokens.`, {
        param: `input[${index}]`,
        code: "context_length_exceeded",
      });
    }
    total += tokens;
  });
  if (total > MOST_TOKENS_PER_REQUEST) {
    throw new InvalidRequest(`Requested ${total} tokens, max ${MOST_TOKENS_PER_REQUEST} tokens per request`, {
      type: "max_tokens_per_request",
      code: "max_tokens_per_request",
    });
  }
  return total;
}

/** Little-endian float32, as the SDK decodes it. */
function base64(vector: Float32Array): string {
  return Buffer.from(vector.buffer, vector.byteOffset, vector.byteLength).toString("base64");
}
