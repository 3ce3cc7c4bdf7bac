const YES = new Set([
  "y",
  "yes",
  "true",
  "t",
  "1",
  "x",
  "ja",
  "oui",
  "o",
  "si",
  "sí",
  "sì",
  "sim",
  "s",
  "tak",
  "on",
  "available",
  "included",
  "allowed",
  "present",
  "wahr",
  "vrai",
  "verdadero",
  "✓",
  "✔",
]);
const NO = new Set([
  "n",
  "no",
  "false",
  "f",
  "0",
  "nein",
  "non",
  "não",
  "nao",
  "nie",
  "nee",
  "off",
  "not allowed",
  "not available",
  "absent",
  "falsch",
  "faux",
  "falso",
]);

/** Reads a plain yes or no in the languages exports come in; null when the word is neither. */
export function parseYesNo(text: string): boolean | null {
  const word = text.toLowerCase();
  if (YES.has(word)) return true;
  if (NO.has(word)) return false;
  return null;
}
