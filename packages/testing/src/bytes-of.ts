/** The bytes of a file, in pieces, as an upload delivers them. */
export async function* bytesOf(text: string | Uint8Array, pieceSize = 64 * 1024): AsyncIterable<Uint8Array> {
  const bytes = typeof text === "string" ? new TextEncoder().encode(text) : text;
  for (let from = 0; from < bytes.byteLength; from += pieceSize) yield bytes.subarray(from, from + pieceSize);
}
