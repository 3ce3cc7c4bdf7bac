import type { NextFunction, Request, Response } from "express";
import type { ZodType } from "zod";
import type { VendorFailure } from "../vendor";

/** The body of an OpenAI error. */
type ErrorBody = { error: { message: string; type: string; param: string | null; code: string | null } };

/** A request that OpenAI would refuse. Carries what the error body says. */
export class InvalidRequest extends Error {
  readonly status: number;
  readonly body: ErrorBody;

  constructor(
    message: string,
    details: { param?: string | null; code?: string | null; status?: number; type?: string } = {},
  ) {
    super(message);
    const { param = null, code = null, status = 400, type = "invalid_request_error" } = details;
    this.status = status;
    this.body = { error: { message, type, param, code } };
  }
}

const BY_STATUS: Record<number, { message: string; type: string; code: string | null }> = {
  401: { message: "Incorrect API key provided.", type: "invalid_request_error", code: "invalid_api_key" },
  404: { message: "Not found.", type: "invalid_request_error", code: null },
  413: { message: "The request is too large.", type: "invalid_request_error", code: null },
  429: { message: "Rate limit reached for requests.", type: "requests", code: "rate_limit_exceeded" },
  503: { message: "The engine is currently overloaded. Try again later.", type: "server_error", code: null },
};

/** OpenAI's error shape for a status; 429 says when to come back. */
export function openaiFailure(status: number, message?: string): VendorFailure {
  const known = BY_STATUS[status];
  const fallback =
    status < 500
      ? { message: "The request was refused.", type: "invalid_request_error", code: null }
      : { message: "The server had an error while processing your request.", type: "server_error", code: null };
  const { type, code, message: usual } = known ?? fallback;
  return {
    body: { error: { message: message ?? usual, type, param: null, code } } satisfies ErrorBody,
    ...(status === 429 ? { headers: { "retry-after": "1" } } : {}),
  };
}

/** Any key is welcome, none is not. */
export function requireKey(request: Request, _response: Response, next: NextFunction): void {
  if (/^Bearer \S+/.test(request.get("authorization") ?? "")) next();
  else next(new InvalidRequest("You didn't provide an API key.", { status: 401 }));
}

export function sendInvalidRequests(error: unknown, _request: Request, response: Response, next: NextFunction): void {
  if (!(error instanceof InvalidRequest)) next(error);
  else response.status(error.status).json(error.body);
}

/**
 * The request's JSON body in the shape of `schema`.
 * @throws InvalidRequest for broken JSON or the first field that does not fit
 */
export function readJson<T>(request: Request, schema: ZodType<T>): T {
  let body: unknown;
  try {
    body = JSON.parse((request.body as Buffer).toString("utf8"));
  } catch {
    throw new InvalidRequest("We could not parse the JSON body of your request.");
  }
  const parsed = schema.safeParse(body);
  if (parsed.success) return parsed.data;
  const issue = parsed.error.issues[0];
  const param = issue?.path.reduce<string>(
    (path, step) => (typeof step === "number" ? `${path}[${step}]` : path ? `${path}.${String(step)}` : String(step)),
    "",
  );
  throw new InvalidRequest(param ? `Invalid '${param}': ${issue?.message}.` : `Invalid body: ${issue?.message}.`, {
    param: param || null,
    code: "invalid_value",
  });
}
