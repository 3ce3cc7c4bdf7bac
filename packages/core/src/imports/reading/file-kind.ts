/** The first bytes of files that people pick by mistake. */
const SIGNATURES: { bytes: number[]; name: string; advice: string }[] = [
  { bytes: [0x25, 0x50, 0x44, 0x46], name: "a PDF", advice: "Export the listings as CSV, Excel or JSON instead." },
  {
    bytes: [0xd0, 0xcf, 0x11, 0xe0],
    name: "an Excel file of the old kind (.xls), or one with a password",
    advice: "Open it and save the sheet with the listings as .xlsx or CSV.",
  },
  { bytes: [0x1f, 0x8b], name: "a gzip archive", advice: "Unpack it and choose the file inside." },
  { bytes: [0x37, 0x7a, 0xbc, 0xaf], name: "a 7-Zip archive", advice: "Unpack it and choose the file inside." },
  { bytes: [0x52, 0x61, 0x72, 0x21], name: "a RAR archive", advice: "Unpack it and choose the file inside." },
  { bytes: [0x89, 0x50, 0x4e, 0x47], name: "a picture", advice: "Choose the file that holds the listings." },
  { bytes: [0xff, 0xd8, 0xff], name: "a picture", advice: "Choose the file that holds the listings." },
  { bytes: [0x47, 0x49, 0x46, 0x38], name: "a picture", advice: "Choose the file that holds the listings." },
  { bytes: [0x7f, 0x45, 0x4c, 0x46], name: "a program", advice: "Choose the file that holds the listings." },
  { bytes: [0x4d, 0x5a, 0x90, 0x00], name: "a program", advice: "Choose the file that holds the listings." },
  { bytes: [0x53, 0x51, 0x4c, 0x69], name: "a database", advice: "Export the listings as CSV, Excel or JSON instead." },
];

/** Whether the file begins as a ZIP archive does, which every Excel workbook of today is. */
export const isZip = (head: Uint8Array): boolean =>
  [0x50, 0x4b, 0x03, 0x04].every((byte, index) => head[index] === byte);

/** Says in a sentence why bytes cannot be a listing export at all, or null when they look like text. */
export function refuseBinary(head: Uint8Array, encoding: string): string | null {
  for (const { bytes, name, advice } of SIGNATURES) {
    if (bytes.every((byte, index) => head[index] === byte)) return `This is ${name}, not a text file. ${advice}`;
  }
  if (encoding.startsWith("utf-16")) return null;
  let controls = 0;
  for (const byte of head)
    if (byte < 0x20 && byte !== 0x09 && byte !== 0x0a && byte !== 0x0d && byte !== 0x00) controls++;
  if (controls > head.length * 0.02) {
    return "This is a binary file, not a text file. Export the listings as CSV, Excel or JSON instead.";
  }
  return null;
}

/** Whether the text is a table, one JSON document or one JSON object per line; or a page of markup. */
export function textKind(head: string): "csv" | "json" | "jsonl" | "markup" {
  const start = head.trimStart();
  if (/^<(!doctype|html|\?xml|[a-z]+[\s>])/i.test(start)) return "markup";
  // A table whose first header is written [in brackets] is rare; a bracket followed by an object or a value is JSON.
  if (/^\[\s*(\{|\]|\[|")/.test(start)) return "json";
  if (!/^\{\s*("|\})/.test(start)) return "csv";
  const firstLine = start.split("\n", 1)[0] ?? "";
  try {
    JSON.parse(firstLine);
    return /\n\s*\{/.test(start.slice(firstLine.length)) || !holdsObjectArray(JSON.parse(firstLine), 4)
      ? "jsonl"
      : "json";
  } catch {
    return "json";
  }
}

/** Whether a wrapper (`{"data": {"results": [{ … }]}}`) has a list of several homes in it. */
function holdsObjectArray(value: unknown, depth: number): boolean {
  if (typeof value !== "object" || value === null || depth === 0) return false;
  if (Array.isArray(value)) return typeof value[0] === "object" && value[0] !== null;
  return Object.values(value).some((inner) => holdsObjectArray(inner, depth - 1));
}
