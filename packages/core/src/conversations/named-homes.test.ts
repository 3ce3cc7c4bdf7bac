import { bytesOf, callerOf, makeOrganization, testRuntime } from "@katek/testing";
import { beforeAll, expect, test } from "vitest";
import { imports } from "..";
import { type Caller, execute, type Runtime } from "../kernel";
import { namedHomes } from "./named-homes";

let runtime: Runtime;
let visitor: Caller;
let stranger: Caller;

const ROWS = `ListingId,Transaction,StandardStatus,ListPrice,UnparsedAddress,City
1,For Sale,Active,489000,14 Millrace Lane,Port Ellery
2,For Sale,Active,489000,"12 St. Mary's Rd., Unit 4",Port Ellery
3,For Sale,Closed,450000,19 Lockkeepers Yard,Port Ellery
4,For Sale,Withdrawn,450000,7 Orchard Bend,Port Ellery
5,For Sale,Active,450000,14 Millrace Lane North,Port Ellery
`;

beforeAll(async () => {
  runtime = await testRuntime();
  const organization = await makeOrganization(runtime);
  const system = callerOf(organization, "system");
  const { importId } = await execute(runtime, system, imports.receive, {
    fileName: "homes.csv",
    bytes: bytesOf(ROWS),
    enqueue: false,
  });
  await execute(runtime, system, imports.run, { importId });
  visitor = callerOf(organization, "visitor");
  stranger = callerOf(await makeOrganization(runtime), "visitor");
});

const named = async (text: string, caller = visitor) =>
  (await execute(runtime, caller, namedHomes, { text })).map(({ address }) => address);

test.for([
  ["in any case", "is 14 MILLRACE lane still there?", ["14 Millrace Lane"]],
  ["the longest first", "14 Millrace Lane North, please", ["14 Millrace Lane North", "14 Millrace Lane"]],
  ["with a full stop, without its unit", "I saw 12 St. Mary's Rd. today", ["12 St. Mary's Rd., Unit 4"]],
  ["over two lines", "tell me about 14\n Millrace  Lane", ["14 Millrace Lane"]],
  ["when it is sold", "19 Lockkeepers Yard?", ["19 Lockkeepers Yard"]],
  ["not when it was withdrawn", "7 Orchard Bend", []],
  ["not by the end of another number", "114 Millrace Lane", []],
  ["not by its street alone", "something on Millrace Lane", []],
] as const)("a home is named: %s", async ([, text, expected]) => {
  expect(await named(text)).toEqual(expected);
});

test("whatever is written, it is words, and another organization's homes stay unknown", async () => {
  expect(await named(`1 '; drop table listings; -- {"a",} ${"9 lane ".repeat(500)}`)).toEqual([]);
  expect(await named("14 Millrace Lane", stranger)).toEqual([]);
});
