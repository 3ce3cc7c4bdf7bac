import { describe, expect, test } from "vitest";
import { shareSql } from "./sql-text";

const share = (sql: string) => shareSql(sql, "c1_");

describe("prepared statements", () => {
  test.each([
    ["prepare a as select 1", "prepare c1_a as select 1"],
    ['begin; EXECUTE "My Own"(1)', 'begin; EXECUTE "c1_My Own"(1)'],
    ["deallocate prepare a", "deallocate prepare c1_a"],
    ["/* first */ deallocate a", "/* first */ deallocate c1_a"],
    ["prepare transaction 'x'", "prepare transaction 'x'"],
    ["select 'x; execute a'", "select 'x; execute a'"],
    ["create function f() returns int language plpgsql as $f$ begin; execute a; end $f$", undefined],
    ["grant execute on function f to a", undefined],
    ["select 1 -- ; execute a", undefined],
    ["select E'\\'; execute a --'", undefined],
  ])("%s", (sql, expected) => {
    expect(share(sql).sql).toBe(expected ?? sql);
  });

  test.each(["deallocate all", "DISCARD  ALL", "deallocate prepare all"])("%s drops one's own only", (sql) => {
    expect(share(`${sql}; select 1`)).toMatchObject({ sql: "discard plans; select 1", deallocateOwn: true });
  });
});

test.each([
  ['listen "Live:x"', [{ listen: true, channel: "Live:x" }]],
  [
    "LISTEN Jobs; unlisten other",
    [
      { listen: true, channel: "jobs" },
      { listen: false, channel: "other" },
    ],
  ],
  ["unlisten *", [{ listen: false, channel: undefined }]],
  ["select 'listen carefully'", []],
])("%s", (sql, changes) => {
  expect(share(sql).listenChanges).toEqual(changes);
});

test.each([
  ["copy t from stdin", 1],
  ['begin; COPY "a b" (x, y)\nFROM STDIN with (format csv); commit', 1],
  ["copy a from stdin; copy b from stdin", 2],
  ["copy (select 1) to stdout", 0],
  ["select 'copy t from stdin'", 0],
])("%s holds %i copies", (sql, copies) => {
  expect(share(sql).copies).toBe(copies);
});
