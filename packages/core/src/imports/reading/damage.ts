/** What goes wrong with files on their way: for tests of what reads them. */
const BITS = [
  '"',
  '""',
  '"\n',
  ",",
  ";",
  "\t",
  "\r",
  "\n",
  "\r\n",
  "\0",
  "\u00e9",
  "'",
  "\\",
  "{",
  "[",
  "]",
  "=",
  "\ufeff",
  " ",
  "\x1a",
];

/** The file with one to eight damages, the same ones for the same seed: bytes lost, doubled, changed, moved or cut off. */
export function damaged(file: Buffer, seed: number): Buffer {
  const next = generator(seed);
  const below = (limit: number) => Math.floor(next() * Math.max(1, limit));
  let bytes = Buffer.from(file);
  for (let damages = 1 + below(8); damages > 0; damages--) {
    const at = below(bytes.length);
    const length = 1 + below(next() < 0.8 ? 12 : 400);
    const [head, cut, tail] = [bytes.subarray(0, at), bytes.subarray(at, at + length), bytes.subarray(at + length)];
    const kinds = [
      () => Buffer.concat([head, tail]),
      () => Buffer.concat([head, cut, cut, tail]),
      () => Buffer.concat([head, Buffer.from(BITS[below(BITS.length)] ?? ""), cut, tail]),
      () => Buffer.concat([head, Buffer.from(cut.map((byte) => (next() < 0.5 ? below(256) : byte))), tail]),
      () => Buffer.concat([tail, head, cut]),
      () => (next() < 0.3 ? head : Buffer.concat([head, cut.reverse(), tail])),
      () =>
        next() < 0.1
          ? Buffer.from(bytes.toString("utf8"), "utf16le")
          : Buffer.concat([head, Buffer.alloc(below(3000), cut.length ? cut : 0), tail]),
    ];
    bytes = Buffer.from(kinds[below(kinds.length)]?.() ?? bytes);
  }
  return bytes;
}

/** Mulberry32: numbers from 0 to 1, the same ones for the same seed. */
function generator(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
