const NULL_WORDS = new Set([
  "",
  "null",
  "none",
  "nil",
  "nan",
  "n/a",
  "n.a.",
  "na",
  "#n/a",
  "#value!",
  "#ref!",
  "?",
  "??",
  "-",
  "--",
  "---",
  "\u2013",
  "\u2014",
  ".",
  "\\n",
  "undefined",
  "unknown",
  "not available",
  "not specified",
  "not provided",
  "not applicable",
  "not disclosed",
  "tbd",
  "tba",
  "k.a.",
  "k. a.",
  "keine angabe",
  "non renseigné",
  "n/c",
  "sin especificar",
  "no disponible",
  "não informado",
  "nao informado",
  "non disponibile",
  "onbekend",
  "brak",
  "brak danych",
]);

/** The cell without spaces around it, or null when it is empty or a way to say that nothing is known. */
export function present(cell: string | undefined): string | null {
  if (cell === undefined) return null;
  const text = cell.trim();
  if (text.length > 16) return text;
  return NULL_WORDS.has(text.toLowerCase()) ? null : text;
}
