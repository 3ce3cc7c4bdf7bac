import { expect, test } from "vitest";
import { interleave, medianRatio, pairFigures } from "./interleave";

test("each round runs both sides once, and warming up is not counted", async () => {
  const ran: string[] = [];
  const pairs = await interleave(
    { product: async () => ran.push("product"), bare: async () => ran.push("bare") },
    { rounds: 20, warmUps: 3, seconds: 60 },
  );
  expect(pairs.product).toHaveLength(20);
  expect(pairs.bare).toHaveLength(20);
  for (let round = 0; round < 23; round++)
    expect(ran.slice(round * 2, round * 2 + 2).toSorted()).toEqual(["bare", "product"]);
});

test("a time stays with its side, whichever went first", async () => {
  const wait = (ms: number) => () => new Promise((resolve) => setTimeout(resolve, ms));
  const pairs = await interleave({ product: wait(40), bare: wait(1) }, { rounds: 9, warmUps: 0, seconds: 60 });
  expect(medianRatio(pairs)).toBeGreaterThan(1);
});

test("after the time allowed it is enough", async () => {
  const wait = () => new Promise((resolve) => setTimeout(resolve, 10));
  const pairs = await interleave({ product: wait, bare: wait }, { rounds: 10_000, warmUps: 10_000, seconds: 0.1 });
  expect(pairs.product.length).toBeGreaterThanOrEqual(5);
  expect(pairs.product.length).toBeLessThan(20);
});

test("the ratio is that of the medians, beside the spread of the pairs' own", () => {
  const pairs = { product: [2, 3, 100], bare: [1, 2, 2] };
  expect(medianRatio(pairs)).toBe(1.5);
  expect(pairFigures(pairs)).toMatchObject({ ratio_of_medians: 1.5, ratio_of_pairs: "1.75 to 26", rounds: 3 });
});
