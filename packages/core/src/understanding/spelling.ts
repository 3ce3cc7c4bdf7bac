/** Long words that rules depend on and that people mistype. Short ones are too close to other words. */
const KNOWN = [
  "apartment",
  "apartments",
  "bedroom",
  "bedrooms",
  "bathroom",
  "bathrooms",
  "townhouse",
  "townhouses",
  "furnished",
  "unfurnished",
  "balcony",
];
/** Real words one letter away from a known one. */
const REAL = new Set(["unfurnish", "furnishes", "burnished", "furbished", "balcon"]);

/** Mends words of the field that are one slip away ("apartmetn", "bedrom"). */
export function correctSpelling(message: string): string {
  return message.replace(/(?<![\p{L}\p{N}@.])[a-z]{6,12}(?![\p{L}\p{N}@])/giu, (word) => {
    const lower = word.toLowerCase();
    if (REAL.has(lower) || KNOWN.includes(lower)) return word;
    return KNOWN.find((known) => Math.abs(known.length - lower.length) <= 1 && isOneSlip(lower, known)) ?? word;
  });
}

/** One letter missing, added, wrong, or two that changed places. */
function isOneSlip(word: string, known: string): boolean {
  let from = 0;
  while (from < word.length && word[from] === known[from]) from++;
  const rest = word.slice(from);
  const wanted = known.slice(from);
  if (rest.slice(1) === wanted || rest === wanted.slice(1) || rest.slice(1) === wanted.slice(1)) return true;
  return rest[0] === wanted[1] && rest[1] === wanted[0] && rest.slice(2) === wanted.slice(2);
}
