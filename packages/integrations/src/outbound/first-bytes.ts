import type { Dispatcher } from "undici";

/** The beginning of an answer; the rest is not read. */
export async function firstBytes(
  body: Dispatcher.ResponseData["body"],
  most: number,
): Promise<{ bytes: Uint8Array; cut: boolean }> {
  const parts: Buffer[] = [];
  let length = 0;
  try {
    for await (const part of body as AsyncIterable<Buffer>) {
      parts.push(part);
      length += part.length;
      if (length > most) break;
    }
  } finally {
    body.on("error", () => {});
    body.destroy();
  }
  return { bytes: Buffer.concat(parts).subarray(0, most), cut: length > most };
}
