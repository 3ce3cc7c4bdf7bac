/** From here on the header is a known name and the values look like it. */
const OUTRIGHT = 0.9;
const LIKELY = 0.5;

/**
 * How sure the automatic matching of a column is: "Sure, 98 %". Nothing for a column that is skipped by itself; no share for
 * one without a value, of which only the name can be looked at.
 */
export function confidenceWords(
  {
    field,
    confidence,
    corrected,
    sample,
  }: { field: string | null; confidence: number; corrected?: boolean; sample: string[] },
  remembered: boolean,
): string {
  if (corrected) return remembered ? "As you matched it last time" : "Chosen by you";
  if (field === null) return "";
  if (sample.length === 0) return "By its name alone";
  const word = confidence >= OUTRIGHT ? "Sure" : confidence >= LIKELY ? "Likely" : "A guess from the values";
  return `${word}, ${Math.round(confidence * 100)} %`;
}
