import { toTRPCError } from "@katek/api";
import { KatekError } from "@katek/core/kernel";
import { TRPCError } from "@trpc/server";

/** What a form is told when it was refused: a sentence for each field, or one for the whole. */
export interface Refused {
  fields: Record<string, string>;
  problem: string | null;
}

interface Issue {
  path: string;
  message: string;
}

/** Errors that the person can mend become sentences of the form; all others are thrown on. */
export async function orRefused<T>(work: Promise<T>): Promise<T | { refused: Refused }> {
  try {
    return await work;
  } catch (error) {
    const mapped = toTRPCError(error);
    const cause = error instanceof TRPCError ? error.cause : error;
    if (!(cause instanceof KatekError) || ![404, 409, 422].includes(cause.status)) throw error;
    const issues = (cause.details.issues ?? []) as Issue[];
    const fields = Object.fromEntries(issues.map(({ path, message }) => [path.split(".")[0] ?? "", message]));
    return { refused: { fields, problem: issues.length ? null : mapped.message } };
  }
}
