import { importPreviews, type PreviewedListing } from "@katek/db/schema";
import { count, eq, sql } from "drizzle-orm";
import type { TransactionContext } from "../kernel";
import type { ListingFields } from "../listings/schemas";
import type { Compared, ImportRow, ListingRow } from "./compare-batch";
import type { FileListing } from "./reading";
import { fieldOfColumn } from "./staged-columns";

type Outcome = (typeof importPreviews.$inferInsert)["outcome"];

/** So many rows of each kind are shown after a check. */
const MOST_PREVIEWED: Record<Outcome, number> = { created: 50, updated: 50, unchanged: 5 };
const LONGEST_REMARKS = 400;

/** Keeps the first rows of each kind as the listings that they would become. */
export async function previewRows(
  { tx, organization }: TransactionContext,
  { id: importId }: ImportRow,
  rows: ListingRow[],
  { created, updated }: Compared,
): Promise<void> {
  const kept = await tx
    .select({ outcome: importPreviews.outcome, n: count() })
    .from(importPreviews)
    .where(eq(importPreviews.importId, importId))
    .groupBy(importPreviews.outcome);
  const room = (outcome: Outcome) => MOST_PREVIEWED[outcome] - (kept.find((k) => k.outcome === outcome)?.n ?? 0);
  const outcomes = new Map<number, Outcome>([
    ...created.map(({ sourceRow }) => [sourceRow, "created"] as const),
    ...updated.map(({ sourceRow }) => [sourceRow, "updated"] as const),
  ]);
  const outcomeOf = ({ sourceRow }: ListingRow): Outcome => outcomes.get(sourceRow) ?? "unchanged";
  const shown = (["created", "updated", "unchanged"] as const).flatMap((outcome) =>
    rows.filter((row) => outcomeOf(row) === outcome).slice(0, Math.max(0, room(outcome))),
  );
  if (!shown.length) return;
  const fields = new Map(updated.map((row) => [row.sourceRow, row.fields]));
  const before = shown.some((row) => fields.has(row.sourceRow)) ? await listingsBefore(tx) : new Map();
  await tx.insert(importPreviews).values(
    shown.map((row) => ({
      organizationId: organization.id,
      importId,
      sourceRow: row.sourceRow,
      line: row.line,
      outcome: outcomeOf(row),
      listing: previewed(row.listing),
      changes: (fields.get(row.sourceRow) ?? []).map((field) => ({
        field,
        before: shortened(before.get(row.sourceRow)?.[field] ?? null),
        after: shortened(row.listing[field as keyof FileListing] ?? null),
      })),
    })),
  );
}

/** The listings of this batch that would be updated, by the number of their row. */
async function listingsBefore(tx: TransactionContext["tx"]): Promise<Map<number, Record<string, unknown>>> {
  const found = await tx.execute<{ source_row: number; before: Record<string, unknown> }>(
    sql`select source_row, before from compared_listings where not created order by source_row limit ${MOST_PREVIEWED.updated}`,
  );
  return new Map(
    found.map(({ source_row, before }) => [
      source_row,
      Object.fromEntries(Object.entries(before).map(([column, value]) => [fieldOfColumn(column), value])),
    ]),
  );
}

const shortened = (value: unknown) =>
  typeof value === "string" && value.length > LONGEST_REMARKS ? `${value.slice(0, LONGEST_REMARKS)}…` : value;

/** What a card shows. Confidential remarks are no part of it. */
const previewed = (listing: ListingFields): PreviewedListing => ({
  unparsedAddress: listing.unparsedAddress,
  city: listing.city,
  listingType: listing.listingType,
  propertyType: listing.propertyType,
  standardStatus: listing.standardStatus,
  listPrice: listing.listPrice,
  currency: listing.currency,
  rentPeriod: listing.rentPeriod,
  bedroomsTotal: listing.bedroomsTotal,
  bathroomsTotal: listing.bathroomsTotal,
  livingArea: listing.livingArea,
  livingAreaUnits: listing.livingAreaUnits,
  publicRemarks: listing.publicRemarks === null ? null : String(shortened(listing.publicRemarks)),
});
