import { listingDrafts } from "@katek/db/schema";
import { z } from "zod";
import { command, flow } from "../kernel";
import { checkFindings } from "./check-findings";
import { findInText } from "./find-in-text";
import { DraftValues, WriteDraftInput } from "./schemas";

/**
 * Makes a draft of a listing out of a text: the model says what the text holds, and what the text itself bears out is
 * kept. The rest stays empty.
 * @throws VendorFailed (`model_unavailable`); nothing is kept then.
 */
export const writeDraft = flow({
  name: "drafts.write",
  permission: "listings:write",
  limit: "tryOut",
  input: WriteDraftInput,
  async run(context, { text }) {
    const findings = await findInText(context, text);
    const { country, timeZone } = context.organization;
    const year = Number(new Intl.DateTimeFormat("en", { timeZone, year: "numeric" }).format(context.now()));
    return context.run(keepDraft, { text, ...checkFindings(text, findings, { country, year }) });
  },
  audit: (_input, { draftId }) => ({ target: draftId }),
});

/** A step of it. Audited by it. */
const keepDraft = command({
  name: "drafts.keep",
  permission: "listings:write",
  input: z.object({
    text: z.string(),
    values: DraftValues,
    sources: z.array(z.object({ field: z.string(), start: z.int(), end: z.int(), reading: z.string().nullable() })),
  }),
  async run({ tx, organization, newId, now }, draft) {
    const id = newId();
    const at = now();
    await tx
      .insert(listingDrafts)
      .values({ organizationId: organization.id, id, ...draft, createdAt: at, updatedAt: at });
    return { draftId: id };
  },
});
