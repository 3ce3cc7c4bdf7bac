import { promisify } from "node:util";
import { constants, deflateRaw, inflateRaw } from "node:zlib";
import type { FlowContext } from "../kernel";
import { appendFilePart, readFilePart } from "./file-parts";

const deflate = promisify(deflateRaw);
const inflate = promisify(inflateRaw);

/** Keeps the next part of a file, deflated: a table of homes shrinks to a quarter, and the database has so much less to do. */
export async function keepPart(
  context: Pick<FlowContext, "run">,
  part: { importId: string; position: number; bytes: Uint8Array },
): Promise<void> {
  const bytes = await deflate(part.bytes, { level: constants.Z_BEST_SPEED });
  await context.run(appendFilePart, { ...part, bytes, sizeBytes: part.bytes.byteLength });
}

/** The bytes of a received file, part by part, each read in a transaction of its own. */
export async function* storedFile(context: Pick<FlowContext, "run">, importId: string): AsyncIterable<Uint8Array> {
  for (let position = 0; ; position++) {
    const part = await context.run(readFilePart, { importId, position });
    if (!part) return;
    yield await inflate(part);
  }
}

/** The same bytes in pieces of `size`, the last one shorter. */
export async function* inParts(bytes: AsyncIterable<Uint8Array>, size: number): AsyncIterable<Uint8Array> {
  let held: Uint8Array[] = [];
  let length = 0;
  for await (const piece of bytes) {
    for (let from = 0; from < piece.byteLength; ) {
      const taken = piece.subarray(from, from + size - length);
      held.push(taken);
      length += taken.byteLength;
      from += taken.byteLength;
      if (length < size) continue;
      yield Buffer.concat(held);
      held = [];
      length = 0;
    }
  }
  if (length) yield Buffer.concat(held);
}
