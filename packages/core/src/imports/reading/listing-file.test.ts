import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { ListingFields } from "../../listings/schemas";
import { type ListingFile, openListingFile, type ReadOptions, type ReadRow } from "./listing-file";

const defaults = { country: null, currency: "USD" };

function open(content: string | Uint8Array, options: Partial<ReadOptions> = {}): Promise<ListingFile> {
  const bytes = Buffer.from(content);
  return openListingFile(
    async function* () {
      for (let at = 0; at < bytes.length; at += 1000) yield bytes.subarray(at, at + 1000);
    },
    { defaults, ...options },
  );
}

async function rowsOf(content: string | Uint8Array, options: Partial<ReadOptions> = {}): Promise<ReadRow[]> {
  const rows: ReadRow[] = [];
  for await (const row of (await open(content, options)).rows()) rows.push(row);
  return rows;
}

async function listings(content: string, options: Partial<ReadOptions> = {}): Promise<ListingFields[]> {
  return (await rowsOf(content, options)).flatMap((row) => (row.kind === "listing" ? row.listing : []));
}

describe("refusals", () => {
  test.each([
    ["", /empty/],
    ["\n\n  \n", /blank/],
    ["%PDF-1.7 ...", /PDF/],
    [Buffer.from([0x50, 0x4b, 3, 4, 0, 1, 2, 3]), /workbook is damaged/],
    [Buffer.from([0x89, 0x50, 0x4e, 0x47, 13, 10]), /picture/],
    [Buffer.from(Array.from({ length: 500 }, (_, index) => index % 32)), /binary/],
    ["<!doctype html><html><body>no</body></html>", /web page/],
    ["just a letter\nwithout a table\nin it\n", /one column/],
    ["First Name,Last Name,Email,City\nJo,Doe,jo@example.com,Reno\n", /people/],
    ["RegionName,RegionType,2020-01,2020-02,2020-03,2020-04,2020-05,2020-06\nUS,country,1,2,3,4,5,6\n", /figures/],
    ["Month,Median Price,Homes Sold\n2020-01,300000,12\n", /figures|No columns/],
    ["sku,weight,colour\n1,2,red\n", /No columns of a home.*sku/],
    ["450000,3,2,Chicago\n460000,4,2,Chicago\n", /name no columns/],
    ["Price,Bedrooms,Address\n", /no rows/],
    ['{"a": 1', /No list of objects/],
  ])("%j is refused in a sentence", async (content, reason) => {
    const file = await open(content);
    expect(file.refused).toMatch(reason);
    expect(await rowsOf(content)).toEqual([]);
  });
});

describe("rows", () => {
  test("titles and blank lines above the header, blank lines between", async () => {
    const rows = await rowsOf(
      "My listings\n\nMLS#,Price,Beds,Address,City\nA1,500000,3,1 Elm St,Reno\n\nA2,600000,4,2 Elm St,Reno\n",
    );
    expect(rows.map((row) => [row.kind, row.sourceRow, row.line])).toEqual([
      ["listing", 1, 4],
      ["listing", 2, 6],
    ]);
  });

  test("one file, all the facts", async () => {
    const [listing] = await listings(
      [
        "MLS#;Status;Price;Bedrooms;Full Baths;Half Baths;Sq Ft;Lot Acres;Year Built;Street;Unit;City;State;ZIP;Lat;Long;Pool;Photos;Remarks;Showing Instructions",
        'X9;Pending;"$1,250,000";4;2;1;2,350;.5;1998;9 Oak Ave;3;Boston;MA;2134;42.35;-71.13;Y;https://a.example/1.jpg https://a.example/2.jpg;"Bright, quiet home near the park with a deck.";Key under mat',
        'X8;Active;"$1,150,000";4;2;1;2,350;.5;1998;9 Oak Ave;4;Boston;MA;2134;42.35;-71.13;N;;"Bright, quiet home near the park with a deck.";',
      ].join("\n"),
      { defaults: { country: null, currency: "USD" } },
    );
    expect(listing).toEqual({
      sourceId: "X9",
      listingType: "sale",
      propertyType: null,
      standardStatus: "pending",
      listPrice: 125_000_000,
      currency: "USD",
      rentPeriod: null,
      bedroomsTotal: 4,
      bathroomsTotal: 2.5,
      livingArea: 2350,
      livingAreaUnits: "sqft",
      lotSizeArea: 0.5,
      lotSizeUnits: "acre",
      yearBuilt: 1998,
      unparsedAddress: "9 Oak Ave Unit 3",
      city: "Boston",
      subdivisionName: null,
      stateOrProvince: "MA",
      postalCode: "02134",
      country: "US",
      latitude: 42.35,
      longitude: -71.13,
      publicRemarks: "Bright, quiet home near the park with a deck.",
      privateRemarks: null,
      showingInstructions: "Key under mat",
      features: { pool: true },
      photoUrls: ["https://a.example/1.jpg", "https://a.example/2.jpg"],
      listingUrl: null,
    });
  });

  test("what cannot be is null with a warning; a row that says nothing is rejected by column", async () => {
    const rows = await rowsOf(
      "Price,Beds,Year Built,City\n500000,900,1990,Reno\n?,--,N/A,\n400000,3,1991,Reno\n410000,4,1992,Reno\n420000,2,1993,Reno\n",
    );
    expect(rows[0]).toMatchObject({
      kind: "listing",
      listing: { bedroomsTotal: null },
      warnings: [{ column: "Beds" }],
    });
    expect(rows[1]).toMatchObject({
      kind: "rejected",
      sourceRow: 2,
      line: 3,
      errors: [{ column: "Price", reason: "is empty" }, {}, {}],
    });
    expect(rows[2]?.kind).toBe("listing");
  });

  test("ragged rows are read as far as they go", async () => {
    const rows = await rowsOf("Price,Beds,City\n500000,3\n600000,4,Reno,extra\n");
    expect(rows[0]).toMatchObject({ kind: "listing", listing: { listPrice: 50_000_000, city: null } });
    expect(rows[1]).toMatchObject({
      kind: "listing",
      warnings: [{ reason: "the row has 4 cells, the header 3: the last were not read" }],
    });
  });

  test("ids that count from one are the same ids in an export without the second home", async () => {
    const header = "id,Price,Beds,Address,City\n";
    const homes = ["1,500000,3,1 Elm St,Reno", "2,600000,4,2 Elm St,Reno", "3,700000,5,3 Elm St,Reno"];
    const ids = async (rows: string[]) => (await listings(header + rows.join("\n"))).map(({ sourceId }) => sourceId);
    expect(await ids(homes)).toEqual(["1", "2", "3"]);
    expect(await ids(homes.filter((home) => !home.startsWith("2,")))).toEqual(["1", "3"]);
  });

  test("an id survives a new price, and tells units of a house apart", async () => {
    const header = "Price,Beds,Address,City\n";
    const [first, other] = await listings(
      `${header}500000,3,12 Elm Street Apt 1,Reno\n500000,3,12 Elm Street Apt 2,Reno\n`,
    );
    const [again] = await listings(`${header}490000,3,12 Elm St #1,Reno\n`);
    expect(first?.sourceId).toBe(again?.sourceId);
    expect(first?.sourceId).not.toBe(other?.sourceId);
  });

  test("sold prices stand in where a file has no other", async () => {
    expect((await listings("Sold Price,Beds,City\n500000,3,Reno\n"))[0]?.listPrice).toBe(50_000_000);
    expect(
      (await listings("List Price,Sold Price,Beds,City\n,500000,3,Reno\n510000,500000,3,Reno\n"))[0]?.listPrice,
    ).toBeNull();
  });

  test("rent by column, period and price", async () => {
    const [flat] = await listings("Address,Rent per month,Beds\n1 High St,£950,2\n");
    expect(flat).toMatchObject({
      listingType: "rent",
      rentPeriod: "month",
      listPrice: 95_000,
      currency: "GBP",
      country: "GB",
    });
  });

  test("rooms are bedrooms only where the descriptions say so", async () => {
    const table = (text: string) =>
      `price,rooms,description\n${Array.from({ length: 15 }, (_, index) => `${200_000 + index},${(index % 3) + 2},${text.replace("N", String((index % 3) + 2))}`).join("\n")}\n`;
    expect(
      (await listings(table("Piso luminoso con N habitaciones y terraza en el centro de la ciudad")))[0]?.bedroomsTotal,
    ).toBe(2);
    expect(
      (await listings(table("Schöne Wohnung mit N Zimmern und Balkon in guter Lage der Stadt")))[0]?.bedroomsTotal,
    ).toBeNull();
  });

  test("a confirmed mapping is taken as it is", async () => {
    const file = "what,worth,sleeps\nA,500000,3\nB,600000,4\n";
    expect((await open(file)).refused).not.toBeNull();
    const mapping = [
      { column: "worth", field: "listPrice" as const, confidence: 1, sample: [] },
      { column: "sleeps", field: "bedroomsTotal" as const, confidence: 1, sample: [] },
    ];
    expect(await listings(file, { mapping })).toMatchObject([{ listPrice: 50_000_000, bedroomsTotal: 3 }, {}]);
  });
});

test("cells of hundreds of thousands of characters in every column cost no time and no rows", async () => {
  const header =
    "id,price,beds,baths,sqft,lot size,address,city,state,zip,lat,long,status,property type,title,description,photos,url,year built,pool,amenities,currency";
  const width = header.split(",").length;
  const fine = (id: number) =>
    `${id + 100},500000,3,2,1500,6000,1 Elm St,Reno,NV,89501,39.5,-119.8,Active,House,A home ${id},A home with a view and a garden in town,,,${1900 + id},Y,Gym,USD`;
  const nasty = ["1,", " a", "(", "9", "x,y ", "['"].map((piece) =>
    Array(width)
      .fill(`"${piece.repeat(40_000 / piece.length)}"`)
      .join(","),
  );
  const started = Date.now();
  const rows = await rowsOf(
    [header, ...Array.from({ length: 30 }, (_, id) => fine(id)), ...nasty, fine(99)].join("\n"),
  );
  expect(rows).toHaveLength(37);
  expect(rows.at(-1)).toMatchObject({ kind: "listing", listing: { listPrice: 50_000_000 } });
  expect(Date.now() - started).toBeLessThan(5000);
});

describe("JSON", () => {
  const homes = [
    {
      id: "a1",
      price: 500_000,
      details: { bedrooms: 3, bathrooms: 2.5 },
      address: { street: "1 Elm St", city: "Reno", state: "NV" },
      images: ["https://a.example/1.jpg"],
    },
    {
      id: "a2",
      price: 600_000,
      details: { bedrooms: 4, bathrooms: null },
      address: { street: "2 Elm St", city: "Reno", state: "NV" },
      images: [],
    },
  ];
  const expected = {
    sourceId: "a1",
    listPrice: 50_000_000,
    bedroomsTotal: 3,
    bathroomsTotal: 2.5,
    city: "Reno",
    photoUrls: ["https://a.example/1.jpg"],
  };

  test.each([
    ["an array", JSON.stringify(homes, null, 1), "json"],
    ["a wrapper", JSON.stringify({ total: 2, listings: homes }), "json"],
    ["lines", homes.map((home) => JSON.stringify(home)).join("\n"), "jsonl"],
  ])("%s", async (_name, text, kind) => {
    const file = await open(text);
    expect(file.format.kind).toBe(kind);
    const found = await listings(text);
    expect(found[0]).toMatchObject(expected);
    expect(found).toHaveLength(2);
  });

  test("a broken line is rejected, the others are read", async () => {
    const lines = homes.map((home) => JSON.stringify(home));
    const rows = await rowsOf([lines[0], '{"id": "x", "price": ', lines[1]].join("\n"));
    expect(rows.map((row) => [row.kind, row.line])).toEqual([
      ["listing", 1],
      ["rejected", 2],
      ["listing", 3],
    ]);
  });
});

describe("damage", () => {
  const base = `MLS#,Price,Beds,Baths,Sq Ft,Address,City,State,ZIP,Remarks\n${Array.from(
    { length: 12 },
    (_, index) =>
      `M${index},"$${index + 1}50,000",${index % 5},${index % 4}.5,${900 + index},"${index} Elm St, Unit ${index}",Reno,NV,89501,"A ""fine"" home,\nwith a view"`,
  ).join("\n")}\n`;
  const damage = fc.oneof(
    fc.record({
      kind: fc.constant("insert" as const),
      at: fc.nat(base.length),
      text: fc.string({ unit: "binary", maxLength: 8 }),
    }),
    fc.record({
      kind: fc.constant("insert" as const),
      at: fc.nat(base.length),
      text: fc.constantFrom('"', ",", "\n", "\r", "\0", ";", "\t", "\uFEFF", "[", "{", "'"),
    }),
    fc.record({ kind: fc.constant("cut" as const), at: fc.nat(base.length), length: fc.nat(60) }),
    fc.record({ kind: fc.constant("byte" as const), at: fc.nat(base.length), byte: fc.nat(255) }),
  );

  test("300 damaged files give rows or a refusal, and every listing fits the schema", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(damage, { minLength: 1, maxLength: 12 }), async (wounds) => {
        let bytes = Buffer.from(base);
        for (const wound of wounds) {
          const at = Math.min(wound.at, bytes.length);
          if (wound.kind === "insert")
            bytes = Buffer.concat([bytes.subarray(0, at), Buffer.from(wound.text), bytes.subarray(at)]);
          else if (wound.kind === "cut")
            bytes = Buffer.concat([bytes.subarray(0, at), bytes.subarray(at + wound.length)]);
          else if (at < bytes.length) bytes[at] = wound.byte;
        }
        const file = await open(bytes);
        let last = 0;
        for await (const row of file.rows()) {
          expect(row.sourceRow).toBeGreaterThan(last);
          last = row.sourceRow;
          if (row.kind === "listing") ListingFields.parse(row.listing);
          else if (row.kind === "rejected") expect(row.errors.length).toBeGreaterThan(0);
          else expect(row.into).toBeLessThan(row.line);
        }
        expect(file.refused === null || file.refused.length > 10).toBe(true);
      }),
      { numRuns: 300 },
    );
  });
});
