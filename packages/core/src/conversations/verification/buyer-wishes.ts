import { currencyExponent } from "../../listings/schemas";
import type { SearchFilters } from "../../search/schemas";
import { COUNT, findAmounts, fold, readCount } from "../../understanding";
import type { Figure } from "./figure";
import { inSquareFeet } from "./read-areas";

/** What the buyer wrote, and what it was understood as. Their figures are wishes, never facts of a home. */
export class BuyerWishes {
  private readonly numbers = new Set<number>();
  private readonly lower: string;

  constructor(words: string) {
    this.lower = fold(words);
    for (const { value, scale } of findAmounts(this.lower)) {
      this.numbers.add(value);
      // "520" is 520,000 to somebody who buys.
      if (scale === 1 && value >= 100 && value < 1_000) this.numbers.add(value * 1_000);
    }
    for (const [count] of this.lower.matchAll(new RegExp(COUNT, "g"))) this.numbers.add(readCount(count));
  }

  /** Adds what the words were understood as; "about 400k" reaches from 360,000 to 440,000. */
  understoodAs(filters: SearchFilters, currency: string): void {
    for (const [name, value] of Object.entries(filters)) {
      if (typeof value !== "number") continue;
      this.numbers.add(/Price$/.test(name) ? value / 10 ** currencyExponent(currency) : value);
    }
  }

  has({ value, unit }: Figure): boolean {
    return (
      this.numbers.has(value) || (unit !== undefined && this.numbers.has(Math.round(inSquareFeet({ value, unit }))))
    );
  }

  /** For the difference between a price and a budget. */
  get amounts(): number[] {
    return [...this.numbers];
  }

  /** Whether the buyer wrote these words, such as an address that is not on offer. */
  wrote(words: string): boolean {
    return this.lower.includes(fold(words));
  }
}
