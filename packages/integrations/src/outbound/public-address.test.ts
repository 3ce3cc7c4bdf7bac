import { expect, test } from "vitest";
import { isPublicAddress } from "./public-address";

test.each(["93.184.215.14", "1.1.1.1", "172.32.0.1", "2606:2800:21f:cb07:6820:80da:af6b:8b2c", "2a00:1450:4001::200e"])(
  "%s is of the public internet",
  (address) => expect(isPublicAddress(address)).toBe(true),
);

test.each([
  ["this machine", "127.0.0.1", "127.255.255.254", "0.0.0.0", "::1", "::"],
  ["a private network", "10.0.0.1", "172.16.0.1", "172.31.255.255", "192.168.1.1", "fc00::1", "fd00::1", "fec0::1"],
  ["the metadata service", "169.254.169.254", "fd00:ec2::254", "169.254.170.2", "100.100.100.200", "192.0.0.192"],
  ["link-local", "169.254.1.1", "fe80::1"],
  ["carrier-grade NAT", "100.64.0.1", "100.127.255.255"],
  ["IPv4 mapped into IPv6", "::ffff:127.0.0.1", "::ffff:7f00:1", "::ffff:8.8.8.8", "::127.0.0.1", "::ffff:0:127.0.0.1"],
  ["NAT64", "64:ff9b::7f00:1", "64:ff9b::a9fe:a9fe", "64:ff9b:1::a00:1"],
  ["6to4 and Teredo", "2002:7f00:1::", "2002:a9fe:a9fe::1", "2001:0:4136:e378:8000:63bf:3fff:fdd2"],
  ["multicast and broadcast", "224.0.0.1", "239.255.255.255", "255.255.255.255", "ff02::1"],
  ["reserved", "192.0.2.1", "198.51.100.1", "203.0.113.1", "198.18.0.1", "240.0.0.1", "2001:db8::1", "100::1"],
  ["no address", "", "localhost", "127.1.evil", "1.2.3.4.5"],
])("refuses %s", (_what, ...addresses) => {
  for (const address of addresses) expect(isPublicAddress(address), address).toBe(false);
});
