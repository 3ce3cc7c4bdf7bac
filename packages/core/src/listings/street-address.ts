import { DIRECTIONS, STREET_TYPES, UNIT_WORDS } from "./street-words";

/** What a street address is made of, as it was written. "1201 N Paulina St Unit 4B" has all of it. */
export interface StreetAddress {
  number: string;
  /** Whether the number stands behind the street, as in "Lindenweg 7". */
  numberLast: boolean;
  name: string[];
  type: string | null;
  /** A direction behind the street, as in "14 Main Street NW". */
  towards: string | null;
  unit: string | null;
}

const NUMBER = /^\d+\p{L}?(?:[-–/]\d*\p{L}?)?$/u;
const UNIT = /^\p{L}?\d{1,5}\p{L}?$|^\p{L}$/u;
const bare = (word: string) => word.toLowerCase().replace(/[.]+$/, "");
const isOneOf = (word: string | undefined, groups: readonly (readonly string[])[]) =>
  word !== undefined && groups.some((group) => group.includes(bare(word)));
const isUnitWord = (word: string | undefined) =>
  word !== undefined && [...UNIT_WORDS, "flat", "no"].some((one) => one === bare(word));

/** The street, the number and the unit of an address; null where it has no number or no street. */
export function streetAddressOf(address: string): StreetAddress | null {
  const parts = address
    .replaceAll("#", " # ")
    .split(",")
    .map((part) => part.trim().split(/\s+/).filter(Boolean))
    .filter((part) => part.length);
  for (const [at, part] of parts.entries()) {
    const next = parts[at + 1] ?? [];
    // "Calle Mayor, 7": a comma before the number.
    const numberNext = !part.some((word) => /\d/.test(word)) && next.length === 1 && NUMBER.test(next[0] ?? "");
    const read = readStreet(numberNext ? [...part, ...next] : part);
    if (!read) continue;
    return read.unit === null && !numberNext ? { ...read, unit: unitOf(next) } : read;
  }
  return null;
}

/** "4B" of "4B" or "Apt. 4B", where that is all. */
function unitOf(part: string[]): string | null {
  const named = isUnitWord(part[0]);
  const [word, ...more] = named ? part.slice(1) : part;
  if (word === undefined || more.length || !UNIT.test(word)) return null;
  return named || /\d/.test(word) ? word : null;
}

function readStreet(part: string[]): StreetAddress | null {
  const words = [...part];
  const unitAt = words.findIndex((word, at) => at > 1 && isUnitWord(word));
  let unit = unitAt > 0 ? unitOf(words.splice(unitAt)) : null;
  if (words.some(isUnitWord)) return null;
  const numberLast = !NUMBER.test(words[0] ?? "");
  const number = (numberLast ? words.pop() : words.shift()) ?? "";
  if (!NUMBER.test(number)) return null;
  if (isOneOf(words[0], DIRECTIONS) && words.length > (isOneOf(words[1], STREET_TYPES) ? 2 : 1)) words.shift();
  const typeAt = words.findLastIndex((word, at) => at > 0 && isOneOf(word, STREET_TYPES));
  let type: string | null = null;
  let towards: string | null = null;
  if (typeAt > 0) {
    const after = words.splice(typeAt + 1);
    if (isOneOf(after[0], DIRECTIONS)) towards = after.shift() ?? null;
    if (after.length && unitOf(after) === null) words.push(...after);
    else {
      unit ??= unitOf(after);
      type = words.pop() ?? null;
    }
  }
  if (!words.some((word) => /\p{L}{3}|\d/u.test(word)) && (type === null || numberLast)) return null;
  return { number, numberLast, name: words, type, towards, unit };
}
