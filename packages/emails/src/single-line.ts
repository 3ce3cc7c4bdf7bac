/** Longer subjects are cut off by every mailbox. */
const MOST = 150;

/**
 * Words as a subject: one line, without control characters or marks that turn the direction of writing, so that nobody's
 * name can add a header or pose as another sender.
 */
export function singleLine(words: string): string {
  const line = words
    .replace(/[\p{Cc}\p{Zl}\p{Zp}\u200E\u200F\u202A-\u202E\u2066-\u2069]+/gu, " ")
    .replace(/ {2,}/g, " ")
    .trim();
  return [...line].length > MOST ? `${[...line].slice(0, MOST - 1).join("")}…` : line;
}
