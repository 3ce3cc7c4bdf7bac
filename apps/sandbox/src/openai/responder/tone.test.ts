import { expect, test } from "vitest";
import { inTone, toneIn } from "./tone";

test.each([
  ["very formal, brief, reserved. No contractions, whole sentences.", { formal: true, detail: "brief" }],
  ["formal, very detailed, friendly and calm", { formal: true, detail: "detailed" }],
  ["neither formal nor casual, of middling length, friendly and calm", { formal: false, detail: "middling" }],
  ["casual, detailed, enthusiastic", { formal: false, detail: "detailed" }],
  [undefined, { formal: false, detail: "middling" }],
])("%j is read as %j", (words, tone) => {
  expect(toneIn(words)).toEqual(tone);
});

test("a formal answer has no contractions but within what a listing says", () => {
  const said = "I’d start there. The listing says: “You can’t miss it.” I don't know more.";
  expect(inTone(said, { formal: true, detail: "brief" })).toBe(
    "I would start there. The listing says: “You can’t miss it.” I do not know more.",
  );
  expect(inTone(said, { formal: false, detail: "brief" })).toBe(said);
});
