import { KatekError } from "@katek/core/kernel";
import { TRPCError } from "@trpc/server";

const CODES = {
  401: "UNAUTHORIZED",
  402: "PAYMENT_REQUIRED",
  403: "FORBIDDEN",
  404: "NOT_FOUND",
  409: "CONFLICT",
  422: "UNPROCESSABLE_CONTENT",
  429: "TOO_MANY_REQUESTS",
  502: "BAD_GATEWAY",
} as const;

/** A product error as tRPC's. Anything else stays what it is and is told to nobody: its text may hold data. */
export function toTRPCError(error: unknown): TRPCError {
  if (error instanceof TRPCError) return error;
  if (!(error instanceof KatekError))
    return new TRPCError({ code: "INTERNAL_SERVER_ERROR", message: "Something failed on our side.", cause: error });
  const code = CODES[error.status as keyof typeof CODES] ?? "BAD_REQUEST";
  return new TRPCError({ code, message: error.message, cause: error });
}

/** What a client may read of an error: its stable code and facts. */
export function formatError(cause: unknown): { code: string; details: Record<string, unknown> } | null {
  return cause instanceof KatekError ? { code: cause.code, details: cause.details } : null;
}
