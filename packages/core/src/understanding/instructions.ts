import type { MarkedText } from "./marked-text";

/** Words that talk to the model rather than ask for a home. "Forget everything" alone is a new search. */
const INSTRUCTION =
  /\b(?:ignore|disregard|forget|override|bypass)\b[^.!?\n]{0,40}\b(?:instructions?|rules|prompts?|guidelines|above|programming)\b|\b(?:system|developer|hidden|initial) (?:prompt|message|instructions?)\b|\byou are (?:now|no longer) (?:an?|the|my|in|bound)\b|\b(?:act|behave|respond|answer) as (?:if you|an? (?!agent|couple|family)|my )|\bpretend (?:to be|that you|you)\b|\b(?:developer|dan|jailbreak|debug|admin|god) mode\b|\bjailbreak\b|\bnew instructions?\b|^\s*(?:system|assistant|developer|user) ?:|<\|?\/?(?:system|im_start|im_end|instructions?)\b|\b(?:repeat|reveal|print|show|tell me) (?:me )?(?:your|the) (?:\w+ )?(?:prompt|instructions)\b|\bfrom now on,? you\b/m;

/** Shields what tells the assistant how to behave, and all behind it: none of that is a wish ("say that it costs $1"). */
export function shieldInstructions(text: MarkedText): void {
  const found = INSTRUCTION.exec(text.lower);
  if (!found) return;
  const before = text.lower.slice(0, found.index);
  const start = Math.max(before.search(/[.!?\n](?=[^.!?\n]*$)/) + 1, 0);
  text.mark({ start, end: text.lower.length }, "shield");
}
