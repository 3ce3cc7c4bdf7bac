import sharp from "sharp";
import { expect, test } from "vitest";
import { coloursOf } from "./logo-colours";

const svg = (inside: string) =>
  sharp(Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg" width="200" height="200">${inside}</svg>`))
    .webp()
    .toBuffer();
const disc = (colour: string, radius: number) => `<circle cx="100" cy="100" r="${radius}" fill="${colour}"/>`;

/** Within what a lossy picture changes. */
const like = (expected: string) =>
  expect.toSatisfy((hex: string) =>
    [1, 3, 5].every(
      (at) => Math.abs(parseInt(hex.slice(at, at + 2), 16) - parseInt(expected.slice(at, at + 2), 16)) <= 14,
    ),
  );

test("a logo's colours, the most telling first", async () => {
  const picture = await svg(`<rect width="200" height="200" fill="#1E5B45"/>${disc("#E8804F", 40)}`);
  expect(await coloursOf(picture)).toEqual([like("#1E5B45"), like("#E8804F")]);
});
test("white paper and what is seen through are none", async () => {
  expect(await coloursOf(await svg(disc("#6D28D9", 60)))).toEqual([like("#6D28D9")]);
  expect(await coloursOf(await svg(`<rect width="200" height="200" fill="#fff"/>${disc("#6D28D9", 60)}`))).toEqual([
    like("#6D28D9"),
  ]);
});
test("a black logo offers its black, an empty one nothing", async () => {
  expect(await coloursOf(await svg(disc("#0A0A0A", 60)))).toEqual([like("#0A0A0A")]);
  expect(await coloursOf(await svg(""))).toEqual([]);
});
