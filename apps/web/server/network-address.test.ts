import { expect, test } from "vitest";
import { networkAddress } from "./network-address";

test.each([
  ["203.0.113.9", "203.0.113.9"],
  ["::ffff:203.0.113.9", "203.0.113.9"],
  ["2001:db8:1:2:3:4:5:6", "2001:db8:1:2::/64"],
  ["2001:db8:1:2::ffff", "2001:db8:1:2::/64"],
  ["unknown", null],
  ["", null],
  [undefined, null],
])("%s is counted as %s", (given, counted) => {
  expect(networkAddress(given)).toBe(counted);
});
