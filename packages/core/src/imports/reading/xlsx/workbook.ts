import { SaxesParser } from "saxes";
import { UnreadableWorkbook, type WorkbookParts } from "./workbook-parts";

/** What the cells of a workbook refer to. */
export interface Workbook {
  /** The parts of its visible sheets, in their order. */
  sheets: string[];
  sharedTexts: string[];
  /** By style number: how a number of this style is to be read. */
  styles: NumberStyle[];
  /** Days count from 1904, as old Excel for Mac did. */
  from1904: boolean;
}

/** A date; a number filled up with zeros to so many digits; or as it stands. */
export type NumberStyle = "date" | { digits: number } | null;

/** Reads everything of a workbook but its sheets. @throws UnreadableWorkbook */
export async function readWorkbook(parts: WorkbookParts): Promise<Workbook> {
  const sheets: { id: string; hidden: boolean }[] = [];
  let from1904 = false;
  await walk(parts, "xl/workbook.xml", (name, attributes) => {
    if (name === "sheet")
      sheets.push({ id: attributes["r:id"] ?? "", hidden: (attributes.state ?? "visible") !== "visible" });
    if (name === "workbookPr") from1904 = /^(?:1|true)$/.test(attributes.date1904 ?? "");
  });
  const targets = new Map<string, string>();
  await walk(parts, "xl/_rels/workbook.xml.rels", (name, { Id, Target }) => {
    if (name === "Relationship" && Id && Target)
      targets.set(Id, Target.startsWith("/") ? Target.slice(1) : `xl/${Target}`);
  });
  const found = sheets.filter(({ hidden }) => !hidden).map(({ id }) => targets.get(id) ?? "");
  return {
    sheets: found.filter((part) => parts.has(part)),
    sharedTexts: await readSharedTexts(parts),
    styles: await readStyles(parts),
    from1904,
  };
}

async function walk(
  parts: WorkbookParts,
  part: string,
  open: (name: string, attributes: Record<string, string>) => void,
): Promise<void> {
  const parser = new SaxesParser();
  parser.on("opentag", ({ name, attributes }) => open(localName(name), attributes as Record<string, string>));
  feed(parser, await parts.text(part));
}

/** @throws UnreadableWorkbook where the text is no XML. */
export function feed(parser: SaxesParser, text: string): void {
  parser.on("error", () => {
    throw new UnreadableWorkbook("This Excel workbook is damaged. Save it again, or save the sheet as CSV.");
  });
  parser.write(text).close();
}

/** The name of an element without its namespace's prefix, which some programs write. */
export const localName = (name: string): string => name.slice(name.indexOf(":") + 1);

async function readSharedTexts(parts: WorkbookParts): Promise<string[]> {
  const texts: string[] = [];
  if (!parts.has("xl/sharedStrings.xml")) return texts;
  let text = "";
  let within = false;
  let phonetic = false;
  const parser = new SaxesParser();
  parser.on("opentag", ({ name }) => {
    const local = localName(name);
    if (local === "si") text = "";
    if (local === "rPh") phonetic = true;
    within = local === "t" && !phonetic;
  });
  parser.on("text", (piece) => {
    if (within) text += piece;
  });
  parser.on("closetag", ({ name }) => {
    const local = localName(name);
    within = false;
    if (local === "rPh") phonetic = false;
    if (local === "si") texts.push(text);
  });
  feed(parser, await parts.text("xl/sharedStrings.xml"));
  return texts;
}

/** Formats that Excel keeps by number alone and that show dates. */
const BUILT_IN_DATES = new Set([14, 15, 16, 17, 18, 19, 20, 21, 22, 45, 46, 47]);

async function readStyles(parts: WorkbookParts): Promise<NumberStyle[]> {
  const formats = new Map<number, string>();
  const styles: NumberStyle[] = [];
  let inCells = false;
  const parser = new SaxesParser();
  parser.on("opentag", ({ name, attributes }) => {
    const local = localName(name);
    const given = attributes as Record<string, string>;
    if (local === "numFmt") formats.set(Number(given.numFmtId), given.formatCode ?? "");
    if (local === "cellXfs") inCells = true;
    if (local === "xf" && inCells) styles.push(styleOf(Number(given.numFmtId ?? 0), formats));
  });
  parser.on("closetag", ({ name }) => {
    if (localName(name) === "cellXfs") inCells = false;
  });
  if (parts.has("xl/styles.xml")) feed(parser, await parts.text("xl/styles.xml"));
  return styles;
}

function styleOf(id: number, formats: Map<number, string>): NumberStyle {
  if (BUILT_IN_DATES.has(id)) return "date";
  // What stands in quotes, in brackets or after a backslash is shown as it is.
  const code = (formats.get(id) ?? "").replace(/"[^"]*"|\[[^\]]*\]|\\./g, "");
  if (/^0{3,}$/.test(code)) return { digits: code.length };
  return /[dmyhs]/i.test(code) && !/general/i.test(code) && !/[0#?]/.test(code.replace(/ss\.0+/g, "")) ? "date" : null;
}
