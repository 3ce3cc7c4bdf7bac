import type { PlainField, TargetField } from "./schemas";
import { LISTING_COLUMNS, UNSET } from "./staged-columns";

/** The fields of a file from which a column is read. The others always have a value. */
const READ_FROM: Partial<Record<string, PlainField[]>> = {
  property_type: ["propertyType", "propertySubType", "title"],
  list_price: ["listPrice", "closePrice", "rentPrice"],
  bedrooms_total: ["bedroomsTotal", "title"],
  bathrooms_total: ["bathroomsTotal", "bathroomsFull", "bathroomsHalf", "bathroomsThreeQuarter", "showerRooms"],
  living_area: ["livingArea", "title"],
  living_area_units: ["livingArea", "title"],
  lot_size_area: ["lotSizeArea"],
  lot_size_units: ["lotSizeArea"],
  year_built: ["yearBuilt"],
  unparsed_address: ["unparsedAddress", "streetName"],
  city: ["city", "cityStatePostal", "unparsedAddress", "placePath"],
  subdivision_name: ["subdivisionName", "unparsedAddress", "placePath"],
  state_or_province: ["stateOrProvince", "cityStatePostal", "unparsedAddress", "placePath"],
  postal_code: ["postalCode", "cityStatePostal", "unparsedAddress"],
  latitude: ["latitude", "coordinates"],
  longitude: ["longitude", "coordinates"],
  public_remarks: ["publicRemarks", "title"],
  photo_urls: ["photoUrls"],
  listing_url: ["listingUrl"],
  country: ["country", "placePath"],
};
const SAYS_SALE_OR_RENT: PlainField[] = [
  ...(["listingType", "rentPrice", "rentPeriod", "standardStatus", "propertyType", "title", "listingUrl"] as const),
];
const KEPT_BY_EVERY_ROW = Object.keys(UNSET);

/** Which columns of a listing an import leaves as they are where a row says nothing of them. */
export interface KeptColumns {
  columns: ReadonlySet<string>;
  /** The file has no column for what is a feature, or the status: those of a listing that is there stay. */
  features: boolean;
  status: boolean;
  /** No column says whether a home is to sell or to let: what is guessed then counts of those that are not here yet. */
  offer: boolean;
}

/** What no column of the file speaks of stays as it is; an empty cell of a column that it has empties the value. */
export function keptColumns(mapping: { field: string | null }[]): KeptColumns {
  const fields = new Set(mapping.map(({ field }) => field as TargetField | null));
  const silent = Object.entries(READ_FROM).filter(([, from]) => !from?.some((field) => fields.has(field)));
  const speaksOfFeatures = [...fields].some((field) => field === "amenities" || field?.startsWith("feature:"));
  return {
    columns: new Set([...KEPT_BY_EVERY_ROW, ...silent.map(([column]) => column)]),
    features: !speaksOfFeatures,
    status: !fields.has("standardStatus"),
    offer: !SAYS_SALE_OR_RENT.some((field) => fields.has(field)),
  };
}

/** What a column of the listing `l`, if there is one, becomes by the staged row `s`. */
export function becomes(column: string, kept: KeptColumns): string {
  if (column === "features" && kept.features) return "coalesce(l.features, '{}') || s.features";
  // What an import withdrew since its file no longer had it is back on the market.
  if (column === "standard_status" && kept.status)
    return "case when l.id is null or starts_with(l.fields_hash, 'withdrawn ') then s.standard_status else l.standard_status end";
  if (column === "photo_urls" && kept.columns.has(column)) return "coalesce(l.photo_urls, s.photo_urls)";
  if ((column === "currency" || column === "rent_period") && kept.columns.has("list_price"))
    return `case when l.list_price is null then s.${column} else l.${column} end`;
  if ((column === "listing_type" || column === "rent_period") && kept.offer)
    return `case when l.id is null or s.rent_period is not null then s.${column} else l.${column} end`;
  if (column === "country" && kept.columns.has(column)) return "coalesce(l.country, s.country)";
  if (!kept.columns.has(column)) return `s.${column}`;
  const unset = UNSET[column];
  return `coalesce(s.${column}, l.${column}${unset ? `, ${unset}` : ""})`;
}

/** The columns that become something else than what the row says. */
export const mixedColumns = (kept: KeptColumns): string[] =>
  LISTING_COLUMNS.filter((column) => becomes(column, kept) !== `s.${column}`);
