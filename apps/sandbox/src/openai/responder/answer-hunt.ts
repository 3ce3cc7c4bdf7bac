import { featureNoun } from "./aspects";
import type { Conversation } from "./conversation";
import { differenceOf } from "./difference";
import { type Home, isAvailable, type SearchResult } from "./home";
import { closingQuestion } from "./next-question";
import { capital, counted, homeNamer, inWords, listed, pick, plain, portrait, withArticle } from "./phrasing";
import { bestSentence, continued } from "./remarks";
import { statusNote } from "./status-note";

const CLEARLY_MET = 1;
const EVIDENCE = 0.6;
/** How many homes are named beside the best one. */
const OTHERS_NAMED = { brief: 0, middling: 2, detailed: 3 };

/** What the search found: how many fit, the best one and why, how one or two others differ, one question. */
export function answerHunt(conversation: Conversation, result: SearchResult): string {
  if (result.homes.length === 0) return nothingFound(conversation, result);
  const name = homeNamer();
  const [lead, ...others] = inOrderOfInterest(conversation, result.homes);
  if (!lead) return nothingFound(conversation, result);
  const named = others.slice(0, OTHERS_NAMED[conversation.persona.tone.detail]);
  // One paragraph names them all, so that their cards stand side by side below it.
  const homes = [
    opening(conversation, result),
    recommendation(conversation, lead, name(lead), result.homes.length === 1),
    ...named.map((home) => alternative(conversation, home, lead, name(home))),
  ];
  return `${homes.join(" ")}\n\n${closingQuestion(conversation, result, lead)}`.trim();
}

/** The order of the search, except that a home whose remarks plainly meet the buyer's words moves up a little. */
function inOrderOfInterest(conversation: Conversation, homes: Home[]): Home[] {
  const interest = homes.slice(0, 6).map((home, place) => {
    const match = bestSentence(home, conversation.latest)?.score ?? 0;
    return { home, score: match - place * 0.35 - (isAvailable(home) ? 0 : 1.5) };
  });
  return [...interest.sort((a, b) => b.score - a.score).map(({ home }) => home), ...homes.slice(6)];
}

function opening({ seed }: Conversation, result: SearchResult): string {
  const { total, relaxed } = result;
  if (relaxed) {
    const without = relaxedWords(result);
    const come = total === 1 ? "one home comes close" : `${inWords(total)} homes come close`;
    return `${reasonOf(result)} ${without ? `${capital(without)}, ${come}.` : `${capital(come)}.`}`;
  }
  if (!hasFilters(result)) {
    return pick(seed, [
      "Here is what comes closest.",
      "This is where I would begin.",
      "A few homes answer to that.",
      "Going by what the listings say, these come closest.",
    ]).replace("A few homes answer", total === 1 ? "One home answers" : "A few homes answer");
  }
  if (total === 1) return pick(seed, ["One home fits.", "There is one that fits.", "One home here fits all of that."]);
  const number = inWords(total);
  return pick(seed, [
    `${capital(number)} homes fit.`,
    `${capital(number)} homes fit what you describe.`,
    `I have ${number} that fit.`,
    `There are ${number} that fit.`,
  ]);
}

/** The best home with its reason in the listing's words, then its facts. */
function recommendation(conversation: Conversation, home: Home, name: string, alone: boolean): string {
  const { seed, latest, turns } = conversation;
  const earlier = turns.filter((turn) => turn.speaker === "buyer").map((turn) => turn.text);
  const match = bestSentence(home, latest);
  // One common word in both is no evidence; then the listing's first plain sentence says more.
  const reason =
    match && match.score >= EVIDENCE ? match : (bestSentence(home, [...earlier, latest].join(" "), EVIDENCE) ?? match);
  const lead = alone
    ? `It is ${name}`
    : pick(`${seed}!`, [
        `${name} is the one I’d see first`,
        `I’d start with ${name}`,
        `${name} comes closest`,
        `The one I’d look at first is ${name}`,
      ]);
  const why = reason ? continued(lead, reason.sentence) : `${lead}.`;
  return `${why} It is ${portrait(home)}.${statusNote(conversation, home)}`;
}

/** Another home: how it differs, and its own sentence where that plainly meets the buyer's words. */
function alternative(conversation: Conversation, home: Home, lead: Home, name: string): string {
  const match = bestSentence(home, conversation.latest);
  const quote =
    match && match.score >= CLEARLY_MET && match.sentence.length <= 140 ? ` The listing says: “${match.sentence}”` : "";
  return `${differenceOf(home, lead, name)}${quote}${statusNote(conversation, home)}`;
}

function nothingFound({ seed, persona }: Conversation, result: SearchResult): string {
  const said = result.relaxed ? reasonOf(result) : "";
  const opening =
    said ||
    pick(seed, [
      "Nothing here fits all of that today.",
      "No home here fits all of that at the moment.",
      "I looked through every listing and none fits all of that today.",
    ]);
  const looked = hasFilters(result) ? wishesOf(result) : "";
  const without = relaxedWords(result);
  const offer = without
    ? `I can look again ${without}.`
    : "I can look again with one wish fewer, a wider budget or a place nearby.";
  const question = pick(`${seed}?`, [
    "Which matters least to you?",
    "What could give a little?",
    "Where is there room to move?",
  ]);
  const leave = `Or leave an email address, and ${persona.brokerage} will write when one comes up.`;
  return `${opening}${looked ? ` I looked for ${looked}.` : ""}\n\n${offer} ${question} ${leave}`;
}

/** What the application says about the relaxed search, or a plain sentence of ours. */
function reasonOf({ relaxed }: SearchResult): string {
  const reason = plain(relaxed?.reason ?? "").replace(/!+/g, ".");
  if (reason.split(" ").length < 3) return "No home fits all of that today.";
  return /[.?]$/.test(reason) ? capital(reason) : `${capital(reason)}.`;
}

const FILTER_NAMES: Record<string, string> = {
  min_price: "the lower price limit",
  max_price: "the price limit",
  min_bedrooms: "the number of bedrooms",
  max_bedrooms: "the number of bedrooms",
  min_bathrooms: "the number of bathrooms",
  property_types: "the kind of home",
  places: "the place",
  features: "the features",
  min_year_built: "the year it was built",
  max_year_built: "the year it was built",
  min_lot_sqft: "the size of the lot",
  min_living_area_sqft: "the size",
  max_living_area_sqft: "the size",
  excluded_places: "the places left out",
  listing_type: "sale or rent",
};

/** "without the price limit or the place"; empty when nothing was dropped. */
function relaxedWords({ relaxed }: SearchResult): string {
  const dropped = [
    ...new Set((relaxed?.dropped ?? []).map((name) => FILTER_NAMES[name] ?? plain(name).replace(/_/g, " "))),
  ];
  return dropped.length === 0 ? "" : `without ${dropped.join(" and ")}`;
}

export function hasFilters(result: SearchResult): boolean {
  return Object.values(result.query?.filters ?? {}).some(
    (value) => value !== null && value !== undefined && (!Array.isArray(value) || value.length > 0),
  );
}

/** The filters that were understood, in words and without figures of money. */
function wishesOf(result: SearchResult): string {
  const filters = result.query?.filters ?? {};
  const texts = (name: string): string[] => {
    const value = filters[name];
    return Array.isArray(value) ? value.map((item) => plain(String(item))) : [];
  };
  const kinds = texts("property_types").filter((kind) => !/family/i.test(kind));
  const rooms = [roomsAtLeast(filters.min_bedrooms, "bedroom"), roomsAtLeast(filters.min_bathrooms, "bathroom")];
  const inside = [...rooms, ...texts("features").map(featureNoun)].filter((wish) => wish !== "");
  const places = texts("places").map(capitals);
  return [
    kinds.length > 0 ? withArticle(listed(kinds, "or")) : "a home",
    inside.length > 0 ? ` with ${listed(inside)}` : "",
    places.length > 0 ? ` in ${listed(places, "or")}` : "",
    "max_price" in filters || "min_price" in filters ? " within your budget" : "",
  ].join("");
}

/** The search knows places in small letters. */
const capitals = (place: string): string => place.replace(/(?<![\p{L}’'])\p{Ll}/gu, (letter) => letter.toUpperCase());

const roomsAtLeast = (count: unknown, room: string): string =>
  typeof count === "number" && count > 0 ? `${counted(count, room)} or more` : "";
