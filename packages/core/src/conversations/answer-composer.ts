import type { MessagePart } from "@katek/db/schema";
import type { ListingCard } from "../listings";
import type { SearchFilters } from "../search/schemas";
import { BuyerWishes } from "./verification/buyer-wishes";
import { homesNamed } from "./verification/homes-named";
import { isGrounded } from "./verification/verify-sentence";

export type Composed = { type: "text"; text: string } | { type: "listings"; listingIds: string[] };

interface ComposerOptions {
  /** What the buyer wrote in this conversation. */
  buyerWords: string;
  /** Told of every sentence that was left out because a figure or an address in it is not true of what it speaks of. */
  onUngrounded(sentence: string): void;
}

/**
 * Makes an answer from the model's words as they come. Whole sentences leave it, each checked against the rows; refs are
 * taken out, and after the paragraph that names them the homes follow, drawn from their ids.
 */
export class AnswerComposer {
  readonly parts: MessagePart[] = [];
  private buffer = "";
  private named: string[] = [];
  private readonly shown = new Set<string>();
  private readonly homes = new Map<string, ListingCard>();

  private readonly wishes: BuyerWishes;

  constructor(private readonly options: ComposerOptions) {
    this.wishes = new BuyerWishes(options.buyerWords);
  }

  /** What the buyer's words were read as. */
  understoodAs(filters: SearchFilters, currency: string): void {
    this.wishes.understoodAs(filters, currency);
  }

  /** Homes that the model may name from now on, by ref. */
  know(ref: string, card: ListingCard): void {
    this.homes.set(ref, card);
  }

  /** Takes the model's next words. */
  *add(words: string): Generator<Composed> {
    this.buffer += words;
    for (let end = sentenceEnd(this.buffer); end > 0; end = sentenceEnd(this.buffer)) {
      const sentence = this.buffer.slice(0, end);
      this.buffer = this.buffer.slice(end);
      yield* this.sentence(sentence);
    }
  }

  /** The model has ended. */
  *end(): Generator<Composed> {
    if (this.buffer) yield* this.sentence(this.buffer);
    this.buffer = "";
    yield* this.cards();
  }

  private *sentence(raw: string): Generator<Composed> {
    const { mentions, mistaken } = homesNamed(raw, this.homes, this.wishes);
    if (!mistaken) this.named.push(...mentions.map(({ home }) => home.id));
    if (isGrounded(raw, this.homes, this.wishes)) yield* this.text(withoutRefs(raw));
    else this.options.onUngrounded(withoutRefs(raw).trim());
    if (/\n\s*\n\s*$/.test(raw)) yield* this.cards();
  }

  private *text(text: string): Generator<Composed> {
    const last = this.parts.at(-1);
    if (last?.type === "text") {
      last.text += text;
      yield { type: "text", text };
    } else if (text.trim()) {
      const first = text.trimStart();
      this.parts.push({ type: "text", text: first });
      yield { type: "text", text: first };
    }
  }

  private *cards(): Generator<Composed> {
    const listingIds = [...new Set(this.named)].filter((id) => !this.shown.has(id));
    this.named = [];
    if (!listingIds.length) return;
    for (const id of listingIds) this.shown.add(id);
    this.parts.push({ type: "listings", listingIds });
    yield { type: "listings", listingIds };
  }
}

/** Where the first whole sentence or line ends, after the space behind it; 0 when there is none yet. */
function sentenceEnd(text: string): number {
  const match = /[.!?…]["”’)]*(?:\s*\[\[H\d+\]\])*\s+(?=\S)|\n\s*\n\s*(?=\S)|\n(?=\S)/.exec(text);
  if (!match) return 0;
  const end = match.index + match[0].length;
  // "sq. ft", "St. John", "No. 4": an abbreviation does not end a sentence.
  if (/\b(?:sq|st|no|mr|mrs|ms|dr|approx|ave|blvd|rd)\.\s+$/i.test(text.slice(0, end))) {
    const rest = sentenceEnd(text.slice(end));
    return rest ? end + rest : 0;
  }
  return end;
}

const withoutRefs = (text: string) => text.replace(/ ?\[\[H?\d*\]?\]?/g, "");
