import type { createCaller } from "@katek/api";
import type { FormProblem } from "~/leads/form-problem.server";
import { orProblem } from "~/leads/form-problem.server";
import { type ChangedField, LOADED_FIELD, Meanwhile, SEEN_FIELD, stateIn } from "./changed-meanwhile";
import { type FormValues, formValues } from "./form-values";
import { readListingForm } from "./read-listing-form";
import { typedInto, unreadable } from "./unreadable.server";

type Api = ReturnType<typeof createCaller>;

/** Why a form was not saved. All of it is given back, so that nothing depends on scripts. */
export interface NotSaved {
  problem: FormProblem | null;
  typed: FormValues;
  /** What the form was loaded with. */
  loaded: FormValues | null;
  /** What others have changed meanwhile, and the state in which they have left it. */
  meanwhile: { changes: ChangedField[]; saved: FormValues } | null;
}

/**
 * Saves the form of a listing. Where somebody has changed the listing since the form was loaded, nothing is saved until its
 * person was shown what; then fields that they left alone stay as they are saved.
 * @returns null once it is saved
 */
export async function saveListing(api: Api, listingId: string, form: FormData): Promise<NotSaved | null> {
  const loaded = stateIn(form, LOADED_FIELD);
  const back = { typed: { id: listingId, ...typedInto(form) }, loaded };
  for (let attempt = 1; ; attempt++) {
    const { done: found, problem: lost } = await orProblem(api.listings.details({ listingId }));
    if (!found) return { ...back, problem: lost, meanwhile: null };
    const saved = formValues({ ...found.listing, ...found.confidential });
    const meanwhile = new Meanwhile(form, loaded, saved);
    const changes = meanwhile.changes(stateIn(form, SEEN_FIELD));
    if (changes.length) return { ...back, problem: null, meanwhile: { changes, saved } };
    const { input, problems } = readListingForm(meanwhile.merged());
    if (problems) return { ...back, problem: unreadable(problems), meanwhile: null };
    const ifUnchangedSince = found.listing.updatedAt.toISOString();
    const { problem } = await orProblem(api.listings.update({ ...input, listingId, ifUnchangedSince }));
    if (problem === null) return null;
    // Changed between reading and writing: it is looked at again.
    if (problem.code !== "listing_changed" || attempt > 3) return { ...back, problem, meanwhile: null };
  }
}
