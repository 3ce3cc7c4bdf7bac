import { unstable_parseMultipartFormData } from "@remix-run/node";

/** What is thrown away of a file that was refused, so that the browser gets to read why. Beyond it the line is cut. */
const MOST_DISCARDED_BYTES = 1024 * 1024 * 1024;

/**
 * Hands the first file of a form on while it arrives; no more than a piece of it is in memory.
 * @param receive gets its name and bytes
 * @returns what `receive` made of it, or null when the form holds no file
 * @throws what `receive` throws, after the rest of the file has arrived
 */
export async function receiveUpload<T>(
  request: Request,
  receive: (fileName: string, bytes: AsyncIterable<Uint8Array>) => Promise<T>,
): Promise<T | null> {
  let received: { value: T } | null = null;
  let failure: { error: unknown } | null = null;
  await unstable_parseMultipartFormData(request, async ({ filename, data }) => {
    const bytes = data[Symbol.asyncIterator]();
    if (filename && !received && !failure) {
      try {
        // Without `return`: a receiver that gives up does not end the stream that is still to be read.
        received = {
          value: await receive(plainName(filename), { [Symbol.asyncIterator]: () => ({ next: () => bytes.next() }) }),
        };
      } catch (error) {
        failure = { error };
      }
    }
    await discard(bytes);
    return undefined;
  });
  // Assigned within the callback, which the compiler does not follow.
  const { error } = (failure ?? {}) as { error?: unknown };
  if (failure) throw error;
  return (received as { value: T } | null)?.value ?? null;
}

async function discard(bytes: AsyncIterator<Uint8Array>): Promise<void> {
  for (let size = 0; size < MOST_DISCARDED_BYTES; ) {
    const piece = await bytes.next();
    if (piece.done) return;
    size += piece.value.byteLength;
  }
  throw new Error("The upload was cut: far more arrived than is taken.");
}

/** Our own page sends names percent-encoded, since a semicolon in one breaks multipart headers. */
function plainName(filename: string): string {
  try {
    return decodeURIComponent(filename);
  } catch {
    return filename;
  }
}
