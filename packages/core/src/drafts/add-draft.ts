import { flow, Invalid } from "../kernel";
import { listings } from "../listings";
import { discardDraft, getDraft } from "./draft-rows";
import { draftToListing } from "./draft-to-listing";
import { DraftInput } from "./schemas";

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
    const { listing, problems } = { listing: null, ...draftToListing(draft.values, context.organization.currency) };
    if (!listing) throw new Invalid("draft_unfit", "Some fields do not fit yet.", { problems });
    const { id } = await context.run(listings.create, { ...listing, sourceId: draftId });
    await context.run(discardDraft, { draftId });
    return { listingId: id };
  },
  audit: ({ draftId }, { listingId }) => ({ target: listingId, after: { draft: draftId } }),
});
