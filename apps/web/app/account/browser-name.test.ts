import { expect, test } from "vitest";
import { browserName, isPhone } from "./browser-name";
import { placeOf } from "./place-of";

const MAC = "Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/537.36 (KHTML, like Gecko)";
const IPHONE = "Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko)";

test.each([
  [`${MAC} Chrome/131.0.0.0 Safari/537.36`, "Chrome on macOS"],
  [`${MAC} Version/18.0 Safari/605.1.15`, "Safari on macOS"],
  [`${MAC} Chrome/131.0.0.0 Safari/537.36 Edg/131.0.0.0`, "Edge on macOS"],
  [`${IPHONE} Version/18.0 Mobile/15E148 Safari/604.1`, "Safari on iPhone"],
  [`${IPHONE} CriOS/131.0 Mobile/15E148 Safari/604.1`, "Chrome on iPhone"],
  ["Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:132.0) Gecko/20100101 Firefox/132.0", "Firefox on Windows"],
  ["Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML) HeadlessChrome/131.0 Safari/537.36", "Chrome on Linux"],
  ["Mozilla/5.0 (X11; Linux x86_64; rv:130.0) Gecko/20100101 Firefox/130.0", "Firefox on Linux"],
  ["curl/8.5.0", "curl/8.5.0"],
  ["  ", null],
  [null, null],
])("%s is %s", (userAgent, name) => {
  expect(browserName(userAgent)).toBe(name);
});

test("a phone is one that is held", () => {
  expect(isPhone(`${IPHONE} Version/18.0 Mobile/15E148 Safari/604.1`)).toBe(true);
  expect(isPhone(`${MAC} Version/18.0 Safari/605.1.15`)).toBe(false);
});

test.each([
  ["127.0.0.1", "This computer"],
  ["::1", "This computer"],
  ["::ffff:192.168.1.20", "Local network · 192.168.1.20"],
  ["10.0.0.9", "Local network · 10.0.0.9"],
  ["172.20.0.1", "Local network · 172.20.0.1"],
  ["172.40.0.1", "172.40.0.1"],
  ["198.51.100.17", "198.51.100.17"],
  ["2001:db8::1", "2001:db8::1"],
  [null, "Address not known"],
])("%s is %s", (address, place) => {
  expect(placeOf(address)).toBe(place);
});
