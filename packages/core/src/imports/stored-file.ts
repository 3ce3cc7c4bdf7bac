import type { FlowContext } from "../kernel";
import { readFilePart } from "./file-parts";

/** The bytes of a received file, part by part, each read in a transaction of its own. */
export async function* storedFile(context: Pick<FlowContext, "run">, importId: string): AsyncIterable<Uint8Array> {
  for (let position = 0; ; position++) {
    const part = await context.run(readFilePart, { importId, position });
    if (!part) return;
    yield part;
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
