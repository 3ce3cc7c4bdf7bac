import { addressKey, hasNumber, ListingFields, type PropertyType, type StandardStatus } from "../../listings/schemas";
import type { Conventions } from "./conventions";
import { remember } from "./remember";
import type { CellWarning } from "./row-cells";
import { RowCells, type RowLayout } from "./row-cells";
import type { DetailReader, FileDetails } from "./row-details";
import type { FeatureReader } from "./row-features";
import { readPlace } from "./row-place";
import { readPrice } from "./row-price";
import { readSizes } from "./row-sizes";
import { sourceIdOf } from "./source-id";
import type { TargetField } from "./target-fields";
import { hasDen } from "./values/counts";
import { parsePropertyType } from "./values/property-type-words";
import { parseListingType } from "./values/sale-or-rent";
import { isConditionWord, parseStatus } from "./values/status-words";
import { type TitleFacts, titleFacts } from "./values/title-facts";
import { parseUrl, parseUrls } from "./values/urls";
import { parseYesNo } from "./values/yes-no";

/** A listing as a file describes it: its facts, and the details that the file has. */
export type FileListing = ListingFields & FileDetails;

export type RowResult =
  | { kind: "listing"; listing: FileListing; addressKey: string | null; warnings: CellWarning[] }
  | { kind: "rejected"; errors: { column: string | null; reason: string }[] };

export interface RowReader {
  layout: RowLayout;
  conventions: Conventions;
  features: FeatureReader;
  details: DetailReader;
  defaultStatus: StandardStatus;
  /** Most words of the status column are known ones. */
  statusesAreKnown: boolean;
}

const LONGEST_HEADLINE = 100;

const propertyTypeOf = remember((words) => {
  const colon = words.indexOf(":");
  return parsePropertyType(words.slice(colon + 1), words.slice(0, colon));
});
const statusOf = remember(parseStatus);
const listingTypeOf = remember(parseListingType);

/** Turns one record's cells into a listing, or says why it is none. */
export function readRow(cells: string[], reader: RowReader): RowResult {
  const row = new RowCells(reader.layout, cells, reader.conventions.decimalMark);
  const remarks = row.text("publicRemarks");
  const headline = row.text("title");
  const title = headline === null ? remarksFacts(remarks, reader) : titleFacts(headline, reader.conventions.country);
  const place = readPlace(row, reader.conventions);
  const price = readPrice(row, reader.conventions, title);
  const size = readSizes(row, reader.conventions, title);
  // Written out field by field: spreading four objects into one costs more than reading the row.
  const facts: ListingFields = {
    sourceId: "",
    listingType: price.listingType,
    propertyType: readPropertyType(row, place.country, title),
    standardStatus: readStatus(row, reader),
    listPrice: price.listPrice,
    currency: price.currency,
    rentPeriod: price.rentPeriod,
    bedroomsTotal: size.bedroomsTotal,
    bathroomsTotal: size.bathroomsTotal,
    livingArea: size.livingArea,
    livingAreaUnits: size.livingAreaUnits,
    lotSizeArea: size.lotSizeArea,
    lotSizeUnits: size.lotSizeUnits,
    yearBuilt: size.yearBuilt,
    unparsedAddress: place.unparsedAddress,
    city: place.city,
    subdivisionName: place.subdivisionName,
    stateOrProvince: place.stateOrProvince,
    postalCode: place.postalCode,
    country: place.country,
    latitude: place.latitude,
    longitude: place.longitude,
    publicRemarks: remarks ?? (reader.layout.indexOf("publicRemarks") === undefined ? headline : null),
    privateRemarks: row.texts("privateRemarks").join("\n") || null,
    features: readFeatures(row, reader, place.country),
    photoUrls: readPhotos(row),
    listingUrl: readUrl(row),
    internetAddressDisplay: readYesNo(row, "internetAddressDisplay"),
    internetEntireListingDisplay: readYesNo(row, "internetEntireListingDisplay"),
  };
  // Land has no living area: where it has the only size, that is the ground's.
  if (facts.propertyType === "land" && facts.lotSizeArea === null && facts.livingArea !== null)
    Object.assign(facts, {
      ...{ lotSizeArea: facts.livingArea, lotSizeUnits: facts.livingAreaUnits },
      ...{ livingArea: null, livingAreaUnits: null },
    });
  const unit = row.text("unitNumber");
  facts.sourceId = sourceIdOf(row.text("sourceId"), unit, facts);
  const listing: FileListing = checked(facts, row);
  reader.details.addTo(listing, row);
  const errors = missing(listing, row);
  if (errors !== null) return { kind: "rejected", errors };
  return { kind: "listing", listing, addressKey: addressKey(listing, unit), warnings: row.warnings };
}

/** A short description that counts bedrooms or says "for sale" is a headline in the wrong column. */
function remarksFacts(remarks: string | null, reader: RowReader): TitleFacts | null {
  if (remarks === null || remarks.length > LONGEST_HEADLINE) return null;
  const facts = titleFacts(remarks, reader.conventions.country);
  return facts.bedrooms === null && facts.listingType === null ? null : facts;
}

function readPropertyType(row: RowCells, country: string | null, title: TitleFacts | null): PropertyType | null {
  const own = row.text("propertyType");
  const finer = row.text("propertySubType");
  const type = own === null ? null : propertyTypeOf(`${country}:${own}`);
  const subType = finer === null ? null : propertyTypeOf(`${country}:${finer}`);
  // "Residential" says less than the sub-type beside it; a sub-type that says nothing leaves the type.
  if (subType !== null && subType !== "other") return subType;
  return type ?? title?.propertyType ?? (own === null ? null : "other");
}

/**
 * The status a row states, or the default where it states none. A word that nobody here knows is told of. In a column
 * that is known to be one of statuses (`Active, Active, Zonked`) it means that something is different about this home, so
 * it goes on hold: an agent would sooner be asked than have a buyer offered a home that is gone. In a column whose words
 * are all foreign to us it means nothing, and holding every home back would empty the shop: there the default stays.
 */
function readStatus(row: RowCells, { defaultStatus, statusesAreKnown }: RowReader): StandardStatus {
  const text = row.text("standardStatus");
  if (text === null) return defaultStatus;
  const answer = parseYesNo(text);
  if (answer !== null && /sold|vend|verk/i.test(row.layout.nameOf("standardStatus") ?? ""))
    return answer ? "closed" : "active";
  const status = statusOf(text);
  if (status !== null) return status;
  if (isConditionWord(text) || listingTypeOf(text) !== null) return defaultStatus;
  const word = `status "${text.slice(0, 40)}" is not known`;
  if (statusesAreKnown) {
    row.warn("assumed", "standardStatus", `${word}; imported as on hold, so that no buyer is offered it`);
    return "hold";
  }
  row.warn("assumed", "standardStatus", `${word}; imported as ${defaultStatus.replaceAll("_", " ")}`);
  return defaultStatus;
}

function readFeatures(row: RowCells, { features }: RowReader, country: string | null): ListingFields["features"] {
  const has = features.read(row);
  if (country === "CA" && has.den === undefined && hasDen(row.text("bedroomsTotal") ?? "")) has.den = true;
  return has;
}

function readPhotos(row: RowCells): string[] {
  const texts = row.texts("photoUrls");
  if (texts.length === 0) return [];
  const urls = [...new Set(texts.flatMap(parseUrls))];
  const [first] = texts;
  if (urls.length === 0 && first !== undefined && !/^\[\s*\]$|^\d+$/.test(first))
    row.unread("photoUrls", first, "a web address");
  return urls.length > 100 ? urls.slice(0, 100) : urls;
}

function readYesNo(
  row: RowCells,
  field: "internetAddressDisplay" | "internetEntireListingDisplay",
): boolean | undefined {
  const text = row.text(field);
  if (text === null) return undefined;
  const answer = parseYesNo(text);
  if (answer === null) row.unread(field, text, "yes or no");
  return answer ?? undefined;
}

function readUrl(row: RowCells): string | null {
  const text = row.text("listingUrl");
  if (text === null) return null;
  const url = parseUrl(text) ?? parseUrls(text)[0] ?? null;
  if (url === null) row.unread("listingUrl", text, "a web address");
  return url;
}

/** Checks the facts against the schema: what cannot be becomes null, with a warning at its column. */
function checked(listing: ListingFields, row: RowCells): ListingFields {
  const first = ListingFields.safeParse(listing);
  if (first.success) return first.data;
  const mended: Record<string, unknown> = { ...listing };
  for (const issue of first.error.issues) {
    const field = String(issue.path[0]);
    if (field === "photoUrls")
      mended.photoUrls = listing.photoUrls.filter((url) => ListingFields.shape.photoUrls.safeParse([url]).success);
    else mended[field] = null;
    row.warn("left_empty", field as TargetField, whyNot(listing[field as keyof ListingFields], issue));
  }
  if (mended.livingArea === null) mended.livingAreaUnits = null;
  if (mended.lotSizeArea === null) mended.lotSizeUnits = null;
  return ListingFields.parse(mended);
}

function whyNot(value: unknown, { code, message }: { code: string; message: string }): string {
  if (typeof value === "string" && code === "too_big") return `the text of ${value.length} characters is too long`;
  if (typeof value === "number") return `${value} cannot be right`;
  return `this cannot be right: ${message}`;
}

/** A row with hardly a fact is no listing: why, by column. Null when there is enough. */
function missing(listing: ListingFields, row: RowCells): { column: string | null; reason: string }[] | null {
  const place =
    listing.unparsedAddress ?? listing.city ?? listing.postalCode ?? listing.latitude ?? listing.subdivisionName;
  const size = listing.livingArea ?? listing.lotSizeArea ?? listing.bedroomsTotal;
  const text = listing.publicRemarks ?? listing.listingUrl ?? listing.photoUrls[0] ?? null;
  const facts = [listing.listPrice, place, size, listing.bathroomsTotal, listing.propertyType, listing.yearBuilt, text];
  if (facts.filter((fact) => fact !== null).length >= 2) return null;
  // A house of its own in a town is one, whatever else is left open: "price on request".
  if (hasNumber(listing.unparsedAddress) && (listing.city ?? listing.postalCode) !== null) return null;
  const errors: { column: string | null; reason: string }[] = row.warnings.map(({ column, reason }) => ({
    column: column || null,
    reason,
  }));
  for (const target of ["listPrice", "unparsedAddress", "streetName", "city", "bedroomsTotal", "livingArea"] as const) {
    const column = row.layout.nameOf(target);
    if (column !== null && row.text(target) === null) errors.push({ column, reason: "is empty" });
  }
  return errors.length > 0 ? errors : [{ column: null, reason: "the row says too little of a home" }];
}
