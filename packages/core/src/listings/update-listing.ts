import { listings } from "@katek/db/schema";
import { eq } from "drizzle-orm";
import { z } from "zod";
import { Conflict, command, type Organization } from "../kernel";
import { addressKey } from "./address-key";
import { noSuchListing } from "./get-listing";
import { confidentialIn, keepConfidential } from "./keep-confidential";
import { CONFIDENTIAL_NAMES } from "./listing-details";
import { listingChanges } from "./listing-input";
import { fingerprint, listingText } from "./listing-text";
import { mustFit, mustMove } from "./must-fit";
import { tellOfListing } from "./tell-of-listing";

/**
 * Changes what is named of a listing; the rest stays. The assistant reads it anew where its text changed. One that was
 * imported is changed again by an import only once its source says something else of it.
 * @throws NotFound, Invalid for fields that do not fit together, Conflict for a status that does not follow and
 * (`listing_changed`) for a listing that somebody has changed since it was read.
 */
export const updateListing = command({
  name: "listings.update",
  permission: "listings:write",
  exposed: true,
  input: listingChanges,
  output: z.object({ fields: z.array(z.string()) }),
  async run(context, { listingId, ifUnchangedSince, ...changes }) {
    const { tx, organization, now } = context;
    const [before] = await tx.select().from(listings).where(eq(listings.id, listingId)).for("update");
    if (!before) throw noSuchListing();
    if (ifUnchangedSince && before.updatedAt.getTime() !== Date.parse(ifUnchangedSince)) throw changedMeanwhile();
    const confidential = new Set<string>(CONFIDENTIAL_NAMES);
    const changed = Object.entries(changes).filter(
      ([field, value]) =>
        value !== undefined && !confidential.has(field) && !same(value, before[field as keyof typeof before]),
    );
    const fields = changed.map(([field]) => field);
    const set = Object.fromEntries(changed) as Partial<typeof before>;
    if (changes.standardStatus) mustMove(before.standardStatus, changes.standardStatus);
    const next = { ...before, ...set, ...closing(before, set, organization, now()) };
    mustFit(next, { before });
    fields.push(...(await keepConfidential(context, listingId, confidentialIn(changes))));
    if (!fields.length) return { fields };
    await tx
      .update(listings)
      .set({
        ...set,
        ...(fields.some((field) => ADDRESS.has(field)) && { addressKey: addressKey(next) }),
        ...{ closeDate: next.closeDate, textHash: fingerprint(listingText(next)), updatedAt: now() },
      })
      .where(eq(listings.id, listingId));
    await tellOfListing(context, "listing.updated", listingId);
    return { fields };
  },
  audit: ({ listingId }, { fields }) => (fields.length ? { target: listingId, after: { fields } } : null),
});

const ADDRESS = new Set(["unparsedAddress", "city", "stateOrProvince", "postalCode"]);

const changedMeanwhile = () =>
  new Conflict(
    "listing_changed",
    "Somebody has changed this listing since it was read. Nothing was saved: look at it again, then change it.",
  );

const same = (one: unknown, other: unknown): boolean =>
  one === other || (typeof one === "object" && sorted(one) === sorted(other));

/** The keys of an object in JSONB come back in an order of its own. */
const sorted = (value: unknown): string =>
  JSON.stringify(value, (_key, inner: unknown) =>
    inner && typeof inner === "object" && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );

/** A home that is closed now was closed today, unless somebody says when; one that is back on the market was not. */
export function closing(
  before: { standardStatus: string; closeDate: string | null },
  set: { standardStatus?: string; closeDate?: string | null },
  { timeZone }: Pick<Organization, "timeZone">,
  at: Date,
): { closeDate: string | null } {
  if (set.closeDate !== undefined) return { closeDate: set.closeDate };
  const status = set.standardStatus ?? before.standardStatus;
  if (status === before.standardStatus) return { closeDate: before.closeDate };
  return { closeDate: status === "closed" ? new Intl.DateTimeFormat("en-CA", { timeZone }).format(at) : null };
}
