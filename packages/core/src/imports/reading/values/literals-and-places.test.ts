import { describe, expect, test } from "vitest";
import { normalizeAddress } from "../../../listings/schemas";
import { composeStreetLine, splitAddressLine, splitCityLine, splitPlacePath } from "../address-line";
import { parseDegrees, parsePoint } from "./coordinates";
import { parseLiteral, stringsIn } from "./literals";
import { normalizePostalCode, parseCountry } from "./places";
import { parseUrl, parseUrls } from "./urls";

describe("literals", () => {
  test("Python and JSON are read", () => {
    expect(parseLiteral("{'price': {'amount': 250000.0, 'ok': True, 'none': None}}")).toEqual({
      price: { amount: 250_000, ok: true, none: null },
    });
    expect(parseLiteral('["a", "b"]')).toEqual(["a", "b"]);
    expect(parseLiteral(`["it's", 'a "b"']`)).toEqual(["it's", 'a "b"']);
    expect(stringsIn(parseLiteral("[['Etagenwohnung', 'Frankfurt']]"))).toEqual(["Etagenwohnung", "Frankfurt"]);
  });

  test.each(["plain", "[1, 2", "{'a' 1}", `${"[".repeat(5000)}`])("no literal: %s", (text) => {
    expect(parseLiteral(text)).toBeUndefined();
  });
});

describe("addresses of the web", () => {
  test("one or many in a cell", () => {
    expect(parseUrl("www.example.com/1")).toBe("https://www.example.com/1");
    expect(parseUrl("javascript:alert(1)")).toBeNull();
    expect(parseUrls("http://a.example/1.jpg, http://a.example/2.jpg")).toHaveLength(2);
    expect(parseUrls("['https://a.example/x,1.jpg', 'https://a.example/2.jpg']")).toEqual([
      "https://a.example/x,1.jpg",
      "https://a.example/2.jpg",
    ]);
    expect(parseUrls("no picture")).toEqual([]);
  });
});

describe("coordinates", () => {
  test("in many hands", () => {
    expect(parsePoint("19.39365,-99.14769")).toEqual({ latitude: 19.39365, longitude: -99.14769 });
    expect(parsePoint("{'lat': 51.5, 'lng': -0.1}")).toEqual({ latitude: 51.5, longitude: -0.1 });
    expect(parsePoint("[-122.26, 37.83]")).toEqual({ latitude: 37.83, longitude: -122.26 });
    expect(parseDegrees("-87,66", 180)).toBe(-87.66);
    expect(parseDegrees("41°52'43\" N", 90)).toBeCloseTo(41.878611, 5);
    expect(parseDegrees("91", 90)).toBeNull();
    expect(parsePoint("0,0")).toBeNull();
  });
});

describe("places", () => {
  test("a British line", () => {
    expect(splitAddressLine("Pawsons Road, Croydon, CR0", "GB")).toMatchObject({ city: "Croydon", postalCode: "CR0" });
    expect(splitAddressLine("Rotherhithe Street, London SE16", "GB")).toMatchObject({
      city: "London",
      postalCode: "SE16",
    });
    expect(splitAddressLine("Fulneck Place, Stepney Green, London, E1 3FB", "GB")).toMatchObject({
      city: "London",
      subdivisionName: "Stepney Green",
      postalCode: "E1 3FB",
    });
    expect(splitAddressLine("Otter Drive, Carshalton, Surrey", "GB")).toMatchObject({
      city: "Carshalton",
      stateOrProvince: "Surrey",
    });
    expect(splitAddressLine("Acre Lane, SW2", "GB")).toMatchObject({ city: null, postalCode: "SW2" });
  });

  test("lines of other countries", () => {
    expect(splitAddressLine("12 Main St, Springfield, IL 62704", "US")).toMatchObject({
      city: "Springfield",
      stateOrProvince: "IL",
      postalCode: "62704",
    });
    expect(splitAddressLine("Rua Treze de Maio - Centro, Araras - SP", "BR")).toMatchObject({
      city: "Araras",
      subdivisionName: "Centro",
      stateOrProvince: "SP",
    });
    expect(splitAddressLine("Hauptstraße 5, 60311 Frankfurt", "DE")).toMatchObject({
      city: "Frankfurt",
      postalCode: "60311",
    });
    expect(splitCityLine("Cleveland, MO 64734", "US")).toMatchObject({
      city: "Cleveland",
      stateOrProvince: "MO",
      postalCode: "64734",
    });
    expect(splitPlacePath("|Benito Juárez|Distrito Federal|México|")).toMatchObject({
      city: "Benito Juárez",
      stateOrProvince: "Distrito Federal",
      country: "MX",
    });
  });

  test("ZIP codes get their zeros back, others stay as they are", () => {
    expect(normalizePostalCode("601", "US")).toBe("00601");
    expect(normalizePostalCode("2134", "US")).toBe("02134");
    expect(normalizePostalCode("60613.0", "US")).toBe("60613");
    expect(normalizePostalCode("5380", "BE")).toBe("5380");
  });

  test("countries by code and name", () => {
    expect(["es", "USA", "UK", "México", "Nigeria", "nowhere"].map(parseCountry)).toEqual([
      "ES",
      "US",
      "GB",
      "MX",
      "NG",
      null,
    ]);
  });

  test("a unit is added once, and spellings meet", () => {
    expect(composeStreetLine(null, "7 Pine Meadow Dr", "Unit 11")).toBe("7 Pine Meadow Dr Unit 11");
    expect(composeStreetLine("12", "Elm St", "4B")).toBe("12 Elm St Unit 4B");
    expect(composeStreetLine(null, "655 W Irving Park Rd #5313", "5313")).toBe("655 W Irving Park Rd #5313");
    expect(normalizeAddress("12 North Elm Street, Apt. 4B")).toBe(normalizeAddress("12 N. Elm St #4B"));
  });
});
