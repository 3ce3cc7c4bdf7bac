import { listingDrafts } from "@katek/db/schema";
import { desc, eq } from "drizzle-orm";
import { z } from "zod";
import { command, NotFound, query } from "../kernel";
import { DraftInput, UpdateDraftInput } from "./schemas";

const gone = () => new NotFound("draft_not_found", "This draft is not here any more: it was added or discarded.");

/** A draft with the text that it was made from. @throws NotFound */
export const getDraft = query({
  name: "drafts.get",
  permission: "listings:write",
  input: DraftInput,
  async run({ tx }, { draftId }) {
    const [draft] = await tx.select().from(listingDrafts).where(eq(listingDrafts.id, draftId));
    if (!draft) throw gone();
    const { id, text, sources, values, createdAt, updatedAt } = draft;
    return { id, text, sources, values, createdAt, updatedAt };
  },
});

const SHOWN = 20;

/** The drafts that wait, the latest first. */
export const listDrafts = query({
  name: "drafts.list",
  permission: "listings:write",
  input: z.object({}),
  run: ({ tx }) =>
    tx
      .select({ id: listingDrafts.id, values: listingDrafts.values, updatedAt: listingDrafts.updatedAt })
      .from(listingDrafts)
      .orderBy(desc(listingDrafts.updatedAt))
      .limit(SHOWN),
});

/** Keeps what was typed into a draft's form, whether it fits or not: it is looked at when the listing is added. @throws NotFound */
export const updateDraft = command({
  name: "drafts.update",
  permission: "listings:write",
  input: UpdateDraftInput,
  async run({ tx, now }, { draftId, values }) {
    const [draft] = await tx
      .select({ values: listingDrafts.values })
      .from(listingDrafts)
      .where(eq(listingDrafts.id, draftId))
      .for("update");
    if (!draft) throw gone();
    await tx
      .update(listingDrafts)
      .set({ values: { ...draft.values, ...values }, updatedAt: now() })
      .where(eq(listingDrafts.id, draftId));
    return { fields: Object.keys(values) };
  },
  audit: ({ draftId }, { fields }) => ({ target: draftId, after: { fields } }),
});

/** Throws a draft away, with its text. @throws NotFound */
export const discardDraft = command({
  name: "drafts.discard",
  permission: "listings:write",
  input: DraftInput,
  async run({ tx }, { draftId }) {
    const [removed] = await tx
      .delete(listingDrafts)
      .where(eq(listingDrafts.id, draftId))
      .returning({ id: listingDrafts.id });
    if (!removed) throw gone();
    return { draftId };
  },
  audit: ({ draftId }) => ({ target: draftId }),
});
