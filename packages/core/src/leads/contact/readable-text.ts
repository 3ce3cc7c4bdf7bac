/** A text as the readers of contact details want it: one kind of digits, dashes, dots and spaces; no invisible letters. */
export function readableText(text: string): string {
  return text
    .normalize("NFKC")
    .replace(/[\u00ad\u200b-\u200f\u2060\ufeff]/g, "")
    .replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x0660))
    .replace(/[۰-۹]/g, (digit) => String(digit.charCodeAt(0) - 0x06f0))
    .replace(/[‐-―−]/g, "-")
    .replace(/[’‘]/g, "'");
}

/** The text with a part of it blanked out, so that no other reader takes it for something else. */
export const without = (text: string, from: number, to: number): string =>
  text.slice(0, from) + " ".repeat(to - from) + text.slice(to);
