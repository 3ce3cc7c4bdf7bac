import type { Span } from "./locate-quote";

/** Words that talk to whoever reads the text by machine. */
const INSTRUCTION =
  /\b(?:ignore|disregard|forget|override|bypass)\b[^.!?\n]{0,60}\b(?:instructions?|rules|prompts?|guidelines|above|programming|text)\b|\b(?:system|developer|hidden) (?:prompt|message|instructions?)\b|\byou are (?:now|no longer)\b|\bpretend (?:to be|that you|you)\b|\bnew instructions\b|^\s*(?:system|assistant|developer)\s*:|<\|?\/?(?:system|im_start|im_end|instructions?)\b|\b(?:assistant|ai|chatbot|language model|parser)s?\b[^.!?\n]{0,30}\b(?:must|should|shall|has to|set|write|output|respond|answer)\b|\b(?:set|change|put) the (?:price|bedrooms|address|status)\b[^.!?\n]{0,20}\b(?:to|as)\b/gim;

/** The sentences of a text that give orders to its reader, and what follows them on the same line: none of it is a fact. */
export function instructionsIn(text: string): Span[] {
  return [...text.matchAll(INSTRUCTION)].map(({ index }) => {
    const before = text.slice(0, index);
    const start = Math.max(before.lastIndexOf("\n"), before.search(/[.!?](?=\s[^.!?\n]*$)/)) + 1;
    const lineEnd = text.indexOf("\n", index);
    return { start, end: lineEnd < 0 ? text.length : lineEnd };
  });
}
