import { buffer } from "node:stream/consumers";
import { describe, expect, test } from "vitest";
import { ZipFile } from "yazl";
import { openListingFile, type ReadRow } from "../listing-file";

type Cell = string | number | { date: number } | { zip: number } | { yes: boolean } | null;

const cellXml = (cell: Cell, reference: string): string => {
  if (cell === null) return "";
  if (typeof cell === "string")
    return `<c r="${reference}" t="inlineStr"><is><t>${cell.replace(/&/g, "&amp;")}</t></is></c>`;
  if (typeof cell === "number") return `<c r="${reference}"><v>${cell}</v></c>`;
  if ("date" in cell) return `<c r="${reference}" s="1"><v>${cell.date}</v></c>`;
  if ("zip" in cell) return `<c r="${reference}" s="2"><v>${cell.zip}</v></c>`;
  return `<c r="${reference}" t="b"><v>${cell.yes ? 1 : 0}</v></c>`;
};
const sheetXml = (rows: Cell[][]) =>
  `<?xml version="1.0"?><worksheet><sheetData>${rows
    .map(
      (row, y) =>
        `<row r="${y + 1}">${row.map((cell, x) => cellXml(cell, `${String.fromCharCode(65 + x)}${y + 1}`)).join("")}</row>`,
    )
    .join("")}</sheetData></worksheet>`;

/** A workbook of these sheets, as a spreadsheet program would write it. */
async function workbook(sheets: Cell[][][], more: Record<string, Buffer | string> = {}): Promise<Buffer> {
  const zip = new ZipFile();
  const parts: Record<string, Buffer | string> = {
    "xl/workbook.xml": `<workbook xmlns:r="r"><sheets>${sheets.map((_, at) => `<sheet name="S${at}" r:id="r${at}"/>`).join("")}</sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": `<Relationships>${sheets.map((_, at) => `<Relationship Id="r${at}" Target="worksheets/s${at}.xml"/>`).join("")}</Relationships>`,
    "xl/styles.xml": `<styleSheet><numFmts><numFmt numFmtId="165" formatCode="00000"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="165"/></cellXfs></styleSheet>`,
    ...Object.fromEntries(sheets.map((rows, at) => [`xl/worksheets/s${at}.xml`, sheetXml(rows)])),
    ...more,
  };
  for (const [name, content] of Object.entries(parts)) zip.addBuffer(Buffer.from(content), name);
  zip.end();
  return buffer(zip.outputStream);
}

async function read(bytes: Buffer) {
  const file = await openListingFile(
    async function* () {
      for (let at = 0; at < bytes.length; at += 5000) yield bytes.subarray(at, at + 5000);
    },
    { defaults: { country: "US", currency: "USD" } },
  );
  const rows: ReadRow[] = [];
  for await (const row of file.rows()) rows.push(row);
  return { file, rows };
}

const HEADER = ["MLS #", "Price", "Beds", "Baths", "Sq Ft", "Zip", "City", "Pool", "Listed"];

describe("an Excel workbook", () => {
  test("gives its first sheet with listings: numbers, dates and yes or no as the cells hold them", async () => {
    const { file, rows } = await read(
      await workbook([
        [
          ["Agent Name", "Email"],
          ["Jo", "jo@example.com"],
        ],
        [
          ["Our homes & more"],
          [],
          HEADER,
          ["A1", 489000, 3, 2.5, 1920, { zip: 1720 }, "Acton", { yes: true }, { date: 45413 }],
          [],
          ["A2", 315500.5, 2, null, 0.1 + 0.2, 2118, "Boston", { yes: false }, null],
        ],
      ]),
    );
    expect(file).toMatchObject({ refused: null, format: { kind: "xlsx" } });
    expect(file.mapping.at(-1)?.sample).toEqual(["2024-05-01"]);
    expect(rows.map(({ kind, sourceRow, line }) => [kind, sourceRow, line])).toEqual([
      ["listing", 1, 4],
      ["listing", 2, 6],
    ]);
    expect(rows[0]).toMatchObject({
      listing: {
        ...{ sourceId: "A1", listPrice: 48_900_000, bedroomsTotal: 3, bathroomsTotal: 2.5, livingArea: 1920 },
        ...{ postalCode: "01720", city: "Acton", features: { pool: true } },
      },
    });
    expect(rows[1]).toMatchObject({
      listing: {
        listPrice: 31_550_050,
        bathroomsTotal: null,
        livingArea: 0.3,
        postalCode: "02118",
        features: { pool: false },
      },
    });
  });

  test("is read from the sheet whose columns were confirmed", async () => {
    const bytes = await workbook([
      [
        ["Note", "Text"],
        ["a", "b"],
      ],
      [HEADER, ["A1", 489000, 3]],
    ]);
    const { file: before } = await read(bytes);
    const file = await openListingFile(
      async function* () {
        yield bytes;
      },
      { defaults: { country: "US", currency: "USD" }, mapping: before.mapping },
    );
    const rows: ReadRow[] = [];
    for await (const row of file.rows()) rows.push(row);
    expect(rows).toMatchObject([{ kind: "listing", listing: { sourceId: "A1" } }]);
  });

  test("texts that cells share, and rich ones, are read", async () => {
    const shared =
      '<sst><si><t>MLS #</t></si><si><t>Price</t></si><si><r><t>Be</t></r><r><t>ds</t></r><rPh><t>x</t></rPh></si><si><t>City</t></si><si><t xml:space="preserve"> Reno </t></si></sst>';
    const sheet =
      '<worksheet><sheetData><row><c t="s"><v>0</v></c><c t="s"><v>1</v></c><c t="s"><v>2</v></c><c t="s"><v>3</v></c></row><row><c t="str"><v>B7</v></c><c><v>250000</v></c><c><v>2</v></c><c t="s"><v>4</v></c></row></sheetData></worksheet>';
    const { rows } = await read(
      await workbook([[]], { "xl/sharedStrings.xml": shared, "xl/worksheets/s0.xml": sheet }),
    );
    expect(rows).toMatchObject([
      { listing: { sourceId: "B7", listPrice: 25_000_000, bedroomsTotal: 2, city: "Reno" } },
    ]);
  });

  test.each([
    ["a ZIP archive of other things", async () => workbook([], { "xl/workbook.xml": "<workbook/>" }), /No sheet/],
    [
      "one that unpacks to far more than it seems to hold",
      async () => workbook([[HEADER]], { "xl/worksheets/s0.xml": Buffer.alloc(80 * 1024 * 1024, 32) }),
      /far more/,
    ],
    ["a damaged one", async () => (await workbook([[HEADER, ["A1", 5, 1]]])).subarray(0, 300), /damaged/],
    ["one whose sheet is no XML", async () => workbook([[]], { "xl/worksheets/s0.xml": "<a><b></a>" }), /damaged/],
    [
      "one of people",
      async () =>
        workbook([
          [
            ["First Name", "Email", "Phone"],
            ["Jo", "jo@example.com", "5"],
          ],
        ]),
      /people/,
    ],
    ["one of the old kind", async () => Buffer.from("d0cf11e0a1b11ae1", "hex"), /old kind.*\.xlsx or CSV/],
  ])("%s is refused in a sentence", async (_name, make, reason) => {
    const { file, rows } = await read(await make());
    expect(file.refused).toMatch(reason);
    expect(rows).toEqual([]);
  });
});
