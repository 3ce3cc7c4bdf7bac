import type { createCaller } from "@katek/api";
import { KatekError } from "@katek/core/kernel";
import { redirect } from "@remix-run/node";
import { TRPCError } from "@trpc/server";

type Api = ReturnType<typeof createCaller>;

/**
 * Has a text read and leads to the draft.
 * @returns why it was not read; the page keeps the text then.
 */
export async function writeDraft(api: Api, text: string, { setup = false } = {}): Promise<{ problem: string }> {
  try {
    const { draftId } = await api.drafts.write({ text });
    throw redirect(`/listings/drafts/${draftId}${setup ? "?setup" : ""}`);
  } catch (error) {
    const cause = error instanceof TRPCError ? error.cause : null;
    if (!(cause instanceof KatekError)) throw error;
    const issues = cause.details.issues as { message: string }[] | undefined;
    return { problem: issues?.[0]?.message ?? cause.message };
  }
}
