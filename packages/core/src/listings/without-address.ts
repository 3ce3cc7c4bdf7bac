import { streetOf } from "./in-words";

const INSTEAD = "this home";
/** What ends a street without naming it: "231 Harbour Point" is named, "4B" alone names nothing. */
const SHORTEST = 5;

/**
 * A text without the address of a home whose owner does not want it shown: the whole address, and its street with the number,
 * however they are spaced and capitalized.
 */
export function withoutAddress<T extends string | null>(text: T, address: string | null): T {
  if (!text || !address) return text;
  const street = streetOf(address, null);
  const [first = ""] = address.split(",");
  const names = [...new Set([address, street, first].map((name) => name.trim()))].filter(
    (name) => name.length >= SHORTEST && /\d/.test(name),
  );
  return names.reduce<string>((rest, name) => rest.replace(spelled(name), INSTEAD), text) as T;
}

/** The name with any white space between its words. */
const spelled = (name: string): RegExp =>
  new RegExp(
    `(?<![\\p{L}\\p{N}])${name
      .split(/\s+/)
      .map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"))
      .join("\\s+")}(?![\\p{L}\\p{N}])`,
    "giu",
  );
