import type { Conversation } from "./conversation";
import { type Home, kindOf } from "./home";
import { meaningOf } from "./remarks";

const ORDINALS: readonly RegExp[] = [
  /\b(?:the )?(?:first|1st)(?: one| home| house| place| listing)?\b|\bnumber one\b|\b#1\b/i,
  /\b(?:the )?(?:second|2nd)(?: one| home| house| place| listing)?\b|\bnumber two\b|\b#2\b|\bthe other(?: one)?\b/i,
  /\b(?:the )?(?:third|3rd)(?: one| home| house| place| listing)?\b|\bnumber three\b|\b#3\b/i,
  /\b(?:the )?(?:fourth|4th)(?: one| home| house| place| listing)?\b|\bnumber four\b|\b#4\b/i,
];
const NOT_A_PLACE_IN_A_LIST =
  /\bfirst[- ](?:floor|time|home buyer|buyer|of all|name)|\bsecond[- ](?:floor|bath|home\b(?! house))|\bground floor\b/i;
const PRONOUN =
  /\b(?:it|its|it's|this one|that one|this|that|(?:this|that|the) (?:home|house|place|property|apartment|condo|flat|townhouse|listing|unit|one)|there)\b/i;
const STREET =
  /\b\d{1,5}[a-z]?\s+(?:[\p{L}'.-]+\s+){1,3}(?:street|st|lane|ln|road|rd|avenue|ave|row|drive|dr|court|ct|way|place|pl|boulevard|blvd|close|terrace|crescent|square|quay|hill)\b/iu;

/** The homes that the latest words point at, in the order of pointing: by address, place in the list, looks or pronoun. */
export function homesMeant(conversation: Conversation): Home[] {
  const { latest, homes } = conversation;
  const named = mentionedIn(latest, homes);
  if (named.length > 0) return named;
  const recent = recentHomes(conversation);
  const byPlace = inOrderOfPointing(latest, recentList(conversation));
  if (byPlace.length > 0) return byPlace;
  const byLooks = describedHome(latest, recentList(conversation)) ?? describedHome(latest, homes);
  if (byLooks) return [byLooks];
  const focus = recent[0] ?? (homes.length === 1 ? homes[0] : undefined);
  return focus && PRONOUN.test(latest) ? [focus] : [];
}

/** The homes of the most recent turn that names any, in its order; before the first answer none. */
export function recentHomes({ turns, homes }: Conversation): Home[] {
  for (const turn of turns.toReversed()) {
    const mentioned = mentionedIn(turn.text, homes);
    if (mentioned.length > 0) return mentioned;
  }
  return [];
}

/** The most recent turn that named several homes: what "the second one" counts in. */
function recentList({ turns, homes }: Conversation): Home[] {
  const lists = turns.toReversed().map((turn) => mentionedIn(turn.text, homes));
  return lists.find((list) => list.length > 1) ?? lists.find((list) => list.length === 1) ?? homes;
}

/** A street address in the latest words that belongs to no home we know of. */
export function unknownAddress({ latest, homes }: Conversation): string | null {
  const address = latest.match(STREET)?.[0] ?? null;
  return address && mentionedIn(latest, homes).length === 0 ? address : null;
}

function mentionedIn(text: string, homes: Home[]): Home[] {
  const lower = text.toLowerCase();
  return homes
    .map((home) => ({ home, at: positionOf(home, lower, homes) }))
    .filter(({ at }) => at >= 0)
    .sort((a, b) => a.at - b.at)
    .map(({ home }) => home);
}

/** Where a text names a home: whole street line, number and street, or a street name that only this home has. */
function positionOf(home: Home, text: string, homes: Home[]): number {
  const line = streetLine(home);
  const whole = indexOfWords(text, line);
  if (whole >= 0) return whole;
  const [number = "", street = ""] = line.split(/\s+/);
  if (/^\d/.test(number) && street.length > 2) {
    const short = indexOfWords(text, `${number} ${street}`);
    if (short >= 0) return short;
  }
  const name = streetName(home);
  const only = homes.filter((other) => streetName(other) === name).length === 1;
  const at = name.includes(" ") && only ? indexOfWords(text, name) : -1;
  return at >= 0 && !/\b(?:near|around|close to|by|off)\s+$/.test(text.slice(0, at)) ? at : -1;
}

const streetLine = (home: Home): string => (home.address.split(",")[0] ?? home.address).trim().toLowerCase();
const streetName = (home: Home): string => streetLine(home).replace(/^[\d\s\p{L}]*?\d[^\s]*\s+/u, "");

function indexOfWords(text: string, words: string): number {
  const at = text.indexOf(words);
  if (at < 0) return -1;
  const before = text[at - 1] ?? " ";
  const after = text[at + words.length] ?? " ";
  return /[\p{L}\p{N}]/u.test(before) || /[\p{L}\p{N}]/u.test(after) ? -1 : at;
}

function inOrderOfPointing(text: string, recent: Home[]): Home[] {
  if (recent.length === 0 || NOT_A_PLACE_IN_A_LIST.test(text)) return [];
  const pointed = ORDINALS.flatMap((ordinal, place) => {
    const home = recent[place];
    const at = text.search(ordinal);
    return home && at >= 0 ? [{ home, at }] : [];
  });
  if (/\bthe last(?: one)?\b/i.test(text)) pointed.push({ home: recent.at(-1) as Home, at: text.search(/the last/i) });
  return pointed.sort((a, b) => a.at - b.at).map(({ home }) => home);
}

/** "the one with the pool", "the condo": the one home that alone fits the description. */
function describedHome(text: string, homes: Home[]): Home | null {
  const description = text.match(/\bthe (?:one|home|house|place) (?:with|that has|in|on|at|by) (.{3,40})/i)?.[1];
  if (description) {
    const wanted = [...meaningOf(description).keys()];
    const fitting = homes.filter((home) => {
      const has = meaningOf([...(home.features ?? []), home.area ?? "", home.address].join(" "));
      return wanted.some((key) => has.has(key));
    });
    return fitting.length === 1 ? (fitting[0] ?? null) : null;
  }
  const kind = text
    .match(/\bthe (condo|apartment|flat|townhouse|house|cottage|bungalow|loft|studio|villa)\b/i)?.[1]
    ?.toLowerCase();
  const ofKind = homes.filter((home) => kindOf(home) === kind);
  return ofKind.length === 1 && homes.length > 1 ? (ofKind[0] ?? null) : null;
}
