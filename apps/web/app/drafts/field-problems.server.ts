import { KatekError } from "@katek/core/kernel";
import { TRPCError } from "@trpc/server";

/**
 * What a listing's form met: a sentence for each field, or one for all of it.
 * @throws the error itself when the fields are not to blame.
 */
export function fieldProblems(error: unknown): { problems: Record<string, string>; sentence: string | null } {
  const cause = error instanceof TRPCError ? error.cause : null;
  if (!(cause instanceof KatekError) || (cause.status !== 422 && cause.status !== 409)) throw error;
  const problems = (cause.details.problems ?? {}) as Record<string, string>;
  return { problems, sentence: Object.keys(problems).length ? null : cause.message };
}
