import { FEATURE_SYNONYMS } from "./feature-synonyms";
import { SYNONYMS } from "./synonyms";
import type { PlainField, TargetField } from "./target-fields";

interface Phrase {
  target: TargetField;
  words: string[];
  /** How well a header of just these words names the target. */
  exact: number;
}

const BY_FIRST_WORD = new Map<string, Phrase[]>();
const BY_TEXT = new Map<string, Phrase[]>();

function learn(target: TargetField, list: string) {
  list.split(",").forEach((text, position) => {
    const weak = text.trim().endsWith("~");
    const words = text.trim().replace("~", "").split(/\s+/);
    const phrase = { target, words, exact: position === 0 ? 1 : weak ? 0.85 : 0.95 };
    index(BY_FIRST_WORD, words[0] ?? "", phrase);
    for (const key of new Set([words.join(" "), words.join("")])) index(BY_TEXT, key, phrase);
  });
}

function index(phrases: Map<string, Phrase[]>, key: string, phrase: Phrase) {
  const known = phrases.get(key);
  if (known) known.push(phrase);
  else phrases.set(key, [phrase]);
}

for (const [field, list] of Object.entries(SYNONYMS)) learn(field as PlainField, list);
for (const [feature, list] of Object.entries(FEATURE_SYNONYMS)) learn(`feature:${feature}` as TargetField, list);

const words = (text: string) => new Set(text.trim().split(/\s+/));

/** Words that say nothing about what a column holds, or only in which unit. */
const NEUTRAL = words(`
  property listing listed home house full main value total current display of the in a an is has number count name text
  details detail info information for sale real estate de la le les des du del da do das dos di der die das ca approx approximate approximately about
  sqft sqm sq ft feet foot m m2 acre acres ac hectare ha usd eur gbp cad aud inr price unit us yn key local basic public raw original_ field attributes attribute data node item address
  euro pln brl mxn chf aed zar ngn nzd sgd flag clean cleaned parsed formatted standardized norm normalized code interior exterior private own`);

/** Words that turn a column into something else: people, taxes, estimates, shares, dates, history. */
const FOREIGN = words(`
  agent agents broker brokers brokerage office owner seller sellers buyer buyers contact contacts tenant tenants lender builder developer realtor lead leads customer client landlord
  phone phones mobile email mail fax tax taxes taxed assessed assessment assessor estimated estimate estimates zestimate
  avm per hoa association fee fees dues deposit bond caution commission insurance mortgage payment payments monthly expense expenses utility utilities
  previous prev old prior history last past days day dom date dates original hidden time updated created modified source school schools district_ percent pct percentage change reduction decrease increase
  nearby distance walk transit score rating grade crime index median average avg mean min minimum max maximum budget population households income ratio rate
  local_currency aprox video videos tour plan plans views likes page visits garage_size renovated renovation remodel effective roof heating water sewer
  below basement bsmt unfinished nettopreis sold open available listedby inventory stats statistics stories story floors floor levels`);

/** Words that many columns share: they name a target only alone, or with words that say nothing. */
const GENERIC =
  words(`name type id text code number link value amount area size state status place content body about for year features
  details summary address location title region ref mls style category kind market channel land label built image images photo price location`);

/** Last words that make a column a key or a note about another column. */
const KEY_ENDINGS = words("id ids guid uuid key source at");

/** For these the stranger is the very thing, or does no harm. */
const FOREIGN_IS_FINE: Partial<Record<TargetField, Set<string>>> = {
  privateRemarks: words("agent office broker realtor"),
  livingArea: words("floor"),
  rentPrice: words("monthly per min max"),
  bathroomsFull: words("floor"),
  sourceId: words("source"),
  photoUrls: words("source"),
};

/**
 * Says how well a header's words name a target: 1 for the RESO standard name, 0.95 for a known wording, 0.85 for one that
 * gives way to any other (`min price~`), less for a wording with other words around it, 0 where it is not there or a foreign word changes its meaning.
 */
export function headerScores(header: string[]): Map<TargetField, number> {
  const scores = new Map<TargetField, number>();
  const keep = (target: TargetField, score: number) => {
    if (score > (scores.get(target) ?? 0)) scores.set(target, score);
  };
  const exact = BY_TEXT.get(header.join(" ")) ?? BY_TEXT.get(header.join(""));
  for (const phrase of exact ?? []) keep(phrase.target, phrase.exact);
  for (const phrase of [...new Set(header)].flatMap((word) => BY_FIRST_WORD.get(word) ?? [])) {
    const at = positionOf(phrase.words, header);
    if (at === -1 || phrase.words.length === header.length) continue;
    // A short word that gives way to others (`by`, Danish for a city) means something else beside other words.
    if (phrase.exact < 0.9 && phrase.words.length === 1 && (phrase.words[0] ?? "").length <= 3) continue;
    keep(phrase.target, partialScore(phrase, header, at));
  }
  return scores;
}

function partialScore(phrase: Phrase, header: string[], at: number): number {
  const fine = FOREIGN_IS_FINE[phrase.target];
  let score = 0.86;
  if (phrase.target !== "sourceId" && phrase.target !== "listingUrl" && KEY_ENDINGS.has(header.at(-1) ?? "")) return 0;
  const generic = phrase.words.length === 1 && GENERIC.has(phrase.words[0] ?? "");
  header.forEach((word, index) => {
    if (index >= at && index < at + phrase.words.length) return;
    if (FOREIGN.has(word) && !fine?.has(word)) score = 0;
    else if (/^\d+$/.test(word)) score -= 0.12;
    else if (NEUTRAL.has(word)) score -= 0.03;
    else if (generic) score = 0;
    else score -= 0.2;
  });
  // "beds" says less inside a long header than "number of bedrooms" does; the end of a path says most.
  const share = phrase.words.join("").length / header.join("").length;
  const last = at + phrase.words.length === header.length ? 0.04 : 0;
  return Math.max(0, Math.min(0.9, score + last - (1 - share) * 0.1));
}

function positionOf(phrase: string[], header: string[]): number {
  for (let start = 0; start + phrase.length <= header.length; start++) {
    if (phrase.every((word, index) => header[start + index] === word)) return start;
  }
  return -1;
}

/** Whether a header is one word that many columns share, such as `name`; it says nothing by itself at the end of a path. */
export function isGeneric(header: string[]): boolean {
  return header.length === 1 && (GENERIC.has(header[0] ?? "") || /^(?:url|link|href)$/.test(header[0] ?? ""));
}

/** Whether the words name a column of a listing export, used to tell a header from a record. */
export function matchesAnySynonym(header: string[]): boolean {
  return BY_TEXT.has(header.join(" ")) || BY_TEXT.has(header.join(""));
}

/** Whether a header's words are about people, money due or history rather than the home. */
export function hasForeignWord(header: string[]): boolean {
  return header.some((word) => FOREIGN.has(word));
}
