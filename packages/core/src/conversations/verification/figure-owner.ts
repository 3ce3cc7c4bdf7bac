import type { ListingCard } from "../../listings";
import type { Figure } from "./figure";
import type { Mention } from "./homes-named";

/** Nothing but these between a name and a figure: the figure is that home's. */
const PREDICATE =
  /^[\s*,(:]*(?:(?:is|was|has|costs?|offers?|comes|with|at|for|listed|priced|asks?|asking|a|an|the|just|only|also|currently|now|in)[\s*(:]+)*$/i;
const LIST_JOINT = /^[\s*,&]*(?:and|or|&)?[\s*,]*$/i;

/** The one home that a figure must belong to, where a sentence of several homes says so: "**A** costs $1, **B** $2". */
export function ownerOf(sentence: string, figure: Figure, mentions: Mention[]): ListingCard | null {
  const place = mentions.findLastIndex(({ end }) => end <= figure.start);
  const mention = mentions[place];
  if (!mention || !PREDICATE.test(sentence.slice(mention.end, figure.start))) return null;
  // "A and B have three and four bedrooms": the names are a list, and so are the figures.
  const before = mentions.slice(0, place).findLast(({ home }) => home !== mention.home);
  const first = mentions.slice(0, place + 1).findLastIndex(({ home }) => home !== mention.home) + 1;
  const start = mentions[first]?.start ?? mention.start;
  return before && LIST_JOINT.test(sentence.slice(before.end, start)) ? null : mention.home;
}
