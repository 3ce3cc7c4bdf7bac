import { expect, test } from "vitest";
import { homesCsv, piecesOf } from "./invented-csv";

test("a file is the same for the same seed, with a line for each home", () => {
  const file = homesCsv(50, 1);
  expect(homesCsv(50, 1).equals(file)).toBe(true);
  expect(homesCsv(50, 2).equals(file)).toBe(false);
  expect(file.toString().trimEnd().split("\r\n")).toHaveLength(51);
});

test("the pieces of a file are the file", async () => {
  const file = homesCsv(20, 1);
  const pieces: Uint8Array[] = [];
  for await (const piece of piecesOf(file, 1_000)) pieces.push(piece);
  expect(pieces.length).toBeGreaterThan(1);
  expect(Buffer.concat(pieces).equals(file)).toBe(true);
});
