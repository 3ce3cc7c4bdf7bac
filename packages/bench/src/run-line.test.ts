import { expect, test } from "vitest";
import { readRunLine, UnclearLine } from "./run-line";

test("a name brings its default sizes, and a flag changes one", () => {
  const { name, json, sizesOn } = readRunLine(["bench", "import", "--json", "--rows", "500"]);
  expect({ name, json }).toEqual({ name: "import", json: true });
  expect(sizesOn("postgres")).toEqual({ rows: 500, rounds: 1 });
});

test("the embedded database has smaller defaults, which a flag changes too", () => {
  const { sizesOn } = readRunLine(["bench", "search", "--tenants", "7"]);
  expect(sizesOn("postgres")).toMatchObject({ listings: 10_000, tenants: 7 });
  expect(sizesOn("embedded")).toMatchObject({ listings: 1_500, tenants: 7, rounds: 40 });
});

test.each([
  [["bench", "sarch"], "There is no bench named sarch. There is:\n  search"],
  [["faults", "search"], "There is no faults named search. There is:\n  isolation"],
  [["bench"], "Say which: bench <name>."],
  [["bench", "--json"], "Say which: bench <name>."],
  [[], "bench <search|tenant|import|isolation>, faults <isolation|worker|import>"],
  [["bench", "import", "--tenants", "3"], "import takes --json --rows 50000 --rounds 1"],
  [["bench", "import", "--rows", "0"], "--rows must be a whole number from 1"],
  [["bench", "import", "--rows", "2e4"], "--rows must be a whole number from 1"],
  [["bench", "constructor"], "There is no bench named constructor."],
])("%j is answered with a sentence", (line, sentence) => {
  expect(() => readRunLine(line)).toThrow(UnclearLine);
  expect(() => readRunLine(line)).toThrow(sentence);
});
