import { beforeEach, expect, test } from "vitest";
import { unsentFields } from "./unsent-fields";

/** A tab's storage, which Node has none of. */
class TabStorage {
  private readonly texts = new Map<string, string>();
  getItem = (key: string) => this.texts.get(key) ?? null;
  setItem = (key: string, text: string) => void this.texts.set(key, text);
  removeItem = (key: string) => void this.texts.delete(key);
}
const KEY = "katek.draft.1";
beforeEach(() => {
  Object.defineProperty(globalThis, "sessionStorage", { value: new TabStorage(), configurable: true });
});

test("what has not arrived is read by every page that comes", () => {
  unsentFields.keep(KEY, { city: "Port Ellery", postalCode: "07001" }, {}, 1_000);
  expect(unsentFields.read(KEY, 999_999)).toEqual({ city: "Port Ellery", postalCode: "07001" });
  expect(unsentFields.read("katek.draft.2", 0)).toEqual({});
});

test("what arrived after a page was asked for is shown by it, and by none that was asked for later", () => {
  unsentFields.keep(KEY, { city: "Port Ellery" }, {}, 1_000);
  unsentFields.keep(KEY, {}, { city: "Port Ellery" }, 1_700);
  expect(unsentFields.read(KEY, 1_200)).toEqual({ city: "Port Ellery" });
  expect(unsentFields.read(KEY, 1_800)).toEqual({});
  unsentFields.keep(KEY, { city: "Reno" }, {}, 2_000);
  expect(unsentFields.read(KEY, 5_000)).toEqual({ city: "Reno" });
});

test("damaged storage, or none, loses nothing else", () => {
  sessionStorage.setItem(KEY, "[{");
  expect(unsentFields.read(KEY, 0)).toEqual({});
  sessionStorage.setItem(KEY, '{"city":5,"postalCode":{"value":"07001"}}');
  expect(unsentFields.read(KEY, 0)).toEqual({ postalCode: "07001" });
  Object.defineProperty(globalThis, "sessionStorage", { value: undefined, configurable: true });
  unsentFields.keep(KEY, { city: "Reno" }, {}, 0);
  expect(unsentFields.read(KEY, 0)).toEqual({});
});
