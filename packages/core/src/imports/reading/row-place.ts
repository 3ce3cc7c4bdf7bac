import { composeStreetLine, splitAddressLine, splitCityLine, splitPlacePath } from "./address-line";
import type { Conventions } from "./conventions";
import type { RowCells } from "./row-cells";
import { parseDegrees, parsePoint } from "./values/coordinates";
import { parseLiteral } from "./values/literals";
import { isStateOf, normalizePostalCode, parseCountry } from "./values/places";

export interface PlaceFacts {
  unparsedAddress: string | null;
  city: string | null;
  subdivisionName: string | null;
  stateOrProvince: string | null;
  postalCode: string | null;
  country: string | null;
  latitude: number | null;
  longitude: number | null;
}

/** Subdivision columns that say there is none. */
const NO_NEIGHBORHOOD = /^(?:other|no|not in (?:a )?subdivision|metes (?:and|&) bounds|none known|not applicable)$/i;

/** Reads where a home is; what has no column of its own is taken from the address line, by its country's custom. */
export function readPlace(row: RowCells, conventions: Conventions): PlaceFacts {
  const line = row.text("unparsedAddress");
  const path = row.text("placePath");
  const inPath = path === null ? null : splitPlacePath(path);
  const named = row.text("country");
  const ownCountry = named === null ? null : parseCountry(named);
  if (named !== null && ownCountry === null) row.unread("country", named, "a country");
  const country = ownCountry ?? inPath?.country ?? conventions.country;
  const street = composeStreetLine(row.text("streetNumber"), streetOf(row), row.text("unitNumber"), country);
  const city = cityOf(row.text("city"));
  const ownPostalCode = postalCodeOf(row) ?? city.postalCode;
  const complete = city.city !== null && ownPostalCode !== null && row.text("stateOrProvince") !== null;
  const inLine = line === null || complete ? null : splitAddressLine(line, country);
  const second = row.text("cityStatePostal");
  const inSecond = second === null || complete ? null : splitCityLine(second, country);
  const postalCode = ownPostalCode ?? inSecond?.postalCode ?? inLine?.postalCode ?? null;
  const { neighborhood, its } = neighborhoodOf(row.text("subdivisionName"), conventions);
  const point = readPoint(row);
  return {
    unparsedAddress: oneLine(line ?? street),
    city: oneLine(city.city ?? its ?? inSecond?.city ?? inLine?.city ?? inPath?.city ?? null),
    subdivisionName:
      neighborhood !== null && !NO_NEIGHBORHOOD.test(neighborhood)
        ? oneLine(neighborhood)
        : (inLine?.subdivisionName ?? inPath?.subdivisionName ?? null),
    stateOrProvince:
      stateOf(row.text("stateOrProvince"), country) ??
      city.state ??
      inSecond?.stateOrProvince ??
      inLine?.stateOrProvince ??
      inPath?.stateOrProvince ??
      null,
    postalCode: postalCode === null ? null : normalizePostalCode(postalCode, country),
    country,
    latitude: point.latitude,
    longitude: point.longitude,
  };
}

/** The street with the direction and suffix that an MLS keeps in columns of their own: `W`, `Orchid`, `Ln`. */
function streetOf(row: RowCells): string | null {
  const name = row.text("streetName");
  if (name === null) return null;
  const [before, suffix, after] = [row.text("streetDirPrefix"), row.text("streetSuffix"), row.text("streetDirSuffix")];
  const begins = before !== null && name.toLowerCase().startsWith(`${before.toLowerCase()} `);
  const ends = suffix !== null && name.toLowerCase().endsWith(` ${suffix.toLowerCase()}`);
  return [begins ? null : before, name, ends ? null : suffix, after].filter(Boolean).join(" ");
}

/** A postcode whose two halves have a column each: `BA2` and `4AS`, `85012` and `1234`. */
function postalCodeOf(row: RowCells): string | null {
  const code = row.text("postalCode");
  const end = row.text("postalCodeEnd");
  if (code === null || end === null || code.endsWith(end)) return code;
  return /^\d{5}$/.test(code) ? `${code}-${end.padStart(4, "0")}` : `${code} ${end}`;
}

/** `vic` is VIC. */
const stateOf = (text: string | null, country: string | null): string | null =>
  text !== null && country !== null && /^[a-z]{2,3}$/.test(text) && isStateOf(text, country)
    ? text.toUpperCase()
    : text;

function neighborhoodOf(text: string | null, { cityAfterNeighborhood }: Conventions) {
  const comma = text?.lastIndexOf(",") ?? -1;
  if (text === null || comma === -1 || !cityAfterNeighborhood) return { neighborhood: text, its: null };
  return { neighborhood: text.slice(0, comma).trim(), its: text.slice(comma + 1).trim() };
}

const CODE_AND_CITY = /^(\d{4}\s?[A-Z]{2}|\d{2}-\d{3}|\d{3} \d{2}|\d{4,5})\s+(\p{L}.*)$/u;

/** `Austin, TX` or `1062 HV Amsterdam` in the city's own column. */
function cityOf(text: string | null): { city: string | null; state: string | null; postalCode: string | null } {
  const withState = text === null ? null : /^([^,]+),\s*([A-Z]{2})$/.exec(text);
  if (withState) return { city: withState[1]?.trim() ?? null, state: withState[2] ?? null, postalCode: null };
  const withCode = text === null ? null : CODE_AND_CITY.exec(text);
  return { city: withCode?.[2] ?? text, state: null, postalCode: withCode?.[1] ?? null };
}

function oneLine(text: string | null): string | null {
  if (text === null) return null;
  const literal = text.startsWith("[") ? parseLiteral(text) : undefined;
  if (literal === undefined && !/\s\s|[\t\n\r\u00a0]| ,/.test(text)) return text;
  const plain = Array.isArray(literal) ? literal.filter((part) => typeof part === "string").join(", ") : text;
  return plain.replace(/\s+/g, " ").replace(/ ,/g, ",").trim() || null;
}

function readPoint(row: RowCells): { latitude: number | null; longitude: number | null } {
  const pair = row.text("coordinates");
  const both = pair === null ? null : parsePoint(pair);
  if (pair !== null && both === null && /[1-9\p{L}]/u.test(pair)) row.unread("coordinates", pair, "a place on the map");
  const latitude = readDegrees(row, "latitude", 90);
  const longitude = readDegrees(row, "longitude", 180);
  const point = {
    latitude: latitude === undefined ? (both?.latitude ?? null) : latitude,
    longitude: longitude === undefined ? (both?.longitude ?? null) : longitude,
  };
  // One without the other is no place.
  return point.latitude === null || point.longitude === null ? { latitude: null, longitude: null } : point;
}

/** Undefined for an empty cell; null for one without a value, told of unless it is the zero that exports write for none. */
function readDegrees(row: RowCells, target: "latitude" | "longitude", limit: 90 | 180): number | null | undefined {
  const text = row.text(target);
  if (text === null) return undefined;
  const degrees = parseDegrees(text, limit);
  if (degrees === null && Number(text.replace(",", ".")) !== 0)
    row.unread(target, text, `a ${target} from -${limit} to ${limit}`);
  return degrees;
}
