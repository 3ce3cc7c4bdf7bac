/** The whole body; null when it is larger than allowed, and then the rest of it is not read. */
export async function readBody(
  request: AsyncIterable<Buffer> & { headers: Record<string, unknown> },
  limit: number,
): Promise<Buffer | null> {
  if (Number(request.headers["content-length"] ?? 0) > limit) return null;
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request) {
    size += chunk.length;
    if (size > limit) return null;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
