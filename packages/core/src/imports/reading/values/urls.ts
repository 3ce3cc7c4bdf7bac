import { parseLiteral, stringsIn } from "./literals";

const MOST_PHOTOS = 100;

/** A web address made whole (`www.` gets a scheme), or null when the text is none. */
export function parseUrl(text: string): string | null {
  if (text.length > 2000 || /\s/.test(text)) return null;
  const address = /^https?:\/\//i.test(text)
    ? text
    : /^(?:www\.|\/\/)\S+\.\S+/i.test(text)
      ? `https://${text.replace(/^\/\//, "")}`
      : null;
  return address !== null && URL.canParse(address) ? address : null;
}

/** The web addresses in a cell: one, several with commas, spaces or bars between, or inside a JSON or Python literal. */
export function parseUrls(text: string): string[] {
  const literal = parseLiteral(text);
  const parts = literal === undefined ? splitAddresses(text) : stringsIn(literal);
  const found = new Set<string>();
  for (const part of parts) {
    const url = parseUrl(part.trim());
    if (url !== null) found.add(url);
    if (found.size === MOST_PHOTOS) break;
  }
  return [...found];
}

/** A comma may stand inside an address: a cell is cut only where the next address begins. */
function splitAddresses(text: string): string[] {
  return text.split(/[\s,;|]+(?=(?:https?:)?\/\/|www\.)/i);
}
