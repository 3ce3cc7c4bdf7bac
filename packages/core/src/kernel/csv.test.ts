import { expect, test } from "vitest";
import { toCsv } from "./csv";

test("a cell stays a cell, and is never run as a formula", () => {
  expect(toCsv([['=HYPERLINK("x")', "+1", "-2", "@a", "\tx"]])).toBe('"\'=HYPERLINK(""x"")",\'+1,\'-2,\'@a,\'\tx\r\n');
  expect(toCsv([["a,b", "two\nlines", 'said "so"', -3]])).toBe('"a,b","two\nlines","said ""so""",-3\r\n');
});
