import type { ColumnMapping } from "./column-mapping";
import type { ColumnProfile } from "./column-profile";
import { UK_POSTCODE } from "./values/places";
import { bedroomsIn } from "./values/title-facts";

/** Rows whose own text counts the bedrooms, needed before a column of rooms is believed to count them too. */
const ROWS_NEEDED = 10;
const AGREEMENT = 0.7;

/**
 * A count of rooms is not a count of bedrooms, except where the descriptions say so: if they count bedrooms in enough rows
 * (`3 habitaciones`, `4 bedrooms`) and nearly always to the same number, the column is one of bedrooms.
 */
function confirmRooms(mapping: ColumnMapping[], profiles: ColumnProfile[]): ColumnMapping[] {
  const rooms = mapping.findIndex((entry) => entry.field === "roomsTotal");
  if (rooms === -1 || mapping.some((entry) => entry.field === "bedroomsTotal")) return mapping;
  const texts = mapping.flatMap((entry, index) =>
    entry.field === "title" || entry.field === "publicRemarks" ? [index] : [],
  );
  let said = 0;
  let agreed = 0;
  const counts = profiles[rooms]?.cells ?? [];
  counts.forEach((cell, row) => {
    const stated = texts.map((index) => bedroomsIn(profiles[index]?.cells[row] ?? "")).find((count) => count !== null);
    if (stated === undefined || cell.trim() === "") return;
    said++;
    if (stated === Number(cell)) agreed++;
  });
  if (said < ROWS_NEEDED || agreed / said < AGREEMENT) return mapping;
  return mapping.map((entry, index) =>
    index === rooms ? { ...entry, field: "bedroomsTotal", confidence: 0.7 } : entry,
  );
}

/** A column headed "address" that holds a few bare names (`Bangalore`, `Pune`) holds cities, if no other column does. */
function confirmCities(mapping: ColumnMapping[], profiles: ColumnProfile[]): ColumnMapping[] {
  const address = mapping.findIndex((entry) => entry.field === "unparsedAddress");
  const profile = profiles[address];
  if (!profile || profile.values.length < 20 || mapping.some((entry) => entry.field === "city")) return mapping;
  if (profile.distinct > 0.2 || profile.share((value) => /[\d,]/.test(value)) > 0.05) return mapping;
  return mapping.map((entry, index) => (index === address ? { ...entry, field: "city", confidence: 0.7 } : entry));
}

/** What some countries' portals call a suburb or a locality is what elsewhere is a city, if no other column has one. */
function confirmSuburbs(mapping: ColumnMapping[]): ColumnMapping[] {
  if (mapping.some((entry) => entry.field === "city" || entry.field === "cityStatePostal")) return mapping;
  const isSuburb = (entry: ColumnMapping) =>
    entry.field === "subdivisionName" && /^(?:suburb|locality)$/i.test(entry.column.trim());
  return mapping.map((entry) => (isSuburb(entry) ? { ...entry, field: "city" } : entry));
}

/** A column headed "location" whose cells have house numbers or postcodes in them holds addresses, if no other does. */
function confirmAddresses(mapping: ColumnMapping[], profiles: ColumnProfile[]): ColumnMapping[] {
  if (mapping.some((entry) => entry.field === "unparsedAddress" || entry.field === "streetName")) return mapping;
  const at = mapping.findIndex((entry) => entry.field === "subdivisionName");
  const address = (value: string) =>
    value.includes(",") && (UK_POSTCODE.test(value) || /^\d+\s+\p{L}|\s\d+[a-z]?,/u.test(value));
  if ((profiles[at]?.share(address) ?? 0) < 0.5) return mapping;
  return mapping.map((entry, index) => (index === at ? { ...entry, field: "unparsedAddress" } : entry));
}

/** Beside a price, the Polish word for rent heads what a flat's administration takes each month. */
function confirmPolishRent(mapping: ColumnMapping[]): ColumnMapping[] {
  const has = (field: ColumnMapping["field"]) => mapping.some((entry) => entry.field === field);
  if (!has("listPrice")) return mapping;
  return mapping.map((entry) =>
    entry.field === "rentPrice" && /^czynsz(?! najmu)/i.test(entry.column.trim())
      ? { ...entry, field: has("associationFee") ? null : "associationFee" }
      : entry,
  );
}

/** Corrects what a header calls a column by what the rows show it to be. */
export function confirmByRows(mapping: ColumnMapping[], profiles: ColumnProfile[]): ColumnMapping[] {
  const rooms = confirmRooms(confirmPolishRent(mapping), profiles);
  return confirmAddresses(confirmSuburbs(confirmCities(rooms, profiles)), profiles);
}
