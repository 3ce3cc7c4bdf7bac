import { type Comparison, comparisonAfter, comparisonBefore } from "../../understanding";
import type { Figure } from "./figure";

/** What the words around a figure make of it. */
export interface FigureContext {
  /** "under $500,000", "about 1,800 sq ft". */
  comparison: Comparison | null;
  /** "costs", "listed at": the words state the price of a home. */
  statesPrice: boolean;
  /** "your budget of", "no home has": the words speak of what the buyer asked for. */
  wish: boolean;
  /** "more than the first", "one more": the words speak of what lies between two figures. */
  difference: boolean;
  /** "upstairs", "of the": the words speak of a part of what is counted. */
  part: boolean;
}

const STATES_PRICE =
  /(?:\b(?:costs?|costing|priced(?: at)?|listed(?: at| for)?|offered(?: at| for)|on the market (?:at|for)|rents?(?: for| at)?|sells? for|for sale (?:at|for)|(?:asking|list) price(?: is| of|:)?|(?<!your |price )price(?: is| of|:)|asking|is|are|at)\**|[(:])\s*(?:just|only|now|a|an|\*|about|around)?\s*\**$/;
const WISH =
  /\byour\b|\byou(?:'re|'d|'ve)\b|\byou (?:asked|want(?:ed)?|need(?:ed)?|said|mention(?:ed)?|gave|set|named|have|are|were|would|can|could|prefer|describe[ds]?|look(?:ed)?)\b|\bbudget\b|\b(?:price )?limit\b|\basked for\b|\b(?:no|none|nothing|not|neither|never|without|nor)\b|n't\b/;
/** "You can have it at $500,000" states a price for all its "you". */
const SPOKEN_OF = /\b(?:budget|limit|asked|said|mention(?:ed)?|wanted|set|gave|named|wish(?:ed)?)\b/;
const DIFFERENCE_AFTER =
  /^\**(?: (?:a|per) month)? (?:more|less|over|under|above|below|cheaper|dearer|higher|lower|larger|smaller|bigger|apart|difference|between|to spare|left|short|within|inside|beyond|saving)\b/;
const DIFFERENCE_BEFORE =
  /\b(?:leav(?:es?|ing)(?: you)?|sav(?:es?|ing)(?: you)?|differ(?:ence)?(?: is| of| by)?|by|an? (?:extra|additional|gap of)|spare|gap (?:is|of))\s+\**(?:just |only |about |around )?\**$/;
const PART = /^\**,? (?:upstairs|downstairs|on (?:the|its|each)|of (?:the|its|them|which)|each|in the)\b/;

/** Reads the words around a figure in its sentence, folded. */
export function contextOf(lower: string, figure: Figure): FigureContext {
  const before = lower.slice(0, figure.start);
  const after = lower.slice(figure.end);
  const comparison = figure.orMore
    ? "min"
    : (comparisonBefore(plain(before))?.comparison ?? comparisonAfter(after)?.comparison ?? null);
  const bounds = comparison === "exact" ? null : /\balmost \**$/.test(before) ? "about" : comparison;
  const clause = clauseOf(lower, figure);
  const statesPrice = STATES_PRICE.test(before) && !/\b(?:budget|limit|maximum|max)\b[^,;]{0,12}$/.test(before);
  return {
    comparison: bounds,
    statesPrice,
    wish: WISH.test(clause) && !(statesPrice && figure.kind === "price" && !SPOKEN_OF.test(clause)),
    difference: figure.relative === true || DIFFERENCE_AFTER.test(after) || DIFFERENCE_BEFORE.test(before),
    part: PART.test(after),
  };
}

/** "under your budget of" compares as "under" does. */
const plain = (before: string): string =>
  before.replace(/\*+/g, "").replace(/\byour (?:\w+ )?(?:budget|limit|maximum|price|ceiling)?(?: of| is)?\s*$/, "the ");

/** The part of the sentence between the commas, brackets and "but"s around a figure. */
function clauseOf(lower: string, { start, end }: Figure): string {
  const head =
    lower
      .slice(0, start)
      .split(/[,;:()](?=\s|$)| but | while | whereas | which | - /)
      .at(-1) ?? "";
  const tail = lower.slice(end).split(/[,;:()](?=\s|$)| but | while | whereas | which | - /, 1)[0] ?? "";
  return `${head}${lower.slice(start, end)}${tail}`;
}
