import { isUtf8 } from "node:buffer";
import { analyse } from "chardet";
import iconv from "iconv-lite";

const LINE_FEED = 0x0a;

/**
 * Names the encoding of a file from its first bytes: a BOM, the zero bytes of UTF-16, a UTF-8 check,
 * and only then statistics. Western bytes are read as Windows-1252, of which Latin-1 is a part; that
 * is also the answer when every strange byte is a pound sign (0xA3), which statistics take for Polish.
 */
export function detectEncoding(head: Uint8Array): string {
  if (head[0] === 0xef && head[1] === 0xbb && head[2] === 0xbf) return "utf-8";
  if (head[0] === 0xff && head[1] === 0xfe) return "utf-16le";
  if (head[0] === 0xfe && head[1] === 0xff) return "utf-16be";
  const zeros = zeroShare(head);
  if (zeros.odd > 0.3 && zeros.even < 0.05) return "utf-16le";
  if (zeros.even > 0.3 && zeros.odd < 0.05) return "utf-16be";
  if (isUtf8(withoutCutCharacter(head))) return "utf-8";
  // A few bad lines in a file that is UTF-8 elsewhere: the decoder mends those line by line.
  if (utf8Lines(head) > 0.5) return "utf-8";
  return eightBitEncoding(head);
}

function zeroShare(head: Uint8Array): { even: number; odd: number } {
  const length = Math.min(head.length, 4096);
  let even = 0;
  let odd = 0;
  for (let index = 0; index < length; index++) {
    if (head[index] !== 0) continue;
    if (index % 2 === 0) even++;
    else odd++;
  }
  const half = Math.max(1, length / 2);
  return { even: even / half, odd: odd / half };
}

/** The head may stop inside a character of up to four bytes. */
function withoutCutCharacter(head: Uint8Array): Uint8Array {
  for (let back = 1; back <= Math.min(3, head.length); back++) {
    const byte = head[head.length - back] ?? 0;
    if (byte >= 0xc0) return head.subarray(0, head.length - back);
    if (byte < 0x80) break;
  }
  return head;
}

/** Of the lines with bytes outside ASCII, the share that is valid UTF-8. */
function utf8Lines(head: Uint8Array): number {
  let strange = 0;
  let valid = 0;
  for (const line of linesOf(head)) {
    if (line.every((byte) => byte < 0x80)) continue;
    strange++;
    if (isUtf8(line)) valid++;
  }
  return strange === 0 ? 0 : valid / strange;
}

function* linesOf(bytes: Uint8Array): Generator<Uint8Array> {
  let start = 0;
  while (start < bytes.length) {
    const end = bytes.indexOf(LINE_FEED, start);
    const stop = end === -1 ? bytes.length : end + 1;
    yield bytes.subarray(start, stop);
    start = stop;
  }
}

const BELIEVED = new Set([
  "windows-1250",
  "windows-1251",
  "windows-1253",
  "windows-1254",
  "iso-8859-2",
  "iso-8859-5",
  "iso-8859-7",
  "koi8-r",
  "shift_jis",
  "euc-jp",
  "euc-kr",
  "gb18030",
  "big5",
]);

function eightBitEncoding(head: Uint8Array): string {
  const strange = head.filter((byte) => byte >= 0x80);
  // £ before a digit, € and ² say Western whatever the letters look like.
  let western = 0;
  for (let index = 0; index < head.length - 1; index++) {
    const next = head[index + 1] ?? 0;
    if ((head[index] === 0xa3 || head[index] === 0x80) && next >= 0x30 && next <= 0x39) western++;
  }
  if (western > strange.length * 0.2) return "windows-1252";
  const guesses = analyse(head);
  const best = guesses[0];
  const name = best?.name.toLowerCase() ?? "";
  const asWestern =
    guesses.find((guess) => guess.name === "windows-1252" || guess.name === "ISO-8859-1")?.confidence ?? 0;
  const clear = best !== undefined && best.confidence >= 25 && best.confidence >= asWestern * 1.5;
  return clear && BELIEVED.has(name) && iconv.encodingExists(name) ? name : "windows-1252";
}

/**
 * Decodes a byte stream. What is called UTF-8 is checked line by line: a line that is not, pasted in from another
 * program, is read as Windows-1252, so that one stray byte does not spoil the rest. NUL characters are dropped.
 */
export async function* decodeText(bytes: AsyncIterable<Uint8Array>, encoding: string): AsyncGenerator<string> {
  const texts = encoding === "utf-8" ? decodeUtf8Lines(bytes) : decodeStateful(bytes, encoding);
  let first = true;
  for await (const text of texts) {
    const mark = first && text.charCodeAt(0) === 0xfeff ? text.slice(1) : text;
    first = first && text === "";
    if (mark !== "") yield mark.includes("\0") ? mark.replaceAll("\0", "") : mark;
  }
}

async function* decodeStateful(bytes: AsyncIterable<Uint8Array>, encoding: string): AsyncGenerator<string> {
  const decoder = iconv.getDecoder(encoding);
  for await (const chunk of bytes) yield decoder.write(Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength));
  yield decoder.end() ?? "";
}

/** A line longer than this is decoded in pieces, so that a file without line ends cannot fill the memory. */
const LONGEST_LINE = 4 * 1024 * 1024;

async function* decodeUtf8Lines(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  let waiting: Uint8Array[] = [];
  let waitingLength = 0;
  for await (const chunk of bytes) {
    const cut = chunk.lastIndexOf(LINE_FEED) + 1;
    if (cut === 0 && waitingLength + chunk.length < LONGEST_LINE) {
      waiting.push(chunk);
      waitingLength += chunk.length;
      continue;
    }
    const stop = cut === 0 ? chunk.length : cut;
    waiting.push(chunk.subarray(0, stop));
    yield decodeWhole(Buffer.concat(waiting));
    waiting = stop < chunk.length ? [chunk.subarray(stop)] : [];
    waitingLength = chunk.length - stop;
  }
  if (waitingLength > 0) yield decodeWhole(Buffer.concat(waiting));
}

function decodeWhole(buffer: Buffer): string {
  if (isUtf8(buffer)) return buffer.toString("utf8");
  let text = "";
  for (const line of linesOf(buffer)) {
    text += isUtf8(line) ? Buffer.from(line).toString("utf8") : iconv.decode(Buffer.from(line), "windows-1252");
  }
  return text;
}
