import { expect, test } from "vitest";
import { mapColumns } from "./column-mapping";
import { profileColumns } from "./column-profile";

/** Maps a table given as header and rows; the answer is header → field. */
function mapped(header: string[], rows: string[][]): Record<string, string | null> {
  const columns = profileColumns(
    header,
    rows.map((cells) => ({ cells })),
  );
  return Object.fromEntries(mapColumns(columns).map((entry) => [entry.column, entry.field]));
}

test("RESO's standard names are certain", () => {
  const header = ["ListingId", "ListPrice", "BedroomsTotal", "LivingArea", "StateOrProvince", "YearBuilt"];
  const columns = profileColumns(header, [
    { cells: ["A1", "500000", "3", "1500", "TX", "1999"] },
    { cells: ["A2", "600000", "4", "1800", "TX", "2004"] },
  ]);
  const mapping = mapColumns(columns);
  expect(mapping.map((entry) => entry.field)).toEqual([
    "sourceId",
    "listPrice",
    "bedroomsTotal",
    "livingArea",
    "stateOrProvince",
    "yearBuilt",
  ]);
  expect(Math.min(...mapping.map((entry) => entry.confidence))).toBeGreaterThanOrEqual(0.95);
  expect(mapping[1]?.sample).toEqual(["500000", "600000"]);
});

test("derived figures are not the price", () => {
  const header = ["$/SQUARE FEET", "HOA/MONTH", "Tax Amount", "Zestimate", "Previous Price", "DAYS ON MARKET", "PRICE"];
  const found = mapped(header, [
    ["250", "300", "4000", "510000", "520000", "12", "500000"],
    ["260", "310", "4100", "610000", "620000", "15", "600000"],
  ]);
  expect(found).toEqual({
    "$/SQUARE FEET": null,
    "HOA/MONTH": "associationFee",
    "Tax Amount": "taxAnnualAmount",
    Zestimate: null,
    "Previous Price": null,
    "DAYS ON MARKET": null,
    PRICE: "listPrice",
  });
});

test("how long a home has been on the market is no field: without the day of the file it says no date", () => {
  const header = [
    "DaysOnMarket",
    "DOM",
    "CDOM",
    "CumulativeDaysOnMarket",
    "Days on Market (MLS)",
    "Time on Market",
    "PRICE",
  ];
  const rows = Array.from({ length: 30 }, (_, n) => {
    const days = String(n * 7);
    return [days, days, String(n * 7 + 3), days, `${days} days`, `${days} d`, String(500_000 + n)];
  });
  const found = mapped(header, rows);
  expect(found.PRICE).toBe("listPrice");
  expect(Object.entries(found).filter(([column, field]) => column !== "PRICE" && field !== null)).toEqual([]);
});

test("values overrule headers: an age that is a year, a status of the building", () => {
  const found = mapped(
    ["age", "status", "price"],
    Array.from({ length: 30 }, (_, index) => [String(1930 + index), "good", String(500_000 + index)]),
  );
  expect(found).toEqual({ age: "yearBuilt", status: null, price: "listPrice" });
});

test("of people only the agent's name is taken; confidential columns are kept apart", () => {
  const found = mapped(
    ["Agent Name", "agent_email", "Listing Office Phone", "Agent Remarks", "Showing Instructions", "Public Remarks"],
    [
      [
        "Jo Doe",
        "jo@example.com",
        "2025550100",
        "Gate code 1234",
        "Call first",
        "A bright home with a long garden and a view of the sea.",
      ],
    ],
  );
  expect(found["Agent Name"]).toBe("listAgentFullName");
  expect(found.agent_email).toBeNull();
  expect(found["Listing Office Phone"]).toBeNull();
  expect(found["Agent Remarks"]).toBe("privateRemarks");
  expect(found["Showing Instructions"]).toBe("showingInstructions");
  expect(found["Public Remarks"]).toBe("publicRemarks");
});

test("other languages", () => {
  expect(
    mapped(
      ["Kaufpreis", "Schlafzimmer", "Wohnfläche (m²)", "PLZ", "Ort", "Baujahr"],
      [["450.000 €", "3", "120", "60311", "Frankfurt", "1999"]],
    ),
  ).toEqual({
    Kaufpreis: "listPrice",
    Schlafzimmer: "bedroomsTotal",
    "Wohnfläche (m²)": "livingArea",
    PLZ: "postalCode",
    Ort: "city",
    Baujahr: "yearBuilt",
  });
  expect(
    mapped(
      ["Precio", "Habitaciones", "Baños", "Superficie construida", "Código postal"],
      [["250.000", "3", "2", "95", "50001"]],
    ),
  ).toEqual({
    Precio: "listPrice",
    Habitaciones: "bedroomsTotal",
    Baños: "bathroomsTotal",
    "Superficie construida": "livingArea",
    "Código postal": "postalCode",
  });
  expect(mapped(["Cena", "Powierzchnia", "Liczba pokoi", "Miasto"], [["450000", "50,5", "2", "Wrocław"]])).toEqual({
    Cena: "listPrice",
    Powierzchnia: "livingArea",
    "Liczba pokoi": "roomsTotal",
    Miasto: "city",
  });
});

test("unnamed columns are known by their values", () => {
  const found = mapped(
    ["Attribute_1", "Attribute_2", "Attribute_3", "price"],
    Array.from({ length: 20 }, (_, index) => [
      index % 2 ? "Duplex" : "Apartment",
      `${(index % 4) + 1} bedrooms`,
      `${(index % 3) + 1} bathrooms`,
      String(1000 * (index + 100)),
    ]),
  );
  expect(found).toMatchObject({
    Attribute_1: "propertyType",
    Attribute_2: "bedroomsTotal",
    Attribute_3: "bathroomsTotal",
  });
});

test("a header that names its field outright goes before a guess from the values", () => {
  const remarks = ["A small house.", "A cosy house.", "An old cottage."];
  const found = mapped(
    ["Ref", "Price", "Remarks"],
    remarks.map((text, index) => [`R${index}`, String(500_000 + index), text]),
  );
  expect(found).toEqual({ Ref: "sourceId", Price: "listPrice", Remarks: "publicRemarks" });
});

const counted = (header: string[], from: number) =>
  mapped(
    header,
    Array.from({ length: 30 }, (_, index) => [String(from + index), `L-${900 + index}`, String(500_000 + index)]),
  );

test.each(["id", "ID", "Listing ID", "MLS #", "Ref", "property_id", "Reference no."])(
  "%s is the id even where it counts from one",
  (name) => expect(counted([name, "tag", "price"], 1)[name]).toBe("sourceId"),
);

test.each(["#", "No", "No.", "Nr", "Row", "row number", "Index", "S.no", "Unnamed: 0", ""])(
  "%j counts the rows and is never the id, whatever it begins with",
  (name) => {
    for (const from of [0, 1, 70_431]) expect(counted([name, "tag", "price"], from)[name]).toBeNull();
  },
);

test("an id that says whose it is goes before a table's own", () => {
  expect(counted(["id", "MLS #", "price"], 1)).toEqual({ id: null, "MLS #": "sourceId", price: "listPrice" });
});
