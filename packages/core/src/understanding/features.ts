import type { Feature } from "../listings/schemas";
import { FEATURE_WORDS } from "./feature-words";
import type { MarkedText } from "./marked-text";
import { PETS } from "./pets";
import type { Wishes } from "./wishes";

const ANY = new RegExp(
  `(?<![a-z'-])(?:${FEATURE_WORDS.map(([name, words]) => `(?<${name}>${words})`).join("|")})(?![a-z])`,
  "g",
);
const FURNISHED =
  /\b(?<not>(?:un|not |non[- ]?|isn't |without being )(?:fully )?)?(?<part>(?:semi|part|partly|partially|half)[- ]?)?furnished\b(?! or (?:un|not))|\b(?:with|and|has|have|includ(?:es|ing)) (?:its )?furniture\b/g;
const EITHER_FURNISHED = /\b(?:furnished or (?:un|not )(?:furnished)?|unfurnished or furnished)\b/g;

const NEGATED =
  /(?:\b(?:no|without|w\/o|avoid|hate|not have|not want|not include|never want|free of|nor|lacks?|minus)|n't (?:want|have|like|include))(?: (?:an?|any|the|to have|there to be|with|private|shared|swimming|communal|own|big|large))*\s$/;
/** Near something is not having it. */
const NEARBY =
  /\b(?:near|nearby|close to|next to|walk(?:ing)?(?: distance)? (?:to|from|of)|minutes? (?:to|from)|mins? (?:to|from)|opposite|beside|around|away from|far from|across from|proximity to|access to)(?: (?:an?|the|some|any|good|local|public|free|big))*(?: \w+(?:,| or| and)){0,2} ?$/;
const SOFT =
  /\b(?:ideally|preferably|if possible|nice to have|would be nice|bonus|a plus|optional(?:ly)?|maybe|perhaps|hopefully|not essential|would be great but)\b/;
const LIST_JOINT = /^ ?(?:,|,? ?(?:or|nor|and|&)|\/) ?(?:any |a |an |the )?$/;

interface Mention {
  feature: Feature;
  start: number;
  end: number;
  wanted: boolean;
}

/** "with a pool", "no garage", "we have a dog", "unfurnished". What is wished softly or as one of two is left to ranking. */
export function readFeatures(text: MarkedText, wishes: Wishes): void {
  text.read(EITHER_FURNISHED, () => {
    wishes.droppedFeatures.push("furnished");
    return "take";
  });
  text.read(FURNISHED, ({ groups = {} }, start) => {
    if (groups.part || SOFT.test(clauseAround(text, start))) return "leave";
    wishes.features.furnished = !groups.not;
    return "take";
  });
  text.read(PETS, ({ groups = {}, 0: words }, start) => {
    if (/\b(?:no|not|n't|without)\s$/.test(text.before(start)) && !groups.refused) return "leave";
    if (SOFT.test(clauseAround(text, start)) || /\b(?:don't|no|not)\b/.test(words) !== Boolean(groups.refused))
      return "leave";
    wishes.features.pets_allowed = !groups.refused;
    return "take";
  });
  const mentions = findMentions(text);
  mentions.forEach((mention, index) => {
    if (isAlternative(text, mentions[index - 1], mention) || isAlternative(text, mention, mentions[index + 1])) return;
    wishes.features[mention.feature] = mention.wanted;
    text.mark(mention, "take");
  });
}

/** The features named in a text, whatever is said about them. */
export function featuresNamed(lower: string): Feature[] {
  const named = [...lower.matchAll(ANY)].flatMap(
    ({ groups = {} }) => FEATURE_WORDS.find(([name]) => groups[name])?.[0] ?? [],
  );
  if (/\bfurnish/.test(lower)) named.push("furnished");
  if (/\b(?:pets?|dogs?|cats?)\b/.test(lower)) named.push("pets_allowed");
  return named;
}

function findMentions(text: MarkedText): Mention[] {
  const mentions: Mention[] = [];
  for (const { groups = {}, index: start, 0: words } of text.lower.matchAll(ANY)) {
    const feature = FEATURE_WORDS.find(([name]) => groups[name])?.[0];
    const head = text.before(start);
    if (!feature || NEARBY.test(head) || SOFT.test(clauseAround(text, start))) continue;
    const last = mentions.at(-1);
    const joint = last ? LIST_JOINT.exec(text.lower.slice(last.end, start))?.[0] : undefined;
    // "no pool or garage" denies both, "no pool and a garage" one.
    const inherited = last && !last.wanted && joint !== undefined && !/and an? |& an? /.test(joint);
    mentions.push({ feature, start, end: start + words.length, wanted: !(NEGATED.test(head) || inherited) });
  }
  return mentions;
}

/** "balcony or terrace": both wanted, either would do. */
function isAlternative(text: MarkedText, first: Mention | undefined, second: Mention | undefined): boolean {
  if (!first?.wanted || !second?.wanted || first.feature === second.feature) return false;
  const between = text.lower.slice(first.end, second.start);
  return (
    between.length < 40 &&
    /^(?:,? ?[\w ]{0,24},)? ?,? ?(?:or|\/)(?: at least)?(?: an?| the| some| \w+){0,2} ?$/.test(between)
  );
}

function clauseAround(text: MarkedText, at: number): string {
  const before = text.before(at);
  const head = before.slice(Math.max(before.lastIndexOf(","), before.lastIndexOf(" but ")) + 1);
  return head + (text.after(at, 48).split(/,| but /, 1)[0] ?? "");
}
