import ipaddr from "ipaddr.js";

/**
 * By which address a client is counted: its IPv4 address, or the /64 that its IPv6 address is in, of which one household or
 * machine has all. Null for what is no address.
 */
export function networkAddress(address: string | undefined): string | null {
  if (!address || !ipaddr.isValid(address)) return null;
  const parsed = ipaddr.process(address);
  if (parsed.kind() === "ipv4") return parsed.toString();
  return `${(parsed as ipaddr.IPv6).parts
    .slice(0, 4)
    .map((part) => part.toString(16))
    .join(":")}::/64`;
}
