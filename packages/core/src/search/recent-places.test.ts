import { expect, test } from "vitest";
import { RecentPlaces } from "./recent-places";

test("places are read again for another stamp, after a minute, and after a reading that failed", async () => {
  let now = 0;
  let reads = 0;
  const recent = new RecentPlaces(() => now);
  const read = async () => [`reading ${++reads}`];
  expect(await recent.of("a", "1", read)).toEqual(["reading 1"]);
  expect(await recent.of("a", "1", read)).toEqual(["reading 1"]);
  expect(await recent.of("b", "1", read)).toEqual(["reading 2"]);
  expect(await recent.of("a", "2", read)).toEqual(["reading 3"]);
  now = 60_001;
  expect(await recent.of("a", "2", read)).toEqual(["reading 4"]);
  await expect(recent.of("a", "3", () => Promise.reject(new Error("gone")))).rejects.toThrow("gone");
  expect(await recent.of("a", "3", read)).toEqual(["reading 5"]);
});

test("of more organizations than it keeps, the one that was not asked for longest is forgotten", async () => {
  const recent = new RecentPlaces(() => 0);
  const read = (places: string[]) => async () => places;
  for (let n = 0; n < 200; n++) await recent.of(`${n}`, "1", read(["then"]));
  await recent.of("0", "1", read(["now"]));
  await recent.of("another", "1", read(["then"]));
  expect(await recent.of("0", "1", read(["now"]))).toEqual(["then"]);
  expect(await recent.of("1", "1", read(["now"]))).toEqual(["now"]);
});
