import { KatekError } from "@katek/core/kernel";
import { TRPCError } from "@trpc/server";

/** Why a form was not accepted: a sentence, and where a field is meant, which. */
export interface FormProblem {
  sentence: string;
  fields: Record<string, string>;
  /** Of the error catalogue; none where the form itself could not be read. */
  code?: string;
  /** The lead that is in the way, if one is. */
  leadId: string | null;
}

const TOLD = [404, 409, 422];

/**
 * Waits for the API; what a person can put right becomes a problem that the form shows, everything else is thrown on.
 */
export async function orProblem<T>(
  work: Promise<T>,
): Promise<{ done: T; problem: null } | { done: null; problem: FormProblem }> {
  try {
    return { done: await work, problem: null };
  } catch (error) {
    const cause = error instanceof TRPCError ? error.cause : error;
    if (!(cause instanceof KatekError) || !TOLD.includes(cause.status)) throw error;
    const { issues, leadId } = cause.details as { issues?: { path: string; message: string }[]; leadId?: string };
    const fields = Object.fromEntries((issues ?? []).map(({ path, message }) => [path, message]));
    const sentence = issues?.[0]?.message ?? cause.message;
    return { done: null, problem: { sentence, fields, code: cause.code, leadId: leadId ?? null } };
  }
}
