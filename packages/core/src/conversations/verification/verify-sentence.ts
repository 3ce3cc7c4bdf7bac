import type { ListingCard } from "../../listings";
import { type Comparison, fold } from "../../understanding";
import type { BuyerWishes } from "./buyer-wishes";
import type { Figure, Known } from "./figure";
import { contextOf, type FigureContext } from "./figure-context";
import { ownerOf } from "./figure-owner";
import { recordOf } from "./home-record";
import { homesNamed } from "./homes-named";
import { inSquareFeet } from "./read-areas";
import { readFigures } from "./read-figures";

/** A figure with "about" may be so far off, one that is rounded ("489k") or converted between units less. */
const ABOUT = 0.02;
const ROUNDED = 0.005;
const CONVERTED = 0.01;

/** A question to the buyer proposes; it states nothing. */
const PROPOSAL =
  /\b(?:you|your|i|we)\b.*\b(?:consider|stretch|raise|widen|look|go|open to|flexible|extend|increase|include|search)\b.*\?\s*$/;

/**
 * Whether every figure and address of a sentence is true. A sentence that names homes may state the figures of those homes
 * only; one that names none, those of any home at hand. What the buyer wrote counts as their wish, never as a fact.
 * @param sentence as the model wrote it, with its refs
 * @param homes those at hand, by ref
 */
export function isGrounded(sentence: string, homes: ReadonlyMap<string, ListingCard>, wishes: BuyerWishes): boolean {
  const { mentions, mistaken, unknownOfBuyer } = homesNamed(sentence, homes, wishes);
  if (mistaken) return false;
  const atHand = [...new Set(homes.values())];
  const named = [...new Set(mentions.map(({ home }) => home))];
  const lower = fold(sentence);
  // A number in an address or a ref is no figure.
  const readable = mentions.reduce(
    (text, { start, end }) => text.slice(0, start) + " ".repeat(end - start) + text.slice(end),
    sentence,
  );
  if (named.length === 0 && PROPOSAL.test(lower)) return true;
  return readFigures(readable).every((figure) => {
    const owner = ownerOf(sentence, figure, mentions);
    const about = owner ? [owner] : named.length > 0 ? named : unknownOfBuyer ? [] : atHand;
    return isTrue(figure, contextOf(lower, figure), { about, atHand, wishes, isNamed: named.length > 0 });
  });
}

interface Ground {
  /** The homes whose figure it may be. */
  about: ListingCard[];
  atHand: ListingCard[];
  wishes: BuyerWishes;
  isNamed: boolean;
}

function isTrue(figure: Figure, context: FigureContext, ground: Ground): boolean {
  const { about, wishes, isNamed } = ground;
  if (context.difference && isDifference(figure, ground)) return true;
  if (context.difference && figure.relative) return false;
  const compared = context.comparison !== null && context.comparison !== "about";
  const row = about.flatMap((home) => recordOf(home).row[figure.kind]);
  if (row.some((known) => holds(context.comparison, figure, known))) return true;
  if (!context.statesPrice || figure.kind !== "price") {
    const remarks = about.flatMap((home) => recordOf(home).remarks[figure.kind]);
    if (remarks.some((known) => same(figure, known, 0))) return true;
  }
  if (context.part && row.some(({ value }) => figure.value <= value)) return true;
  if (!wishes.has(figure)) return false;
  // "under $500,000" of a home that is not would be a lie, whatever the buyer asked for.
  return context.wish || (compared && !isNamed);
}

/** Whether a comparison with a known figure holds; without one, whether they are the same. */
function holds(comparison: Comparison | null, figure: Figure, known: Known): boolean {
  const [said, is] = figure.unit ? [inSquareFeet(figure), inSquareFeet(known)] : [figure.value, known.value];
  switch (comparison) {
    case "min":
      return is >= said;
    case "more":
      return is > said;
    case "max":
      return is <= said;
    case "fewer":
      return is < said;
    case "about":
      return same(figure, known, isCount(figure) ? 0 : ABOUT);
    default:
      return same(figure, known, 0);
  }
}

function same(figure: Figure, known: Known, leeway: number): boolean {
  if (figure.unit && known.unit && figure.unit !== known.unit)
    return near(inSquareFeet(figure), inSquareFeet(known), Math.max(leeway, CONVERTED));
  if (figure.unit) return near(figure.value, known.value, leeway) || Math.round(known.value) === figure.value;
  return near(figure.value, known.value, Math.max(leeway, figure.rounded ? ROUNDED : 0));
}

const near = (said: number, is: number, leeway: number): boolean => Math.abs(said - is) <= is * leeway;
const isCount = ({ kind }: Figure): boolean => kind === "bedrooms" || kind === "bathrooms";

/** Whether a figure lies between a home that is spoken of and another, or between its price and the buyer's budget. */
function isDifference(figure: Figure, { about, atHand, wishes }: Ground): boolean {
  const of = (homes: ListingCard[]) =>
    homes.flatMap((home) =>
      recordOf(home).row[figure.kind].map((known) => (figure.unit ? inSquareFeet(known) : known.value)),
    );
  const others = [...of(atHand), ...(figure.kind === "price" ? wishes.amounts : [])];
  const said = figure.unit ? inSquareFeet(figure) : figure.value;
  return of(about).some((one) =>
    others.some(
      (other) => one !== other && near(said, Math.abs(one - other), figure.rounded || figure.unit ? 0.05 : 0),
    ),
  );
}
