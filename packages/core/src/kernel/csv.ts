/** What a spreadsheet takes for a formula, also after white space, which some of them drop first. */
const FORMULA = /^[\s\u200B\uFEFF]*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]|^[\t\r]/;

/** Tells spreadsheets that a file is UTF-8: without it Excel takes it for the system's old encoding. */
const MARK = "\uFEFF";

/** The head of a file of rows, which begins every one, so that umlauts are read as such. */
export const csvHead = (columns: string[]): string => MARK + toCsv([columns]);

/** Rows for spreadsheets (RFC 4180): no cell of it is run as a formula, none breaks out of its place. */
export const toCsv = (rows: (string | number)[][]): string =>
  rows.map((row) => `${row.map(cell).join(",")}\r\n`).join("");

function cell(value: string | number): string {
  if (typeof value === "number") return String(value);
  const text = FORMULA.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
