import { flow, Invalid } from "../kernel";
import { listings } from "../listings";
import { discardDraft, getDraft } from "./draft-rows";
import { type DraftProblems, draftToListing } from "./draft-to-listing";
import { AddValuesInput, DraftInput } from "./schemas";

/**
 * Makes a listing of a draft as it stands; the draft goes. Added twice at once it is added once: its key is the draft's.
 * @throws NotFound; Invalid (`draft_unfit`) with a sentence for each field, and Conflict: the draft stays then.
 */
export const addDraft = flow({
  name: "drafts.add",
  permission: "listings:write",
  input: DraftInput,
  async run(context, { draftId }) {
    const draft = await context.run(getDraft, { draftId });
    const made = draftToListing(draft.values, context.organization.currency);
    if (made.problems) throw unfit(made.problems);
    const { id } = await context.run(listings.create, { ...made.listing, sourceId: draftId });
    await context.run(discardDraft, { draftId });
    return { listingId: id };
  },
  audit: ({ draftId }, { listingId }) => ({ target: listingId, after: { draft: draftId } }),
});

/** Makes a listing of a short form. @throws Invalid (`draft_unfit`) with a sentence for each field */
export const addValues = flow({
  name: "drafts.addValues",
  permission: "listings:write",
  input: AddValuesInput,
  async run(context, { values }) {
    const made = draftToListing(values, context.organization.currency);
    if (made.problems) throw unfit(made.problems);
    const { id } = await context.run(listings.create, made.listing);
    return { listingId: id };
  },
  // The step that makes it is audited.
  audit: () => null,
});

const unfit = (problems: DraftProblems) => new Invalid("draft_unfit", "Some fields do not fit yet.", { problems });
