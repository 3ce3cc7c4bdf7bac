import type { Refusal } from "./errors";

interface Problem {
  detail?: unknown;
  code?: unknown;
  [fact: string]: unknown;
}
interface OperationFailure {
  error?: { message?: string; data?: { katek?: { code: string; details: Record<string, unknown> } | null } };
}

/** Of problem details (RFC 9457), such as a wrong key's, or of an operation that refused. */
export function readRefusal(response: Response, body: unknown): Refusal {
  const { status, headers } = response;
  const retryAfter = Number(headers.get("retry-after"));
  const known = {
    status,
    requestId: headers.get("x-request-id"),
    retryAfterSeconds: retryAfter > 0 ? retryAfter : null,
  };
  const failure = (body as OperationFailure | null)?.error;
  if (failure) {
    const { code = "error", details = {} } = failure.data?.katek ?? {};
    return { ...known, code, details, message: failure.message ?? `KaTek answered ${status}.` };
  }
  const {
    detail,
    code,
    type: _type,
    title: _title,
    status: _status,
    requestId: _id,
    ...details
  } = (body ?? {}) as Problem;
  return {
    ...known,
    code: typeof code === "string" ? code : "error",
    details,
    message: typeof detail === "string" ? detail : `KaTek answered ${status}.`,
  };
}
