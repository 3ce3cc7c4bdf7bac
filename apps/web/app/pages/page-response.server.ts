import { toTRPCError } from "@katek/api";
import { KatekError } from "@katek/core/kernel";
import { TRPCError } from "@trpc/server";
import { getHTTPStatusCodeFromError } from "@trpc/server/http";

/**
 * An error of the API as what a loader or action throws: a `Response` with the sentence for people, which the error page
 * shows. Errors without one stay as they are and become a 500.
 */
export function pageError(error: unknown): unknown {
  if (!(error instanceof TRPCError || error instanceof KatekError)) return error;
  const mapped = toTRPCError(error);
  if (mapped.code === "INTERNAL_SERVER_ERROR") return mapped.cause ?? mapped;
  return new Response(mapped.message, { status: getHTTPStatusCodeFromError(mapped) });
}

/** Waits for the API; its errors become pages. */
export async function orErrorPage<T>(work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (error) {
    throw pageError(error);
  }
}
