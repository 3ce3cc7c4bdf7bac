import { SaxesParser } from "saxes";
import type { FileRecord } from "../csv-records";
import { localName, type NumberStyle, type Workbook } from "./workbook";
import { UnreadableWorkbook, type WorkbookParts } from "./workbook-parts";

/** More columns than this nobody fills; Excel allows 16,384. */
const MOST_COLUMNS = 1_000;
const LONGEST_CELL = 40_000;

/**
 * A sheet's rows as they unpack, in batches: numbers, texts and dates as the cells hold them, not as they are shown. Rows
 * without any content are left out; `line` is the row's number in the sheet.
 */
export async function* sheetRows(parts: WorkbookParts, workbook: Workbook, part: string): AsyncGenerator<FileRecord[]> {
  let rows: FileRecord[] = [];
  let cells: string[] = [];
  let line = 0;
  let column = 0;
  let cell = { type: "", style: null as NumberStyle, column: 0 };
  let text = "";
  let within = false;
  const parser = new SaxesParser();
  parser.on("error", () => {
    throw new UnreadableWorkbook("This Excel workbook is damaged. Save it again, or save the sheet as CSV.");
  });
  parser.on("opentag", ({ name, attributes }) => {
    const local = localName(name);
    const given = attributes as Record<string, string>;
    if (local === "row") {
      cells = [];
      column = 0;
      line = Number(given.r ?? line + 1);
    } else if (local === "c") {
      const at = given.r ? columnOf(given.r) : column;
      cell = { type: given.t ?? "n", style: workbook.styles[Number(given.s ?? -1)] ?? null, column: at };
      column = at + 1;
      text = "";
    } else within = local === "v" || local === "t";
  });
  parser.on("text", (piece) => {
    if (within && text.length < LONGEST_CELL) text += piece;
  });
  parser.on("closetag", ({ name }) => {
    const local = localName(name);
    if (local === "v" || local === "t") within = false;
    else if (local === "c" && text !== "" && cell.column < MOST_COLUMNS) {
      while (cells.length < cell.column) cells.push("");
      cells[cell.column] = cellText(text, cell.type, cell.style, workbook);
    } else if (local === "row" && cells.some((value) => value.trim() !== "")) rows.push({ cells, line, problem: null });
  });
  for await (const piece of parts.stream(part)) {
    parser.write(piece);
    if (rows.length === 0) continue;
    yield rows;
    rows = [];
  }
  parser.close();
  if (rows.length) yield rows;
}

/** `AB12` is column 27, counted from 0. */
function columnOf(reference: string): number {
  let column = 0;
  for (const letter of /^[A-Z]+/i.exec(reference)?.[0].toUpperCase() ?? "A")
    column = column * 26 + letter.charCodeAt(0) - 64;
  return column - 1;
}

function cellText(text: string, type: string, style: NumberStyle, { sharedTexts, from1904 }: Workbook): string {
  if (type === "s") return sharedTexts[Number(text)] ?? "";
  if (type === "b") return text === "1" ? "TRUE" : "FALSE";
  if (type === "e") return "";
  const number = type === "n" ? Number(text) : Number.NaN;
  if (Number.isNaN(number)) return text;
  if (style === "date") return dateOf(number, from1904);
  // Excel keeps 15 digits; what is beyond is the noise of binary fractions.
  const plain = String(Number(number.toPrecision(15)));
  return style === null ? plain : plain.padStart(style.digits, "0");
}

const DAY_MS = 86_400_000;

function dateOf(days: number, from1904: boolean): string {
  const epoch = from1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, 30);
  const date = new Date(epoch + Math.round(days * DAY_MS));
  if (Number.isNaN(date.getTime())) return String(days);
  const iso = date.toISOString();
  return Number.isInteger(days) ? iso.slice(0, 10) : iso.slice(0, 19);
}
