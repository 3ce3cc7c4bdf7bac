import type { ColumnMapping } from "./column-mapping";
import type { ColumnProfile } from "./column-profile";
import { headerWords } from "./header-words";
import type { TargetField } from "./target-fields";

/** What only a home has; a price, a city or a description stands in other files too. */
const HOMES: TargetField[] = [
  "bedroomsTotal",
  "bathroomsTotal",
  "bathroomsFull",
  "livingArea",
  "lotSizeArea",
  "yearBuilt",
  "propertyType",
  "roomsTotal",
  "unparsedAddress",
  "streetName",
  "rentPrice",
];
const PRICES: TargetField[] = ["listPrice", "closePrice", "rentPrice"];
const PERSON =
  /^(?:(?:first|last|full|contact|lead|client|customer) ?name|e ?mail(?: \d)?|(?:mobile )?phone(?: number| \d)?|mobile|company|job title|lead (?:owner|source|status)|contact id|deal (?:name|stage|owner|id)|crm .*|lifecycle stage|activity .*)$/;
const STATISTICS =
  /\b(?:median|average|avg|mean|index|inventory|homes sold|population|households|income|count of|number of sales|new listings|months of supply|yoy|mom|region name|region id|size rank|crime rate)\b/;
const PERIOD =
  /^\d{4}(?: \d{1,2}){0,2}$|^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]* \d{2,4}$|^q[1-4] \d{4}$/;

/** Says in a sentence why a table holds no listings, or null when it looks as if it did. */
export function refuseTable(columns: ColumnProfile[], mapping: ColumnMapping[]): string | null {
  const given = new Set(mapping.filter((entry) => entry.confidence >= 0.45).map((entry) => entry.field));
  const homes = HOMES.filter((target) => given.has(target)).length;
  const price = PRICES.some((target) => given.has(target));
  const headers = columns.map((column) => headerWords(column.name).join(" "));
  const people = headers.filter((header) => PERSON.test(header));
  const periods = headers.filter((header) => PERIOD.test(header)).length;
  const statistics = headers.filter((header) => STATISTICS.test(header)).length;
  const names = columns
    .slice(0, 6)
    .map((column) => column.name)
    .join(", ");
  if (people.length >= 2 && homes < 3) {
    return `This file lists people or deals (${list(columns, PERSON)}), not homes. Choose an export of listings.`;
  }
  if (periods >= 6 || (statistics >= 2 && statistics > homes)) {
    return "This file holds figures about places or months, not homes. Choose an export with one home in each row.";
  }
  const enough = homes >= 2 || (homes >= 1 && (price || given.has("title") || given.has("publicRemarks")));
  const titled = price && given.has("title") && (given.has("listingUrl") || given.has("publicRemarks"));
  if (enough || titled) return null;
  return `No columns of a home were found here, such as a price, bedrooms, an area or an address. The columns are: ${names}${columns.length > 6 ? " …" : ""}.`;
}

function list(columns: ColumnProfile[], pattern: RegExp): string {
  const names = columns
    .filter((column) => pattern.test(headerWords(column.name).join(" ")))
    .map((column) => column.name);
  return names.slice(0, 3).join(", ");
}
