import { listings } from "@katek/db/schema";
import { and, eq } from "drizzle-orm";
import { z } from "zod";
import { Conflict, command } from "../kernel";
import { addressKey } from "./address-key";
import { confidentialIn, keepConfidential } from "./keep-confidential";
import { listingInput } from "./listing-input";
import { fingerprint, listingText } from "./listing-text";
import { mustFit } from "./must-fit";
import { API_SOURCE, HAND_SOURCE } from "./own-source-id";
import { tellOfListing } from "./tell-of-listing";

/**
 * Adds one listing. `sourceId` is its key in the program that adds it; without one it gets a key of its own.
 * @throws Invalid for fields that do not fit together, Conflict where the key is taken.
 */
export const createListing = command({
  name: "listings.create",
  permission: "listings:write",
  exposed: true,
  input: listingInput,
  output: z.object({ id: z.uuid() }),
  async run(context, input) {
    const { tx, organization, actor, newId, now } = context;
    const id = newId();
    const source = actor.kind === "apiKey" ? API_SOURCE : HAND_SOURCE;
    mustFit(input, { addressNeeded: actor.kind === "user" });
    const { privateRemarks, showingInstructions, ownerName, ownerPhone, accessCode, ...shown } = input;
    const sourceId = input.sourceId ?? id;
    const [made] = await tx
      .insert(listings)
      .values({
        organizationId: organization.id,
        id,
        source,
        ...shown,
        sourceId,
        addressKey: addressKey(input),
        currency: input.currency ?? organization.currency,
        fieldsHash: fingerprint(JSON.stringify(input)),
        textHash: fingerprint(listingText(shown)),
        createdAt: now(),
        updatedAt: now(),
      })
      .onConflictDoNothing({ target: [listings.organizationId, listings.source, listings.sourceId] })
      .returning({ id: listings.id });
    if (!made) {
      const [there] = await tx
        .select({ id: listings.id })
        .from(listings)
        .where(and(eq(listings.source, source), eq(listings.sourceId, sourceId)));
      throw new Conflict("listing_exists", `There is a listing with the sourceId ${sourceId} already.`, {
        listingId: there?.id,
      });
    }
    await keepConfidential(context, id, confidentialIn(input));
    await tellOfListing(context, "listing.created", id);
    return { id };
  },
  audit: ({ sourceId }, { id }) => ({ target: id, after: { sourceId: sourceId ?? id } }),
});
