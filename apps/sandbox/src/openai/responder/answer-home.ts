import { conceptsOfStem } from "../meaning/concepts";
import { stemOf, wordsOf } from "../meaning/words";
import { type Aspect, featureNoun } from "./aspects";
import type { Conversation } from "./conversation";
import type { Home } from "./home";
import { capital, homeNamer, listed, pick, plain, portrait } from "./phrasing";
import { bestSentence, meaningOf, quotable } from "./remarks";
import { statusNote } from "./status-note";

/** Answers a question about one home from its fields, its features and the sentences of its remarks; never more. */
export function answerHome(conversation: Conversation, home: Home, aspects: Aspect[]): string {
  const name = homeNamer()(home);
  const feature = aspects.length === 0 ? featureAsked(conversation.latest, home) : null;
  if (aspects.length > 0) return answerAspects(conversation, home, aspects, name);
  if (feature) return answerFeature(conversation, home, feature, name);
  const match = bestSentence(home, conversation.latest);
  if (match && match.score >= 0.6) return `On ${name}, the listing says: “${match.sentence}” ${nextStep(conversation)}`;
  const open = openQuestion(conversation.latest);
  if (open) return `The listing of ${name} doesn’t say whether ${open}. ${askTheAgent(conversation)}`;
  if (isSpecific(conversation.latest)) {
    return `I don’t have that for ${name}; the listing doesn’t say. ${askTheAgent(conversation)}`;
  }
  return describeHome(conversation, home, name);
}

function answerAspects(conversation: Conversation, home: Home, aspects: Aspect[], name: string): string {
  const said = aspects.map((aspect) => aspect.say(home)).filter((clause) => clause !== null);
  const unsaid = aspects.filter((aspect) => aspect.say(home) === null);
  const quotes: string[] = [];
  const missing: string[] = [];
  for (const aspect of unsaid) {
    const sentence = aspect.lookFor ? quotable(home).find((quote) => aspect.lookFor?.test(quote)) : undefined;
    if (sentence) quotes.push(`“${sentence}”`);
    else missing.push(aspect.missing);
  }
  const sentences: string[] = [];
  if (said.length > 0) sentences.push(`${name} ${joinedClauses(said)}.`);
  if (quotes.length > 0) {
    sentences.push(`${said.length > 0 ? "The listing says" : `The listing of ${name} says`}: ${quotes.join(" ")}`);
  }
  if (missing.length > 0) {
    const lacks = listed(missing, "or");
    const admission =
      sentences.length === 0 ? `I don’t have that figure for ${name}: the listing doesn’t give` : "It doesn’t give";
    sentences.push(`${admission} ${lacks}. ${askTheAgent(conversation)}`);
  }
  const status = aspects.some((aspect) => aspect.name === "status") ? "" : statusNote(conversation, home);
  return sentences.join(" ") + status;
}

/** "has three bedrooms" and "has two bathrooms" become "has three bedrooms and two bathrooms". */
function joinedClauses(clauses: string[]): string {
  return listed(
    clauses.map((clause, i) => (clauses[i - 1]?.startsWith("has ") ? clause.replace(/^has /, "") : clause)),
  );
}

/** A yes-or-no question for something that a home has or lacks. */
type FeatureQuestion = { words: string; keys: Set<string> };

const HAS =
  /\b(?:has|have|got|with|includes?|is there|are there|come with|any|what about|how about|about|and)\s+(?:an?|any|the|its own|its|some)?\s*([a-z][a-z' -]{2,40})/i;
const NOT_A_FEATURE =
  /^(?:it|this|that|there|them|one|more|else|details?|information|info|photos?|pictures?|tell|something|anything|what|the|home|house|place|property|a|an)\b/i;

const WHOLE_HOME =
  /\b(?:about|describe|details (?:of|on))\s+(?:it|this|that|\d|the\s+(?:first|second|third|fourth|last|other|one|house|home|place|condo|apartment|townhouse)\b)/i;

function featureAsked(words: string, home: Home): FeatureQuestion | null {
  if (WHOLE_HOME.test(words)) return null;
  const known = [...(home.features ?? []), ...(home.not_features ?? [])].find((feature) =>
    words.toLowerCase().includes(plain(feature).toLowerCase()),
  );
  const phrase =
    known ??
    words
      .match(HAS)?.[1]
      ?.replace(/\s+(?:there|here|too|as well|or not|in|at|on|for|with|that|which|and)\b.*$/i, "")
      .trim();
  if (!phrase || NOT_A_FEATURE.test(phrase) || phrase.split(" ").length > 4) return null;
  return { words: phrase.toLowerCase(), keys: keysOf(phrase) };
}

function answerFeature(conversation: Conversation, home: Home, asked: FeatureQuestion, name: string): string {
  const meets = (feature: string): boolean => [...keysOf(feature)].some((key) => asked.keys.has(key));
  // The very word wins over a related one: parking is not a garage when both are listed.
  const exactly = (feature: string): boolean => plain(feature).toLowerCase() === asked.words;
  const features = home.features ?? [];
  const absent =
    (home.not_features ?? []).find(exactly) ??
    (features.some(exactly) ? undefined : (home.not_features ?? []).find(meets));
  if (absent && (exactly(absent) || !features.some(meets))) {
    return `No, ${name} has no ${plain(absent).toLowerCase()}, going by the listing. ${nextStep(conversation)}`;
  }
  const present = features.find(exactly) ?? features.find(meets);
  const match = bestSentence(home, asked.words);
  const quote = match && match.score >= 0.6 ? `“${match.sentence}”` : "";
  if (present) {
    const yes = pick(conversation.seed, [`Yes, ${name} has`, `Yes. ${name} has`, `${name} does have`]);
    return `${yes} ${featureNoun(present)}.${quote ? ` The listing says: ${quote}` : ""}`;
  }
  if (quote) return `On that, the listing of ${name} says: ${quote}`;
  return `The listing of ${name} doesn’t mention ${featureNoun(asked.words)}. ${askTheAgent(conversation)}`;
}

function keysOf(text: string): Set<string> {
  const stems = wordsOf(text).map(stemOf);
  return new Set(stems.flatMap((stem) => [...conceptsOfStem(stem), `w:${stem}`]));
}

/** Everything about a home in one paragraph. */
function describeHome(conversation: Conversation, home: Home, name: string): string {
  const facts = [
    home.year_built ? `was built in ${home.year_built}` : "",
    home.lot_size ? `stands on a lot of ${plain(home.lot_size)}` : "",
    home.features?.length ? `has ${listed(home.features.slice(0, 5).map(featureNoun))}` : "",
  ].filter((fact) => fact !== "");
  const told = quotable(home)
    .slice(0, 2)
    .map((sentence) => capital(sentence))
    .join(" ");
  return [
    `${name} is ${portrait(home)}.${facts.length > 0 ? ` It ${listed(facts)}.` : ""}${statusNote(conversation, home)}`,
    told ? `From the listing: “${told}”` : "",
    nextStep(conversation),
  ]
    .filter((paragraph) => paragraph !== "")
    .join("\n\n");
}

/** "is it quiet?" → "it is quiet": what the listing leaves open, in the buyer's words. */
function openQuestion(words: string): string | null {
  const found = words.match(
    /^\s*(?:and )?(is|does|can|has) (?:it|this|that|the (?:house|home|place|one|apartment|condo))\s+([a-z][a-z' -]{2,40})\?*\s*$/i,
  );
  if (!found) return null;
  const [, verb = "is", rest = ""] = found;
  const spoken = rest.trim().toLowerCase();
  return verb.toLowerCase() === "does" ? `it does ${spoken}` : `it ${verb.toLowerCase()} ${spoken}`;
}

const isSpecific = (words: string): boolean =>
  /\?\s*$/.test(words) && meaningOf(words).size > 0 && !/\b(?:more|about|describe|details?|information)\b/i.test(words);

const askTheAgent = ({ seed }: Conversation): string =>
  pick(`${seed}~`, [
    "I can ask the agent: leave an email address or a phone number, and the answer will come to you.",
    "The agent will know. If you leave an email address or a phone number, you will get the answer.",
    "Shall I ask the agent? An email address or a phone number is all it takes.",
  ]);

const nextStep = ({ seed }: Conversation): string =>
  pick(`${seed}~`, [
    "What else would you like to know about it?",
    "Would you like to see it in person?",
    "Is there anything else you want to know before a viewing?",
  ]);
