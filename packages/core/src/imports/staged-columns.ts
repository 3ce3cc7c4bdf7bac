import { copyValue } from "@katek/db";
import { sql } from "drizzle-orm";
import { fingerprint, listingText } from "../listings";
import { CONFIDENTIAL_NAMES, DETAIL_NAMES, RECORD_NAMES } from "../listings/schemas";
import type { FileListing } from "./reading";

type ListingOfFile = { sourceRow: number; listing: FileListing; addressKey: string | null };
type Column = [name: string, type: string, value: (listing: FileListing) => string | number | boolean | object | null];

/** The columns of a staged listing in COPY's order: name, type, and how a field is written. */
const COLUMNS: Column[] = [
  ["source_id", "text", (l) => l.sourceId],
  ["listing_type", "text", (l) => l.listingType],
  ["property_type", "text", (l) => l.propertyType],
  ["standard_status", "text", (l) => l.standardStatus],
  ["list_price", "bigint", (l) => l.listPrice],
  ["currency", "text", (l) => l.currency],
  ["rent_period", "text", (l) => l.rentPeriod],
  ["bedrooms_total", "integer", (l) => l.bedroomsTotal],
  ["bathrooms_total", "double precision", (l) => l.bathroomsTotal],
  ["living_area", "double precision", (l) => l.livingArea],
  ["living_area_units", "text", (l) => l.livingAreaUnits],
  ["lot_size_area", "double precision", (l) => l.lotSizeArea],
  ["lot_size_units", "text", (l) => l.lotSizeUnits],
  ["year_built", "integer", (l) => l.yearBuilt],
  ["unparsed_address", "text", (l) => l.unparsedAddress],
  ["city", "text", (l) => l.city],
  ["subdivision_name", "text", (l) => l.subdivisionName],
  ["state_or_province", "text", (l) => l.stateOrProvince],
  ["postal_code", "text", (l) => l.postalCode],
  ["country", "text", (l) => l.country],
  ["latitude", "double precision", (l) => l.latitude],
  ["longitude", "double precision", (l) => l.longitude],
  ["public_remarks", "text", (l) => l.publicRemarks],
  ["features", "jsonb", (l) => l.features],
  ["photo_urls", "text[]", (l) => arrayLiteral(l.photoUrls)],
  ["listing_url", "text", (l) => l.listingUrl],
  ["internet_address_display", "boolean", (l) => l.internetAddressDisplay ?? null],
  ["internet_entire_listing_display", "boolean", (l) => l.internetEntireListingDisplay ?? null],
];

const TYPES: Partial<Record<string, string>> = {
  ...{ associationFee: "bigint", taxAnnualAmount: "bigint", securityDeposit: "bigint", closePrice: "bigint" },
  ...{
    taxYear: "integer",
    garageSpaces: "integer",
    parkingTotal: "integer",
    stories: "integer",
    entryLevel: "integer",
  },
  ...{ availabilityDate: "date", listingContractDate: "date", closeDate: "date" },
};
const columnOf = (field: string) => field.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
const DETAILS = [...DETAIL_NAMES, ...RECORD_NAMES].map(
  (field): Column => [columnOf(field), TYPES[field] ?? "text", (l) => l[field] ?? null],
);
const CONFIDENTIAL = CONFIDENTIAL_NAMES.map((field): Column => [columnOf(field), "text", (l) => l[field] ?? null]);

/** What is kept apart, in the columns of `listing_confidential`. */
export const CONFIDENTIAL_COLUMNS = CONFIDENTIAL.map(([name]) => name);

/** What a new listing has where its row says nothing, of the columns that a row may leave as somebody has set them. */
export const UNSET: Record<string, string> = {
  internet_address_display: "true",
  internet_entire_listing_display: "true",
  ...Object.fromEntries(DETAILS.map(([name, type]) => [name, `null::${type}`])),
};

const arrayLiteral = (values: string[]) => `{${values.map((v) => `"${v.replace(/["\\]/g, "\\$&")}"`).join(",")}}`;

/** What a listing's row is made from, in the order of `STAGED`. */
export const LISTING_COLUMNS = [...COLUMNS, ...DETAILS].map(([name]) => name);
const STAGED: [string, string][] = [
  ["id", "uuid"],
  ["source_row", "integer"],
  ...[...COLUMNS, ...DETAILS, ...CONFIDENTIAL].map(([name, type]): [string, string] => [name, type]),
  ["fields_hash", "text"],
  ["text_hash", "text"],
  ["address_key", "text"],
  ["known_by", "text"],
];
export const STAGED_COLUMNS = STAGED.map(([name]) => name);
/** Beside what a row says: the listing that it was found to be by its address, and that listing's own source. */
const FOUND: [string, string][] = [
  ["listing_id", "uuid"],
  ["source", "text"],
];
export const STAGED_TABLE = [...STAGED, ...FOUND].map(([name, type]) => `${name} ${type}`).join(", ");

/** All that an import writes to a listing that is there: what an undo puts back. */
export const WRITTEN_COLUMNS = [
  ...LISTING_COLUMNS,
  "source",
  "address_key",
  "fields_hash",
  "text_hash",
  "source_row",
  "import_id",
  "updated_at",
];

/** A listing `l` with its confidential row `c` as it stands, for an undo. */
export const listingBefore = sql`to_jsonb(l) || jsonb_build_object(${sql.raw(
  CONFIDENTIAL_COLUMNS.map((column) => `'${column}', c.${column}`).join(", "),
)})`;

/** A column's field: "list_price" is `listPrice`. */
export const fieldOfColumn = (column: string) =>
  column.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());

/** In the order in which they are staged, after the columns that every file speaks of. */
const APART = [...DETAILS, ...CONFIDENTIAL];
const UNSAID = copyValue(null);

/**
 * By what a row may be known to be a listing that has another id, or none: by its address, as one that was written by hand
 * or came without ids where the row has an id of its own (`id`); as any, where it has none and is the only one of its file
 * there (`address`); as one with as many bedrooms and as much area, where it is not (`facts`). Null: by its id alone.
 */
export type KnownBy = "id" | "address" | "facts" | null;

/** One line of COPY for a listing. */
export function stagedRow(
  id: string,
  { sourceRow, listing, addressKey, knownBy }: ListingOfFile & { knownBy: KnownBy },
): string[] {
  const values = COLUMNS.map(([, , value]) => copyValue(value(listing)));
  const apart = APART.map(([, , value]) => copyValue(value(listing)));
  // A detail that nobody speaks of is no part of the fingerprint: a file without it stays as it was.
  let said = `${values.join("\t")}\t${copyValue(listing.privateRemarks)}`;
  for (const [index, [name]] of APART.entries())
    if (apart[index] !== UNSAID && name !== "private_remarks") said += `\t${name}=${apart[index]}`;
  const hashes = [fingerprint(said), fingerprint(listingText(listing))];
  return [id, String(sourceRow), ...values, ...apart, ...hashes, copyValue(addressKey), copyValue(knownBy)];
}
