/** From here on the header is a known name and the values look like it. */
const OUTRIGHT = 0.9;
const LIKELY = 0.5;

/** How sure the automatic matching of a column is: "Sure, 98 %". Nothing for a column that is skipped by itself. */
export function confidenceWords(
  { field, confidence, corrected }: { field: string | null; confidence: number; corrected?: boolean },
  remembered: boolean,
): string {
  if (corrected) return remembered ? "As you matched it last time" : "Chosen by you";
  if (field === null) return "";
  const word = confidence >= OUTRIGHT ? "Sure" : confidence >= LIKELY ? "Likely" : "A guess from the values";
  return `${word}, ${Math.round(confidence * 100)} %`;
}
