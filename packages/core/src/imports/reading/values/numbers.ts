export type DecimalMark = "." | ",";

const PLAIN = /^[+-]?\d+(?:\.\d+)?$/;

/**
 * Reads a number as people write it: `1,234.5`, `1.234,5`, `1 234`, `1'234`, `.5`. Where a single separator could be
 * either (`1.234`), `mark` says which sign is the decimal one here. Null when the text is not one number.
 */
export function parseNumber(text: string, mark: DecimalMark = "."): number | null {
  if (mark === "." && PLAIN.test(text)) return Number(text);
  const compact = text.replace(/[\s\u00a0\u202f'\u2019_]/g, "");
  if (!/^[+-]?(?:\d[\d.,]*|[.,]\d+)$/.test(compact)) return null;
  const decimal = decimalSign(compact, mark);
  const digits = decimal === "," ? compact.replaceAll(".", "").replace(",", ".") : compact.replaceAll(",", "");
  const plain = decimal === null ? compact.replace(/[.,]/g, "") : digits;
  const value = Number(plain);
  return plain === "" || Number.isNaN(value) ? null : value;
}

/** Which sign of a number is its decimal mark; null when both only group thousands. */
function decimalSign(text: string, mark: DecimalMark): DecimalMark | null {
  const dot = text.lastIndexOf(".");
  const comma = text.lastIndexOf(",");
  if (dot !== -1 && comma !== -1) return dot > comma ? "." : ",";
  if (dot === -1 && comma === -1) return mark;
  const sign = dot !== -1 ? "." : ",";
  if (text.indexOf(sign) !== text.lastIndexOf(sign)) return null;
  const after = text.length - text.lastIndexOf(sign) - 1;
  const before = text.lastIndexOf(sign);
  const groups = after === 3 && before >= 1 && before <= 3 && !/^[+-]?0/.test(text);
  if (!groups) return sign;
  return sign === mark ? sign : null;
}

const NUMBER_IN_TEXT = /[+-]?(?:\d[\d.,'\u2019]*(?:[ \u00a0\u202f]\d{3}(?!\d)[\d.,]*)*|[.,]\d+)/g;

/** The numbers that stand in a text, in their order; `ca. 59 m²` gives 59 (the superscript is no digit here). */
export function numbersIn(text: string, mark: DecimalMark = "."): number[] {
  const found: number[] = [];
  for (const match of text.matchAll(NUMBER_IN_TEXT)) {
    const value = parseNumber(match[0].replace(/[.,'\u2019]+$/, ""), mark);
    if (value !== null) found.push(value);
  }
  return found;
}
