import { expect, test } from "vitest";
import { FINISH_PATH, firstOpen, pathAfter, pathBefore } from "./steps";

test("the wizard goes on at the first step that is not done", () => {
  expect(firstOpen([])).toBe("/onboarding/brand");
  expect(firstOpen(["brand", "channels"])).toBe("/onboarding/persona");
  expect(firstOpen(["brand", "persona", "channels", "plan", "listings"])).toBe(FINISH_PATH);
});

test("each step has one after it and, but for the first, one before", () => {
  expect(pathBefore("brand")).toBeNull();
  expect(pathAfter("brand")).toBe("/onboarding/persona");
  expect(pathBefore("listings")).toBe("/onboarding/plan");
  expect(pathAfter("listings")).toBe(FINISH_PATH);
});
