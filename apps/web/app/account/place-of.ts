/** Where a network address is, as far as it says so itself: nobody is asked about people's addresses. */
export function placeOf(address: string | null): string {
  const plain = address?.replace(/^::ffff:/i, "");
  if (!plain) return "Address not known";
  if (plain === "::1" || plain.startsWith("127.")) return "This computer";
  const near = /^(10\.|192\.168\.|172\.(1[6-9]|2\d|3[01])\.|f[cd][\da-f]{2}:|fe80:)/i.test(plain);
  return near ? `Local network · ${plain}` : plain;
}
