import { expect, test } from "vitest";
import { changedFields } from "./changed-fields";

const ID = "01a1b3c4-0000-7000-8000-000000000001";
const words = { names: { [ID]: "Jun Park" }, time: () => "24 Nov 2026, 14:05" };
const fields = (before: Record<string, unknown> | null, after: Record<string, unknown> | null) =>
  changedFields({ before, after }, words);

test("a sentence is marked word by word, a list item by item", () => {
  const [greeting] = fields({ greeting: "Hello there" }, { greeting: "Hello you" });
  expect(greeting).toEqual({
    label: "Greeting",
    before: [
      { text: "Hello ", changed: false },
      { text: "there", changed: true },
    ],
    after: [
      { text: "Hello ", changed: false },
      { text: "you", changed: true },
    ],
  });
  const [sites] = fields({ widgetOrigins: [] }, { widgetOrigins: ["https://a.example"] });
  expect(sites).toMatchObject({
    label: "Widget origins",
    before: [],
    after: [{ text: "https://a.example", changed: true }],
  });
});

test("people, instants and switches are said in words", () => {
  const texts = fields(
    { assignee: null, stopped: false, trialEndsAt: "2026-11-24T14:05:00.000Z", tone: { formality: 3 } },
    { assignee: ID, stopped: true, trialEndsAt: null, tone: { formality: 4 } },
  ).map(({ before, after }) => [before, after].map((side) => side?.map(({ text }) => text).join("")));
  expect(texts).toEqual([
    ["", "Jun Park"],
    ["No", "Yes"],
    ["24 Nov 2026, 14:05", ""],
    ["Formality: 3", "Formality: 4"],
  ]);
});

test("an entry that says one side only marks nothing", () => {
  expect(fields(null, { note: ID })).toEqual([
    { label: "Note", before: null, after: [{ text: "Jun Park", changed: false }] },
  ]);
});
