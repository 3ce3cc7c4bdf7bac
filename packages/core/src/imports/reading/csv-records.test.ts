import { describe, expect, test } from "vitest";
import { CsvRecords } from "./csv-records";
import { detectDelimiter } from "./delimiter";

function all(text: string, delimiter = ",", piece = text.length || 1) {
  const parser = new CsvRecords(delimiter);
  const records = [];
  for (let at = 0; at < text.length; at += piece) records.push(...parser.push(text.slice(at, at + piece), false));
  return [...records, ...parser.push("", true)];
}
const cells = (text: string) => all(text).map((record) => record.cells);

describe("records", () => {
  test("quotes, doubled quotes, delimiters and line ends inside cells", () => {
    expect(cells('a,"b,c","d ""e""","f\ng"\r\n1,2,3,4')).toEqual([
      ["a", "b,c", 'd "e"', "f\ng"],
      ["1", "2", "3", "4"],
    ]);
  });

  test("a quote inside a quoted cell need not be doubled", () => {
    expect(cells('1,"a 5" pipe",2\n3,4,5')).toEqual([
      ["1", 'a 5" pipe', "2"],
      ["3", "4", "5"],
    ]);
  });

  test("blank lines vanish but count as lines; CR CR LF ends one line", () => {
    expect(all("a,b\r\r\n\r\r\n1,2\r\r\n\n3,4").map(({ cells, line }) => [line, ...cells])).toEqual([
      [1, "a", "b"],
      [3, "1", "2"],
      [5, "3", "4"],
    ]);
  });

  test("the line is where a record starts", () => {
    expect(all('a,b\n"x\ny\nz",1\nq,2').map((record) => record.line)).toEqual([1, 2, 5]);
    expect(all("a,b\rc,d\re,f").map((record) => record.line)).toEqual([1, 2, 3]);
  });

  test("the size of the pieces does not matter", () => {
    const text = 'a,"b\r\nc",d\r\n1,"2 ""x""",3\r\n\r\n"last",,\r\n';
    const whole = all(text);
    for (let piece = 1; piece < 12; piece++) expect(all(text, ",", piece)).toEqual(whole);
  });

  test("a quote that never closes costs one line", () => {
    const records = all('a,b\n"x,1\ny,2\nz,3');
    expect(records.map((record) => record.problem !== null)).toEqual([false, true, false, false]);
    expect(records.at(-1)?.cells).toEqual(["z", "3"]);
  });

  test.each([
    ['id,text,price\nA1,"Nice home,5\nA2,"Other, nice",6\nA3,plain,7', ["A2", "A3"]],
    ['id,text,price\nA1,"Nice home,5\nA2,plain,6\nA3,"Third, nice",7\n', ["A2", "A3"]],
    ['"id","text"\n"A1","Nice home\n"A2","Other"\n"A3","x"\n', ["A2", "A3"]],
    ['id;text\r\nA1;"open\r\nA2;"closed"\r\nA3;"two\r\nlines"\r\n', ["A2", "A3"]],
  ])("nor does it swallow the next record: %j", (text, ids) => {
    const records = all(text, text.includes(";") ? ";" : ",");
    expect(records.map((record) => record.problem !== null)).toEqual([false, true, false, false]);
    expect(records.slice(2).map((record) => record.cells[0])).toEqual(ids);
    for (let piece = 1; piece < 9; piece++) expect(all(text, text.includes(";") ? ";" : ",", piece)).toEqual(records);
  });

  test("a quotation at the start of a line of a quoted cell stays where it is", () => {
    expect(cells('a,b,c\n1,"Great home.\n""Best in town"" they say",3\n4,"Also.\n"Best" they say",6')).toEqual([
      ["a", "b", "c"],
      ["1", 'Great home.\n"Best in town" they say', "3"],
      ["4", 'Also.\n"Best" they say', "6"],
    ]);
  });

  test('Excel keeps a number a text as ="00123"', () => {
    expect(cells('zip,price\n="01234",="1,200"\n"=""00501""",5')).toEqual([
      ["zip", "price"],
      ["01234", "1,200"],
      ['="00501"', "5"],
    ]);
  });

  test("a record beyond a million characters is given up, and the rest is read", () => {
    const parser = new CsvRecords(",");
    const filler = "lorem ipsum,\n".repeat(5000);
    const records = [...parser.push(`a,b\n"open,1\n`, false)];
    for (let index = 0; index < 20; index++) records.push(...parser.push(filler, false));
    records.push(...parser.push("z,9\n", true));
    expect(records.filter((record) => record.problem !== null)).toHaveLength(1);
    expect(records).toHaveLength(100_000 + 3);
    expect(records.at(-1)).toMatchObject({ cells: ["z", "9"], line: 100_003 });
  });
});

test.each([
  ["a,b,c\n1,2,3\n4,5,6", ","],
  ["a;b;c\n1,5;2;3\n4,5;5;6", ";"],
  ["a\tb\n1,2\t2", "\t"],
  ["a|b|c\n1|2|3", "|"],
  ['name;text\nx;"a, b, c, d"\ny;"e, f, g, h"', ";"],
  ["only\none\ncolumn", null],
])("the delimiter of %j is %j", (text, delimiter) => expect(detectDelimiter(text, true)).toBe(delimiter));
