import { streetOf } from "./in-words";
import { type StreetAddress, streetAddressOf } from "./street-address";
import { DIRECTIONS, NAME_WORDS, STREET_TYPES, UNIT_WORDS } from "./street-words";

const INSTEAD = "this home";
/** What ends a street without naming it: "231 Harbour Point" is named, "4B" alone names nothing. */
const SHORTEST = 5;
/** Names that, with a number before them, are no street unless its kind is said: "12 the garden". */
const NO_NAME = new Set(["the", "la", "le", "el", "los", "las", "de", ...DIRECTIONS.flat()]);

/**
 * A text without the address of a home whose owner does not want it shown: the whole address, and its street with the number,
 * however they are spaced and capitalized, whether the kind of street, a direction or the unit is written out, cut short or
 * left out. A street without its number stays.
 */
export function withoutAddress<T extends string | null>(text: T, address: string | null): T {
  if (!text || !address) return text;
  const street = streetOf(address, null);
  const [first = ""] = address.split(",");
  const names = [...new Set([address, street, first].map((name) => name.trim()))].filter(
    (name) => name.length >= SHORTEST && /\d/.test(name),
  );
  const parsed = streetAddressOf(address);
  // What is longest goes first: no unit is left behind.
  const [whole, ...shorter] = names.map(spelled);
  let rest: string = whole ? text.replace(whole, INSTEAD) : text;
  if (parsed) rest = withoutStreet(rest, parsed);
  return shorter.reduce((left, name) => left.replace(name, INSTEAD), rest) as T;
}

function withoutStreet(text: string, street: StreetAddress): string {
  const namesAlone = street.name.some((word) => !NO_NAME.has(word.toLowerCase()));
  return text.replace(streetPattern(street), (found: string, ...rest: unknown[]) => {
    const groups = rest.at(-1) as Record<"name" | "type", string | undefined>;
    const at = rest.at(-3) as number;
    const after = text.slice(at + found.length);
    // "14 oak cabinets" are not 14 Oak Lane: without the kind of street, a name is one that is written as a name, or ends there.
    if (street.type !== null && groups.type === undefined) {
      if (!namesAlone) return found;
      if (!/^[\p{Lu}\p{N}]/u.test(groups.name ?? "") && /^\s+[\p{L}\p{N}]/u.test(after)) return found;
    }
    const endsSentence = found.endsWith(".") && (!after.trim() || /^\s+[^\p{Ll}\s]/u.test(after));
    return endsSentence ? `${INSTEAD}.` : INSTEAD;
  });
}

const escaped = (word: string) => word.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
const anyOf = (words: readonly string[]) =>
  `(?:${[...new Set(words)]
    .sort((a, b) => b.length - a.length)
    .map(escaped)
    .join("|")})`;
const EDGE = "(?![\\p{L}\\p{N}])";
const DIRECTION = `(?:[ns]\\.\\s?[ew]|${anyOf(DIRECTIONS.flat())})${EDGE}\\.?`;

/** A word of a street's name in every way to write it. */
function wordPattern(word: string): string {
  const bare = word.toLowerCase().replace(/[.]+$/, "");
  const german = bare.match(/^(.{2,})(?:straße|strasse|str)$/u);
  if (german?.[1]) return `${escaped(german[1])}(?:straße|strasse|str)${EDGE}\\.?`;
  const forms = [...STREET_TYPES, ...DIRECTIONS, ...NAME_WORDS].filter((group) => group.includes(bare)).flat();
  return forms.length ? `${anyOf([bare, ...forms])}${EDGE}\\.?` : escaped(word.replace(/[.]+$/, ""));
}

function streetPattern({ number, numberLast, name, type, towards, unit }: StreetAddress): RegExp {
  const called = `(?<name>${name.map(wordPattern).join("[\\s-]+")})${EDGE}`;
  const kind = type === null ? "(?<type>(?!))?" : `(?:[\\s-]+(?<type>${wordPattern(type)}))?`;
  const end = towards === null ? "" : `(?:,?\\s+${DIRECTION})?`;
  const home =
    unit === null ? "" : `(?:[\\s,]*(?:${anyOf([...UNIT_WORDS, "flat", "no"])}\\.?\\s*)*${escaped(unit)}${EDGE})?`;
  const house = escaped(number);
  const line = numberLast
    ? `${called}${kind}[\\s,]+(?:no?\\.?\\s*|nr\\.?\\s*|nº\\s*)?${house}${EDGE}`
    : `${house}[\\s,]+(?:${DIRECTION}\\s+)?${called}${kind}${end}`;
  return new RegExp(`(?<![\\p{L}\\p{N}]|\\d[.,])${line}${home}`, "giu");
}

/** The name with any white space between its words. */
const spelled = (name: string): RegExp =>
  new RegExp(`(?<![\\p{L}\\p{N}])${name.split(/\s+/).map(escaped).join("\\s+")}${EDGE}`, "giu");
