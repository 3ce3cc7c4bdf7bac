import type { ListingCard } from "../../listings";
import type { BuyerWishes } from "./buyer-wishes";
import { addressesIn, addressPattern } from "./street-names";

/** Where a sentence names a home at hand. */
export interface Mention {
  home: ListingCard;
  start: number;
  end: number;
}

export interface NamedHomes {
  mentions: Mention[];
  /** A ref or an address in it belongs to no home at hand, or the two contradict each other. */
  mistaken: boolean;
  /** It names a home that the buyer asked for and that is not at hand; nothing can be known of that one. */
  unknownOfBuyer: boolean;
}

const REF = /\[\[(H\d+)\]\]/g;
const BOLD_WITH_REF = /\*\*([^*]{3,120})\*\*\s?\[\[(H\d+)\]\]/g;

/** Which homes a sentence names, by ref or by address, in the order of the words. */
export function homesNamed(sentence: string, homes: ReadonlyMap<string, ListingCard>, wishes: BuyerWishes): NamedHomes {
  const byAddress = mentionsByAddress(sentence, [...new Set(homes.values())]);
  const byRef = [...sentence.matchAll(REF)].flatMap(({ index: start, 0: words, 1: ref = "" }) => {
    const home = homes.get(ref);
    return home ? [{ home, start, end: start + words.length }] : [];
  });
  const covered = ({ start, end }: { start: number; end: number }) =>
    byAddress.some((mention) => mention.start <= start && mention.end >= end);
  const others = addressesIn(sentence).filter((address) => !covered(address));
  const ofRemarks = ({ words }: { words: string }) =>
    [...homes.values()].some(({ remarks }) => remarks?.includes(words));
  const ofBuyer = others.filter(({ words }) => wishes.wrote(words));
  return {
    mentions: [...byAddress, ...byRef].sort((one, other) => one.start - other.start),
    mistaken:
      others.some((address) => !ofBuyer.includes(address) && !ofRemarks(address)) ||
      contradicts(sentence, homes, byAddress) ||
      namesNobody(sentence, homes, byAddress),
    unknownOfBuyer: ofBuyer.length > 0,
  };
}

/** The longest address at each spot; several homes where the words leave it open. */
function mentionsByAddress(sentence: string, homes: ListingCard[]): Mention[] {
  const all = homes.flatMap((home) => {
    const pattern = addressPattern(home);
    return pattern
      ? [...sentence.matchAll(pattern)].map(({ index: start, 0: words }) => ({
          home,
          start,
          end: start + words.length,
        }))
      : [];
  });
  return all.filter(({ start, end }) => !all.some((other) => other.start === start && other.end > end));
}

/** "**60 Mason Street** [[H1]]" where H1 is another home. */
function contradicts(sentence: string, homes: ReadonlyMap<string, ListingCard>, byAddress: Mention[]): boolean {
  return [...sentence.matchAll(BOLD_WITH_REF)].some(({ index, 0: words, 1: bold = "", 2: ref = "" }) => {
    const home = homes.get(ref);
    if (!home) return false;
    const within = byAddress.filter(({ start }) => start >= index && start < index + words.length);
    if (within.length > 0) return !within.some((mention) => mention.home === home);
    return home.address !== null && /^\d/.test(bold);
  });
}

/** A ref that was never given, without the address of a home that was. */
function namesNobody(sentence: string, homes: ReadonlyMap<string, ListingCard>, byAddress: Mention[]): boolean {
  return [...sentence.matchAll(REF)].some(({ 1: ref = "" }) => !homes.has(ref)) && byAddress.length === 0;
}
