import { isInstruction } from "../responder/tampering";
import { figuresIn, pricesIn } from "./figures";
import type { Found } from "./found";
import { placesIn } from "./places";
import { featuresIn, sentencesIn } from "./sentences";

/**
 * Reads a text about one home by rules, as a model with structured output would: each fact with the words that state it.
 * Lines that give orders to a machine are left out.
 */
export function findingsIn(text: string): Found[] {
  const plain = text
    .split("\n")
    // "New instruction" is what agents call a home that has just come to them.
    .filter((line) => !isInstruction(line.replace(/new instruction\b/i, "")))
    .join("\n");
  return [...placesIn(plain), ...pricesIn(plain), ...figuresIn(plain), ...featuresIn(plain), ...sentencesIn(plain)];
}
