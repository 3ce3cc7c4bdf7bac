import { copyValue } from "@katek/db";
import { sql } from "drizzle-orm";
import { fingerprint, listingText } from "../listings";
import type { ListingFields } from "../listings/schemas";

/** The columns of a staged listing in COPY's order: name, type, and how a field is written. */
const COLUMNS: [
  name: string,
  type: string,
  value: (listing: ListingFields) => string | number | boolean | object | null,
][] = [
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

/** What stays as somebody has set it where a file says nothing of it. */
export const KEPT_COLUMNS = ["internet_address_display", "internet_entire_listing_display"];

const arrayLiteral = (values: string[]) => `{${values.map((v) => `"${v.replace(/["\\]/g, "\\$&")}"`).join(",")}}`;

/** What a listing's row is made from, in the order of `STAGED`. */
export const LISTING_COLUMNS = COLUMNS.map(([name]) => name);
const STAGED: [string, string][] = [
  ["id", "uuid"],
  ["source_row", "integer"],
  ...COLUMNS.map(([name, type]): [string, string] => [name, type]),
  ["private_remarks", "text"],
  ["fields_hash", "text"],
  ["text_hash", "text"],
];
export const STAGED_COLUMNS = STAGED.map(([name]) => name);
export const STAGED_TABLE = STAGED.map(([name, type]) => `${name} ${type}`).join(", ");

/** All that an import writes to a listing that is there: what an undo puts back. */
export const WRITTEN_COLUMNS = [
  ...LISTING_COLUMNS,
  "fields_hash",
  "text_hash",
  "source_row",
  "import_id",
  "updated_at",
];

/** A listing `l` with its confidential row `c` as it stands, for an undo. */
export const listingBefore = sql`to_jsonb(l) || jsonb_build_object('private_remarks', c.private_remarks)`;

/** A column's field: "list_price" is `listPrice`. */
export const fieldOfColumn = (column: string) =>
  column.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());

/** One line of COPY for a listing. */
export function stagedRow(id: string, sourceRow: number, listing: ListingFields): string[] {
  const values = COLUMNS.map(([, , value]) => copyValue(value(listing)));
  const privateRemarks = copyValue(listing.privateRemarks);
  return [
    id,
    String(sourceRow),
    ...values,
    privateRemarks,
    fingerprint([...values, privateRemarks].join("\t")),
    fingerprint(listingText(listing)),
  ];
}
