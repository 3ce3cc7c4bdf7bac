import iconv from "iconv-lite";
import { expect, test } from "vitest";
import { decodeText, detectEncoding } from "./text-encoding";

async function decode(bytes: Uint8Array, piece = bytes.length): Promise<string> {
  async function* pieces() {
    for (let at = 0; at < bytes.length; at += piece) yield bytes.subarray(at, at + piece);
  }
  let text = "";
  for await (const part of decodeText(pieces(), detectEncoding(bytes))) text += part;
  return text;
}

const SAMPLE = "title,price\nCafé façade,£375.000\nStraße „Nord“,€ 1 250\n";

test.each(["utf-8", "utf-16le", "utf-16be", "windows-1252"])(
  "%s comes back as it was, in any pieces",
  async (encoding) => {
    for (const addBOM of encoding === "windows-1252" ? [false] : [true, false]) {
      const bytes = iconv.encode(SAMPLE, encoding, { addBOM });
      for (const piece of [1, 7, bytes.length]) expect(await decode(bytes, piece)).toBe(SAMPLE);
    }
  },
);

test("a pound sign of Windows-1252 is not taken for a Polish letter", async () => {
  const bytes = iconv.encode(`title,price\n${"flat,£375,000\nhouse,£1,250,000\n".repeat(30)}`, "windows-1252");
  expect(detectEncoding(bytes)).toBe("windows-1252");
  expect(await decode(bytes)).toContain("£375,000");
});

test("Russian text in Windows-1251 is seen", () => {
  const text = "Квартира с видом на море в центре города, три комнаты и большая кухня\n".repeat(20);
  expect(detectEncoding(iconv.encode(text, "windows-1251"))).toBe("windows-1251");
});

test("one line of another encoding does not spoil the rest", async () => {
  const bytes = Buffer.concat([
    Buffer.from("Liège\n".repeat(50)),
    iconv.encode("Chaussée\n", "windows-1252"),
    Buffer.from("Huy é\n"),
  ]);
  const text = await decode(bytes, 13);
  expect(text).toContain("Chaussée");
  expect(text.match(/Liège/g)).toHaveLength(50);
});

test("NUL characters are dropped", async () => {
  expect(await decode(Buffer.from("a,b\n1\0,2\n"))).toBe("a,b\n1,2\n");
});
