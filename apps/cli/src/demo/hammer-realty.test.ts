import { readFileSync } from "node:fs";
import { parse } from "csv-parse/sync";
import { describe, expect, it } from "vitest";
import { HAMMER_REALTY, HAMMER_REALTY_CSV } from "./hammer-realty";

const rows = parse(readFileSync(HAMMER_REALTY_CSV), { columns: true }) as Record<string, string>[];
const rowOf = (address: string) => rows.find((row) => row.UnparsedAddress === address);
const number = (row: Record<string, string>, column: string) => Number(row[column]);
const FEATURE_COLUMNS = [
  ...["Garage", "Parking", "Garden", "Pool", "Balcony", "Terrace", "Fireplace", "Elevator", "InUnitLaundry"],
  ...["AirConditioning", "PetsAllowed", "Furnished", "Waterfront", "Gym", "Storage"],
];

/** Words that speak of people instead of homes, after the protected classes of the US Fair Housing Act §3604(c). */
const RISKY =
  /\b(famil(y|ies)|safe|safety|secure|crime|couples?|singles?|bachelor|married|church\w*|chapel|parish|synagogue|mosque|temple|christian|jewish|muslim|catholic|child(ren)?|kids?|nursery|playroom|schools?|seniors?|elderly|retire\w*|mature|young (couple|people|professionals?)|empty.nesters?|adults?|students?|professionals?|executives?|exclusive|restricted|ethnic|immigrants?|integrated|handicap\w*|disabled|able.bodied|wheelchair|master (bed|bath)\w*|man.?cave|his and hers|in-law|ideal for|perfect for|suits)\b/i;

describe("the demo's listings", () => {
  it("are 62 homes with ids of their own and addresses of their own", () => {
    expect(rows).toHaveLength(62);
    expect(new Set(rows.map((row) => row.ListingId)).size).toBe(62);
    expect(new Set(rows.map((row) => row.UnparsedAddress)).size).toBe(62);
    for (const row of rows) expect(row.ListingId).toMatch(/^PE-20\d{3}$/);
  });

  it("mix transactions and statuses as a brokerage's file does", () => {
    const count = (transaction: string, status: string) =>
      rows.filter((row) => row.Transaction === transaction && row.StandardStatus === status).length;
    expect(count("For Sale", "Active")).toBe(38);
    expect(count("For Sale", "ActiveUnderContract")).toBe(4);
    expect(count("For Sale", "ComingSoon")).toBe(2);
    expect(count("For Sale", "Pending")).toBe(2);
    expect(count("For Sale", "Closed")).toBe(6);
    expect(count("For Rent", "Active")).toBe(10);
  });

  it("have a price in range, and a period if and only if it is a rent", () => {
    for (const row of rows) {
      const rent = row.Transaction === "For Rent";
      expect(row.RentPeriod, row.ListingId).toBe(rent ? "month" : "");
      expect(number(row, "ListPrice"), row.ListingId).toBeGreaterThanOrEqual(rent ? 1350 : 189_000);
      expect(number(row, "ListPrice"), row.ListingId).toBeLessThanOrEqual(rent ? 5800 : 2_400_000);
    }
  });

  it("have rooms that go with their type", () => {
    for (const row of rows) {
      const id = row.ListingId;
      if (row.PropertyType === "Land") {
        expect([row.BedroomsTotal, row.BathroomsFull, row.LivingArea, row.YearBuilt], id).toEqual(["", "", "", ""]);
        expect(number(row, "LotSizeAcres"), id).toBeGreaterThan(0);
        continue;
      }
      expect(number(row, "LivingArea"), id).toBeGreaterThan(350);
      expect(number(row, "YearBuilt"), id).toBeGreaterThan(1850);
      expect(number(row, "YearBuilt"), id).toBeLessThan(2026);
      if (row.PropertyType === "Commercial") {
        expect(row.BedroomsTotal, id).toBe("");
        continue;
      }
      expect(number(row, "BathroomsFull"), id).toBeGreaterThanOrEqual(1);
      expect(number(row, "BathroomsFull"), id).toBeLessThanOrEqual(Math.max(1, number(row, "BedroomsTotal")));
      expect(row.BathroomsHalf, id).toMatch(/^[01]$/);
      expect(row.BedroomsTotal === "0", id).toBe(row.PropertyType === "Studio");
    }
  });

  it("lie in Port Ellery, with ZIP codes that keep their leading zero", () => {
    for (const row of rows) {
      expect([row.City, row.StateOrProvince, row.Country], row.ListingId).toEqual(["Port Ellery", "ME", "US"]);
      expect(row.PostalCode, row.ListingId).toMatch(/^0458[679]$/);
      expect(row.SubdivisionName, row.ListingId).not.toBe("");
      expect(Math.abs(number(row, "Latitude") - 43.975), row.ListingId).toBeLessThan(0.03);
      expect(Math.abs(number(row, "Longitude") + 69.33), row.ListingId).toBeLessThan(0.03);
    }
    expect(new Set(rows.map((row) => `${row.Latitude} ${row.Longitude}`)).size).toBe(62);
  });

  it("say yes, no or nothing in feature columns, and mention what they claim", () => {
    const mentions: Record<string, RegExp> = {
      Pool: /\bpool\b/,
      Balcony: /balcon|porch/i,
      Terrace: /terrace|deck/i,
      Fireplace: /fireplace|woodstove|stove/i,
      Elevator: /elevator|step-free/i,
      Gym: /\bgym\b/,
      Garage: /garage|barn|carport/i,
      Furnished: /furnished/i,
    };
    for (const row of rows) {
      for (const column of FEATURE_COLUMNS) {
        expect(row[column], `${row.ListingId} ${column}`).toMatch(/^(Yes|No|)$/);
        const words = mentions[column];
        if (row[column] === "Yes" && words) expect(row.PublicRemarks, `${row.ListingId} ${column}`).toMatch(words);
      }
    }
  });

  it("are described in 90 to 220 words, each in its own, with the year it was built never contradicted", () => {
    for (const row of rows) {
      const words = row.PublicRemarks!.split(/\s+/).length;
      expect(words, row.ListingId).toBeGreaterThanOrEqual(90);
      expect(words, row.ListingId).toBeLessThanOrEqual(220);
      const built = /\bbuilt in (\d{4})/i.exec(row.PublicRemarks!)?.[1];
      if (built && row.YearBuilt && row.Transaction === "For Sale") expect(built, row.ListingId).toBe(row.YearBuilt);
    }
    const openings = rows.map((row) => row.PublicRemarks!.split(" ").slice(0, 4).join(" "));
    expect(new Set(openings).size).toBe(62);
    const sentences = rows.flatMap((row) => row.PublicRemarks!.split(/(?<=[.?])\s+/)).filter((s) => s.length > 60);
    expect(new Set(sentences).size).toBe(sentences.length);
  });

  it("describe homes, never people, and never raise their voice", () => {
    for (const row of rows) {
      expect(row.PublicRemarks!.match(RISKY)?.[0], row.ListingId).toBeUndefined();
      expect(row.PublicRemarks, row.ListingId).not.toContain("!");
      expect(row.PrivateRemarks, row.ListingId).not.toBe("");
      expect(row.PublicRemarks, row.ListingId).not.toContain(row.PrivateRemarks);
    }
  });

  it("include the homes that stories about the product name", () => {
    expect(rowOf("14 Millrace Lane")).toMatchObject({
      ListPrice: "489000",
      BedroomsTotal: "3",
      BathroomsFull: "2",
      LivingArea: "1620",
    });
    expect(rowOf("14 Millrace Lane")?.PublicRemarks).toContain("faces south");
    expect(rowOf("5 Orchard Bend")).toMatchObject({ ListPrice: "465000", BathroomsFull: "1", LivingArea: "1480" });
    expect(rowOf("231 Harbour Point, 4B")).toMatchObject({ Transaction: "For Rent", ListPrice: "2450" });
    expect(rowOf("19 Lockkeepers Yard")).toMatchObject({ StandardStatus: "Closed", ListPrice: "575000" });
    expect(rowOf("3 Pinecrest Way")).toMatchObject({ StandardStatus: "Closed", ListPrice: "398000" });
    for (const [address, price] of [
      ["60 Mason Street", "512000"],
      ["8 Quayside Row", "610000"],
      ["77 Fernhill Rise", "598000"],
      ["42 Northgate Avenue", "535000"],
      ["112 Ropewalk", "640000"],
    ])
      expect(rowOf(address!)?.ListPrice, address).toBe(price);
  });
});

describe("Hammer Realty", () => {
  it("has one owner, one admin and three agents at an address that never resolves", () => {
    expect(HAMMER_REALTY.people.map((person) => person.role)).toEqual(["owner", "admin", "agent", "agent", "agent"]);
    for (const { email } of HAMMER_REALTY.people) expect(email).toMatch(/^[a-z]+@hammer-realty\.example$/);
  });

  it("carries white text on its brand colour", () => {
    const [r, g, b] = [1, 3, 5].map((at) => {
      const share = Number.parseInt(HAMMER_REALTY.brandColor.slice(at, at + 2), 16) / 255;
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    });
    expect(1.05 / (0.2126 * r! + 0.7152 * g! + 0.0722 * b! + 0.05)).toBeGreaterThan(4.5);
  });
});
