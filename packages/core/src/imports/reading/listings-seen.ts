import type { ListingFields } from "../../listings/schemas";

/** Ids that were made from a listing's facts, and so may be those of two homes. */
const DERIVED = /^(?:url|address|content):/;
const CHECK_VALUES = 2 ** 11;

/**
 * Finds the rows of one file that are the same listing. Two flats of one building may have the same derived id: the first
 * keeps it, so that it is known again at a new price, and each later one that differs in any fact gets one of its own,
 * the same for the same file. Remembers 64 bits of each id and its line, some 20 MB for half a million rows.
 */
export class ListingsSeen {
  private readonly lines = new Map<number, number>();

  /**
   * Takes the next row's listing, and may give it another `sourceId`.
   * @returns the line of the earlier row that is the same listing, or null.
   */
  add(listing: ListingFields, line: number): number | null {
    const { sourceId } = listing;
    if (!DERIVED.test(sourceId)) return this.note(sourceId, line);
    // A web address with another page number in it is no other home.
    const facts = hash64(JSON.stringify({ ...listing, listingUrl: null }));
    const known = this.note(`${sourceId}:${facts.key}:${facts.check}`, line);
    if (known !== null) return known;
    if (this.note(sourceId, line) !== null) listing.sourceId = `${sourceId}:${facts.key.toString(36)}`;
    return null;
  }

  /** The line that this text was noted with before; else null, and the text is noted. */
  private note(text: string, line: number): number | null {
    const { key, check } = hash64(text);
    const known = this.lines.get(key);
    if (known === undefined) this.lines.set(key, line * CHECK_VALUES + check);
    else if (known % CHECK_VALUES === check) return Math.floor(known / CHECK_VALUES);
    return null;
  }
}

/** Bryc's cyrb53 with all its 64 bits: 53 of them as a key, 11 to check it by. */
function hash64(text: string): { key: number; check: number } {
  let high = 0xdeadbeef;
  let low = 0x41c6ce57;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    high = Math.imul(high ^ code, 2654435761);
    low = Math.imul(low ^ code, 1597334677);
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
  return { key: (high >>> 11) * 2 ** 32 + (low >>> 0), check: high & (CHECK_VALUES - 1) };
}
