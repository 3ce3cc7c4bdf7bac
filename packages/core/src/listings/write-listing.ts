import { listingConfidential, listings } from "@katek/db/schema";
import { and, eq } from "drizzle-orm";
import { z } from "zod";
import { Conflict, command, Invalid, type TransactionContext } from "../kernel";
import { noSuchListing } from "./get-listing";
import { fingerprint, listingText } from "./listing-text";
import { CreateListingInput, ListingFields, UpdateListingInput } from "./schemas";

/** The source of what a program adds, one listing at a time. */
const SOURCE = "api";

/**
 * Adds one listing. `sourceId` is its key in the program that adds it; without one it gets a key of its own.
 * @throws Invalid for fields that do not fit together, Conflict where the key is taken.
 */
export const createListing = command({
  name: "listings.create",
  permission: "listings:write",
  exposed: true,
  input: CreateListingInput,
  output: z.object({ id: z.uuid() }),
  async run(context, input) {
    const { tx, organization, newId, now } = context;
    const id = newId();
    const fields = ListingFields.parse({
      ...input,
      sourceId: input.sourceId ?? id,
      currency: input.currency ?? organization.currency,
    });
    mustFit(fields);
    const { privateRemarks, ...shown } = fields;
    const [made] = await tx
      .insert(listings)
      .values({
        organizationId: organization.id,
        id,
        source: SOURCE,
        ...shown,
        fieldsHash: fingerprint(JSON.stringify(fields)),
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
        .where(and(eq(listings.source, SOURCE), eq(listings.sourceId, fields.sourceId)));
      throw new Conflict("listing_exists", `There is a listing with the sourceId ${fields.sourceId} already.`, {
        listingId: there?.id,
      });
    }
    if (privateRemarks) await keepConfidential(context, id, privateRemarks);
    await tell(context, "listing.created", id);
    return { id };
  },
  audit: ({ sourceId }, { id }) => ({ target: id, after: { sourceId: sourceId ?? id } }),
});

/**
 * Changes what is named of a listing; the rest stays. One that was imported is changed again by an import only once its
 * source says something else of it.
 * @throws NotFound, Invalid for fields that do not fit together.
 */
export const updateListing = command({
  name: "listings.update",
  permission: "listings:write",
  exposed: true,
  input: UpdateListingInput,
  output: z.object({ fields: z.array(z.string()) }),
  async run(context, { listingId, privateRemarks, ...changes }) {
    const { tx, now } = context;
    const [before] = await tx.select().from(listings).where(eq(listings.id, listingId)).for("update");
    if (!before) throw noSuchListing();
    const wanted = Object.entries(changes).filter(([, value]) => value !== undefined);
    const changed = wanted.filter(
      ([field, value]) => JSON.stringify(value) !== JSON.stringify(before[field as keyof typeof before]),
    );
    const fields = changed.map(([field]) => field);
    const set = Object.fromEntries(changed) as Partial<typeof before>;
    const next = { ...before, ...set };
    mustFit(next);
    if (fields.length)
      await tx
        .update(listings)
        .set({ ...set, textHash: fingerprint(listingText(next)), updatedAt: now() })
        .where(eq(listings.id, listingId));
    if (privateRemarks !== undefined) {
      await keepConfidential(context, listingId, privateRemarks);
      fields.push("privateRemarks");
    }
    if (fields.length) await tell(context, "listing.updated", listingId);
    return { fields };
  },
  audit: ({ listingId }, { fields }) => ({ target: listingId, after: { fields } }),
});

/** An area says nothing without its unit, nor does a rent without its period. @throws Invalid */
function mustFit(listing: {
  listingType: string;
  listPrice: number | null;
  rentPeriod: string | null;
  livingArea: number | null;
  livingAreaUnits: string | null;
  lotSizeArea: number | null;
  lotSizeUnits: string | null;
}): void {
  const issues = [
    listing.livingArea !== null && !listing.livingAreaUnits
      ? { path: "livingAreaUnits", message: "Say in which unit the living area is: sqft or sqm." }
      : null,
    listing.lotSizeArea !== null && !listing.lotSizeUnits
      ? { path: "lotSizeUnits", message: "Say in which unit the lot is: sqft, sqm, acre or hectare." }
      : null,
    listing.listingType === "rent" && listing.listPrice !== null && !listing.rentPeriod
      ? { path: "rentPeriod", message: "Say for how long the rent is: month, week or day." }
      : null,
  ].filter((issue) => issue !== null);
  const [first] = issues;
  if (first) throw new Invalid("invalid_input", `${first.path}: ${first.message}`, { issues });
}

async function keepConfidential(
  { tx, organization }: TransactionContext,
  listingId: string,
  privateRemarks: string | null,
): Promise<void> {
  await tx
    .insert(listingConfidential)
    .values({ organizationId: organization.id, listingId, privateRemarks })
    .onConflictDoUpdate({
      target: [listingConfidential.organizationId, listingConfidential.listingId],
      set: { privateRemarks },
    });
}

/** Tells of it, and has the assistant read it. */
async function tell(
  { emit, enqueue }: TransactionContext,
  name: "listing.created" | "listing.updated",
  listingId: string,
): Promise<void> {
  await emit(name, { listingId, importId: null });
  await enqueue("listings.embed", {}, { key: "embed" });
}
