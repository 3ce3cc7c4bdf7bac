import type { PropertyType } from "../../listings/schemas";
import type { ColumnMapping } from "./column-mapping";
import type { ColumnProfile } from "./column-profile";
import { headerWords } from "./header-words";
import type { TargetField } from "./target-fields";
import { titleFacts } from "./values/title-facts";

/** What only a home has. An address, a year and a price stand in other files too. */
const HOMES: TargetField[] = [
  "bedroomsTotal",
  "bathroomsTotal",
  "bathroomsFull",
  "livingArea",
  "lotSizeArea",
  "propertyType",
  "roomsTotal",
  "rentPrice",
];
const ADDRESSES: TargetField[] = ["unparsedAddress", "streetName"];
const PLACES: TargetField[] = [
  ...ADDRESSES,
  "city",
  "subdivisionName",
  "postalCode",
  "cityStatePostal",
  "placePath",
  "latitude",
  "coordinates",
];
const PRICES: TargetField[] = ["listPrice", "closePrice", "rentPrice"];
const WORDS: TargetField[] = ["title", "publicRemarks", "listingUrl", "photoUrls", "sourceId"];

const LEADS =
  /^(?:(?:first|last|lead|client|customer) ?name|company|job title|lead (?:id|owner|source|status)|contact id|deal (?:name|stage|owner|id)|crm .*|lifecycle stage|activity .*)$/;
const PERSON =
  /^(?:(?:first|last|full|contact|lead|client|customer) ?name|e ?mail(?: \d)?|(?:mobile )?phone(?: number| \d)?|mobile|company|job title|lead (?:id|owner|source|status)|contact id|deal (?:name|stage|owner|id)|crm .*|lifecycle stage|activity .*)$/;
const STATISTICS =
  /\b(?:median|average|avg|mean|index|inventory|homes sold|units sold|sales volume|population|households|income|count of|number of sales|new listings|months of supply|yoy|mom|region name|region id|size rank|crime rate)\b/;
const PERIOD =
  /^\d{4}(?: \d{1,2}){0,2}$|^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]* \d{2,4}$|^q[1-4] \d{4}$/;
const VEHICLE = /^(?:odometer|mileage|vin|manufacturer|fuel(?: type)?|transmission|cylinders|engine.*)$/;

/** Words for these also stand in other texts. */
const NOT_ONLY_HOMES = new Set<PropertyType>(["commercial", "land", "other", "room"]);

/** A kind of home that only the values suggest proves nothing. */
const SURE = 0.6;

/** Says in a sentence why a table holds no listings, or null when it looks as if it did. */
export function refuseTable(columns: ColumnProfile[], mapping: ColumnMapping[]): string | null {
  const given = new Set(
    mapping
      .filter(({ field, confidence }) => confidence >= (field === "propertyType" ? SURE : 0.45))
      .map(({ field }) => field),
  );
  const has = (targets: TargetField[]) => targets.some((target) => given.has(target));
  const homes = HOMES.filter((target) => given.has(target)).length;
  const price = has(PRICES);
  const headers = columns.map((column) => headerWords(column.name).join(" "));
  const like = (pattern: RegExp) => headers.filter((header) => pattern.test(header)).length;
  const offered = price && homes >= 2 && like(LEADS) === 0;
  if (like(PERSON) >= 2 && homes + (has(ADDRESSES) ? 1 : 0) < 3 && !offered)
    return `This file lists people or deals (${list(columns, PERSON)}), not homes. Choose an export of listings.`;
  const statistics = like(STATISTICS);
  if (like(PERIOD) >= 6 || (statistics >= 2 && statistics > homes + (has(ADDRESSES) ? 1 : 0)))
    return "This file holds figures about places or months, not homes. Choose an export with one home in each row.";
  if (like(VEHICLE) >= 2) return "This file lists vehicles, not homes. Choose an export of listings.";
  const enough = homes >= 1 && (price || (has(PLACES) && (homes >= 2 || has(WORDS))));
  if (enough || (price && has(ADDRESSES)) || (price && has(WORDS) && speaksOfHomes(columns, mapping))) return null;
  const names = columns
    .slice(0, 6)
    .map((column) => column.name)
    .join(", ");
  const what = price
    ? "A price was found here, but no column that tells of a home, such as bedrooms, an area or an address."
    : "No columns of a home were found here, such as a price, bedrooms, an area or an address.";
  return `${what} The columns are: ${names}${columns.length > 6 ? " …" : ""}.`;
}

/** Whether the titles or texts name kinds of homes or count bedrooms, where no column does. */
function speaksOfHomes(columns: ColumnProfile[], mapping: ColumnMapping[]): boolean {
  return mapping.some(({ field }, index) => {
    if (field !== "title" && field !== "publicRemarks") return false;
    const speaks = (text: string) => {
      const facts = titleFacts(text.slice(0, 100), null);
      return facts.bedrooms !== null || (facts.propertyType !== null && !NOT_ONLY_HOMES.has(facts.propertyType));
    };
    return (columns[index]?.share(speaks) ?? 0) >= 0.3;
  });
}

function list(columns: ColumnProfile[], pattern: RegExp): string {
  const names = columns
    .filter((column) => pattern.test(headerWords(column.name).join(" ")))
    .map((column) => column.name);
  return names.slice(0, 3).join(", ");
}
