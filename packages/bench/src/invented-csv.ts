import { createWriteStream } from "node:fs";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { type InventedHome, inventedHomes } from "./invented-home";

/** An export's columns, named after the RESO Data Dictionary. */
const COLUMNS: [name: string, value: (home: InventedHome) => string | number][] = [
  ["ListingId", (h) => h.id],
  ["StandardStatus", (h) => ({ active: "Active", pending: "Pending", closed: "Closed" })[h.status]],
  [
    "PropertyType",
    (h) => ({ house: "Single Family", condo: "Condo", townhouse: "Townhouse", apartment: "Apartment" })[h.type],
  ],
  ["ListPrice", (h) => `$${h.price.toLocaleString("en-US")}`],
  ["BedroomsTotal", (h) => h.bedrooms],
  ["BathroomsTotal", (h) => h.bathrooms],
  ["LivingArea", (h) => h.livingArea],
  ["LotSizeAcres", (h) => h.lotAcres],
  ["YearBuilt", (h) => h.yearBuilt],
  ["UnparsedAddress", (h) => h.street],
  ["City", (h) => h.city],
  ["SubdivisionName", (h) => h.area],
  ["StateOrProvince", (h) => h.state],
  ["PostalCode", (h) => h.postalCode],
  ["Latitude", (h) => h.latitude],
  ["Longitude", (h) => h.longitude],
  ["InteriorFeatures", (h) => h.features.map((name) => name.replaceAll("_", " ")).join(", ")],
  ["PublicRemarks", (h) => h.remarks],
  ["ListingURL", (h) => `https://homes.example/${h.id.toLowerCase()}`],
];

/** A file of invented homes, as an agent would upload it. */
export const homesCsv = (rows: number, seed: number): Buffer => Buffer.from([...lines(rows, seed)].join(""));

/** The same file on disk, for rows that memory should not hold. */
export const writeHomesCsv = (path: string, rows: number, seed: number): Promise<void> =>
  pipeline(Readable.from(lines(rows, seed)), createWriteStream(path));

function* lines(rows: number, seed: number): Generator<string> {
  yield `${COLUMNS.map(([name]) => name).join(",")}\r\n`;
  for (const home of inventedHomes(rows, seed))
    yield `${COLUMNS.map(([, value]) => cell(String(value(home)))).join(",")}\r\n`;
}

const cell = (text: string) => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

/** The bytes of a file in the pieces that an upload delivers. */
export async function* piecesOf(file: Uint8Array, size = 64 * 1024): AsyncGenerator<Uint8Array> {
  for (let from = 0; from < file.byteLength; from += size) yield file.subarray(from, from + size);
}
