import { expect, test } from "vitest";
import { csvHead, toCsv } from "./csv";

test("a cell stays a cell, and is never run as a formula", () => {
  expect(toCsv([['=HYPERLINK("x")', "+1", "-2", "@a", "\tx"]])).toBe('"\'=HYPERLINK(""x"")",\'+1,\'-2,\'@a,\'\tx\r\n');
  expect(toCsv([["a,b", "two\nlines", 'said "so"', -3]])).toBe('"a,b","two\nlines","said ""so""",-3\r\n');
});

test("a file begins with the mark by which spreadsheets know UTF-8, once", () => {
  const file = Buffer.from(csvHead(["Straße", "Ort"]) + toCsv([["Bäckerweg 1", "Köln"]]));
  expect([...file.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  expect(file.subarray(3).toString()).toBe("Straße,Ort\r\nBäckerweg 1,Köln\r\n");
});
