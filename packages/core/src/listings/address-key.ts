import { streetOf } from "./in-words";
import { SHORT_DIRECTIONS, SHORT_STREET_WORDS, UNIT_WORDS } from "./street-words";

interface Address {
  unparsedAddress: string | null;
  city: string | null;
  stateOrProvince: string | null;
  postalCode: string | null;
}

const LONGEST_KEY = 300;
/** The first half of a British postcode at the end of a line is no house number. */
const OUTWARD_CODE = /\b[A-Z]{1,2}\d[A-Z\d]?(?:\s\d[A-Z]{2})?$/i;

/**
 * The address of a home in one spelling, by which it is known again where it has no id: street and unit, then the place
 * ("12 oak ave 4b|port ellery"). Null for a street without a number, which may hold many homes.
 * @param unit of a file that keeps it in a column of its own
 */
export function addressKey(
  { unparsedAddress, city, stateOrProvince, postalCode }: Address,
  unit: string | null = null,
): string | null {
  if (!hasNumber(unparsedAddress)) return null;
  const place = [city, stateOrProvince, postalCode].filter(Boolean).join(", ");
  const street = normalizeAddress(streetOf(unparsedAddress, place)).replace(/\bunit /g, "");
  const part = unit === null ? "" : normalizeAddress(unit).replace(/\bunit /g, "");
  const whole = part === "" || street.endsWith(` ${part}`) ? street : `${street} ${part}`;
  return `${whole}|${normalizeAddress(city ?? postalCode ?? "")}`.slice(0, LONGEST_KEY);
}

/** Whether an address names one house of its street. */
export const hasNumber = (address: string | null): address is string =>
  address !== null && /\d/.test(address.replace(OUTWARD_CODE, ""));

const SHORT = new Map<string, string>([...SHORT_STREET_WORDS, ...SHORT_DIRECTIONS]);
const LONG_WORDS = new RegExp(`\\b(?:${[...SHORT.keys()].join("|")})\\b`, "g");
const UNIT = new RegExp(`(?:${UNIT_WORDS.map((word) => (word === "#" ? word : `\\b${word}\\b`)).join("|")})\\s*`, "g");

/** An address in one spelling: lower case, no accents or punctuation, the usual words short, one word for a unit. */
export function normalizeAddress(address: string): string {
  return address
    .toLowerCase()
    .normalize("NFD")
    .replace(/[\u0300-\u036f]/g, "")
    .replace(LONG_WORDS, (word) => SHORT.get(word) ?? word)
    .replace(UNIT, "unit ")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}
