/** Sentences that talk to the model instead of to a person, wherever they come from. */
const INSTRUCTION =
  /\b(?:ignore|disregard|forget|override)\b.{0,40}\b(?:instructions?|rules?|prompts?|above|previous|everything)\b|\b(?:system|developer|hidden|initial) (?:prompt|message|instructions?)\b|\byou are now\b|\bact as (?:a|an|if|my)\b|\bpretend (?:to be|you)\b|\b(?:developer|dan|jailbreak|debug|admin) mode\b|\bjailbreak\b|\bnew instructions?\b|\bas an ai\b|\b(?:assistant|ai|chatbot|model)s?\b.{0,20}\b(?:must|should|shall|has to)\b|^\s*(?:system|assistant|developer|user)\s*:|<\|?\/?(?:system|im_start|im_end|instructions?)\b|\b(?:repeat|reveal|print|show)\b.{0,30}\b(?:prompt|instructions)\b/im;

/** Splits at the ends of sentences and lines. Abbreviations such as "sq. ft." or "St." do not end a sentence. */
export function sentencesOf(text: string): string[] {
  return text
    .split(
      /(?<=[.!?…])(?<!\b(?:sq|ft|st|mr|mrs|dr|no|approx|min|bldg|apt|ave|blvd|rd)\.)\s+(?=[\p{Lu}\p{N}"“¿¡(])|[\r\n]+/iu,
    )
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== "");
}

export const isInstruction = (sentence: string): boolean => INSTRUCTION.test(sentence);

/** What is left of a buyer's message without such sentences. */
export function withoutTampering(text: string): { text: string; tampered: boolean } {
  if (!isInstruction(text)) return { text: text.trim(), tampered: false };
  const kept = sentencesOf(text).filter((sentence) => !isInstruction(sentence));
  return { text: kept.join(" "), tampered: true };
}
