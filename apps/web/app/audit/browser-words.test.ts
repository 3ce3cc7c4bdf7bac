import { expect, test } from "vitest";
import { browserWords } from "./browser-words";

const MAC = "Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/537.36 (KHTML, like Gecko)";

test.each([
  [`${MAC} Chrome/130.0.0.0 Safari/537.36`, "Chrome on macOS"],
  [`${MAC} Chrome/130.0.0.0 Safari/537.36 Edg/130.0`, "Edge on macOS"],
  ["Mozilla/5.0 (iPhone; CPU iPhone OS 17_5 like Mac OS X) Version/17.5 Safari/604.1", "Safari on iPhone"],
  ["Mozilla/5.0 (X11; Linux x86_64; rv:130.0) Gecko/20100101 Firefox/130.0", "Firefox on Linux"],
  ["curl/8.5.0", "curl/8.5.0"],
  ["  ", null],
  [null, null],
])("%s is %s", (userAgent, words) => {
  expect(browserWords(userAgent)).toBe(words);
});
