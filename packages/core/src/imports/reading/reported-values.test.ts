import { describe, expect, test } from "vitest";
import { openListingFile, type ReadRow } from "./listing-file";

async function rowsOf(content: string): Promise<ReadRow[]> {
  const file = await openListingFile(
    async function* () {
      yield Buffer.from(content);
    },
    { defaults: { country: "US", currency: "USD" } },
  );
  expect(file.refused).toBeNull();
  const rows: ReadRow[] = [];
  for await (const row of file.rows()) rows.push(row);
  return rows;
}
const listingsOf = async (content: string) =>
  (await rowsOf(content)).filter((row): row is Extract<ReadRow, { kind: "listing" }> => row.kind === "listing");

const HEADER =
  "MLS#,Status,Price,Currency,Beds,Baths,Sq Ft,Lot Acres,Year Built,Address,City,Country,Latitude,Longitude,Photos,URL";
const good = (n: number) =>
  `A${n},Active,${500_000 + n},USD,3,2,1500,0.5,1990,${n} Elm St,Reno,US,39.5${n},-119.8${n},https://a.example/${n}.jpg,https://a.example/${n}`;
const bad = (cells: string) => [HEADER, good(10), good(11), good(12), good(13), cells].join("\n");
const base =
  "A1,Active,500000,USD,3,2,1500,0.5,1990,1 Elm St,Reno,US,39.5,-119.8,https://a.example/1.jpg,https://a.example/1";
const withCell = (column: string, text: string) => {
  const cells = base.split(",");
  cells[HEADER.split(",").indexOf(column)] = text;
  return bad(cells.join(","));
};

describe("a value that cannot be read leaves its field empty, and is told of", () => {
  test.for([
    ["Price", "abc", "listPrice"],
    ["Price", "-500000", "listPrice"],
    ["Beds", "many", "bedroomsTotal"],
    ["Beds", "900", "bedroomsTotal"],
    ["Baths", "some", "bathroomsTotal"],
    ["Sq Ft", "huge", "livingArea"],
    ["Sq Ft", "-20", "livingArea"],
    ["Lot Acres", "big", "lotSizeArea"],
    ["Year Built", "old", "yearBuilt"],
    ["Year Built", "3025", "yearBuilt"],
    ["Latitude", "139.5", "latitude"],
    ["Longitude", "west", "longitude"],
    ["URL", "see below", "listingUrl"],
  ] as const)("%s %s", async ([column, text, field]) => {
    const row = (await listingsOf(withCell(column, text))).at(-1);
    expect(row).toMatchObject({ line: 6, warnings: [{ kind: "left_empty", column }] });
    expect(row?.warnings[0]?.reason).toContain(text);
    expect(row?.listing[field]).toBeNull();
  });

  test("photos and a country, too", async () => {
    const [, , , , photo] = await listingsOf(withCell("Photos", "on request"));
    expect(photo).toMatchObject({ listing: { photoUrls: [] }, warnings: [{ column: "Photos" }] });
    const [, , , , country] = await listingsOf(withCell("Country", "Narnia"));
    expect(country?.warnings).toEqual([{ kind: "left_empty", column: "Country", reason: '"Narnia" is not a country' }]);
  });

  test.for([
    ["Price", "POA"],
    ["Price", "?"],
    ["Price", "0"],
    ["Beds", "--"],
    ["Sq Ft", "null"],
    ["Sq Ft", "0"],
    ["Year Built", "0"],
    ["Latitude", "0"],
    ["Longitude", "N/A"],
    ["URL", ""],
    ["Photos", "[]"],
    ["Status", "unknown"],
  ])("but %s %j says that nothing is known, and is not", async ([column, text]) => {
    const row = (await listingsOf(withCell(column ?? "", text ?? ""))).at(-1);
    expect(row?.warnings).toEqual([]);
  });
});

describe("a status that nobody knows", () => {
  test("keeps the home from buyers where the other statuses are known", async () => {
    const row = (await listingsOf(withCell("Status", "Zonked"))).at(-1);
    expect(row).toMatchObject({
      listing: { standardStatus: "hold" },
      warnings: [
        { kind: "assumed", column: "Status", reason: expect.stringContaining('status "Zonked" is not known') },
      ],
    });
  });

  test("leaves the default where no status is known, and says so", async () => {
    const rows = await listingsOf("Price,Beds,City,Status\n500000,3,Reno,Uvolněno\n600000,3,Reno,Uvolněno\n");
    expect(rows[0]).toMatchObject({
      listing: { standardStatus: "active" },
      warnings: [{ column: "Status", reason: 'status "Uvolněno" is not known; imported as active' }],
    });
  });

  test("is none where the column is about the building", async () => {
    const rows = await listingsOf("Price,Beds,City,Status\n500000,3,Reno,good\n600000,3,Reno,renew\n");
    expect(rows.map(({ listing, warnings }) => [listing.standardStatus, warnings])).toEqual([
      ["active", []],
      ["active", []],
    ]);
  });
});

describe("a tiny file with odd values keeps the columns that its header names", () => {
  test.for([
    ["Price,Beds,City\nabc,3,Reno\n", "Price"],
    ["Asking Price,Bedrooms,City\nlots,3,Reno\nmore,2,Reno\n450000,1,Reno\n", "Asking Price"],
    ["Price,Bedrooms,City\n500000,many,Reno\n", "Bedrooms"],
    ["Price,Beds,City,Latitude,Longitude\n500000,3,Reno,139.5,-119.8\n", "Latitude"],
    ["Price,Beds,City,Year Built\n500000,3,Reno,old\n", "Year Built"],
  ])("%j", async ([content, column]) => {
    const [row] = await listingsOf(content ?? "");
    expect(row?.warnings).toMatchObject([{ kind: "left_empty", column }]);
  });
});

describe("two rows of one file", () => {
  const header = "Price,Beds,Address,City,Description\n";
  const flat = (price: number, words: string) => `${price},2,30 Mill Street,Reno,${words}\n`;
  const ids = (rows: ReadRow[]) => rows.map((row) => (row.kind === "listing" ? row.listing.sourceId : row.kind));

  test("of one building are two homes, with the same ids each time", async () => {
    const file = header + flat(300_000, "A flat on the first floor.") + flat(320_000, "A flat on the top floor.");
    const [first, second] = ids(await rowsOf(file));
    expect(first).not.toBe(second);
    expect(ids(await rowsOf(file))).toEqual([first, second]);
    expect(ids(await rowsOf(header + flat(290_000, "A flat on the first floor.")))).toEqual([first]);
  });

  test("that say the same are one home, told of at the later line", async () => {
    const file =
      header +
      flat(300_000, "A flat.") +
      flat(320_000, "A loft.") +
      flat(300_000, "A flat.") +
      flat(320_000, "A loft.");
    expect((await rowsOf(file)).slice(2)).toEqual([
      { kind: "merged", sourceRow: 3, line: 4, into: 2 },
      { kind: "merged", sourceRow: 4, line: 5, into: 3 },
    ]);
  });

  test("of one id are one home, whatever else they say", async () => {
    const rows = await rowsOf("MLS#,Price,Beds,City\nA1,500000,3,Reno\nA2,1,2,Reno\nA1,510000,3,Reno\n");
    expect(rows[2]).toEqual({ kind: "merged", sourceRow: 3, line: 4, into: 2 });
  });

  test("a unit in a column of its own tells flats apart, beside an address on one line", async () => {
    const unitHeader = "Price,Beds,Full Address,Unit\n";
    const one = ids(await rowsOf(`${unitHeader}300000,2,"30 Mill Street, Reno, NV 89501",4B\n`));
    const two = ids(await rowsOf(`${unitHeader}300000,2,"30 Mill Street, Reno, NV 89501",5B\n`));
    expect(one).not.toEqual(two);
  });

  test("a page's own parameter tells it apart, that of a search does not", async () => {
    const page = async (url: string) => ids(await rowsOf(`Price,Beds,City,URL\n300000,2,Reno,${url}\n`))[0];
    expect(await page("https://a.example/show?id=1")).not.toBe(await page("https://a.example/show?id=2"));
    expect(await page("https://a.example/1?page=1&pos=3")).toBe(await page("https://a.example/1?page=2#top"));
  });
});
