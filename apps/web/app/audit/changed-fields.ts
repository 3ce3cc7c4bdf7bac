/** A piece of a value; `changed` where the other side does not have it. */
export interface Piece {
  text: string;
  changed: boolean;
}
export interface ChangedField {
  label: string;
  /** null where the entry says nothing of that side. */
  before: Piece[] | null;
  after: Piece[] | null;
}

interface Words {
  /** What records are called, by id. */
  names: Record<string, string>;
  time: (at: Date) => string;
}

const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/;
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** What an entry says of before and after, field by field, with the pieces marked that only one side has. */
export function changedFields(
  { before, after }: { before: Record<string, unknown> | null; after: Record<string, unknown> | null },
  words: Words,
): ChangedField[] {
  const names = [...new Set([...Object.keys(before ?? {}), ...Object.keys(after ?? {})])];
  return names.map((name) => {
    const old = before && name in before ? pieces(before[name], words) : null;
    const now = after && name in after ? pieces(after[name], words) : null;
    return { label: fieldWords(name), before: old && marked(old, now), after: now && marked(now, old) };
  });
}

/** "brandColor" → "Brand color". */
export const fieldWords = (name: string): string => {
  const apart = name.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
  return apart.charAt(0).toUpperCase() + apart.slice(1);
};

const marked = (own: string[], others: string[] | null): Piece[] => {
  const known = new Set(others ?? own);
  return own.map((text) => ({ text, changed: !known.has(text) }));
};

/** A list by its items, a sentence by its words; anything else as one piece. */
function pieces(value: unknown, words: Words): string[] {
  if (value === null || value === undefined || value === "") return [];
  if (Array.isArray(value)) return value.map((item) => inWords(item, words)).map(separated);
  if (typeof value === "object")
    return Object.entries(value)
      .map(([name, each]) => `${fieldWords(name)}: ${inWords(each, words)}`)
      .map(separated);
  const text = inWords(value, words);
  return typeof value === "string" && text === value ? (text.match(/\S+\s*/g) ?? [text]) : [text];
}

const separated = (item: string, index: number, all: string[]) => (index < all.length - 1 ? `${item}, ` : item);

function inWords(value: unknown, { names, time }: Words): string {
  if (value === null || value === undefined) return "–";
  if (typeof value === "boolean") return value ? "Yes" : "No";
  if (typeof value === "number") return value.toLocaleString("en-US");
  if (typeof value === "object") return JSON.stringify(value);
  const text = String(value);
  if (UUID.test(text)) return names[text] ?? text;
  return INSTANT.test(text) ? time(new Date(text)) : text;
}
