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
  "n.d.",
  "n.a",
  "#n/a!",
  "#name?",
  "#div/0!",
  "(null)",
  "<null>",
  "not known",
  "no data",
  "not stated",
  "unspecified",
  "nicht angegeben",
  "no information",
  "no_information",
  "s/d",
  "brak informacji",
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

/** Files that were made safe for spreadsheets, ours too, set an apostrophe before what looks like a formula. */
const MADE_SAFE = /^'[\s\u200B\uFEFF]*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]/;

/** The cell without spaces around it, or null when it is empty or a way to say that nothing is known. */
export function present(cell: string | undefined): string | null {
  if (cell === undefined) return null;
  const bare = cell.trim();
  const trimmed = MADE_SAFE.test(bare) ? bare.slice(1).trim() : bare;
  const text = trimmed.startsWith('="') && trimmed.endsWith('"') ? trimmed.slice(2, -1).trim() : trimmed;
  if (text.length > 16) return text;
  return NULL_WORDS.has(text.toLowerCase()) ? null : text;
}
