/** Tokens of cl100k_base, which text-embedding-3-small counts in. */
const CHUNK_TOKENS = 450;
const OVERLAP_TOKENS = 60;

export interface Chunk {
  text: string;
  tokenCount: number;
}

/**
 * Cuts each text into pieces of 450 tokens that share 60 with the piece before, so that a sentence on the edge is whole in
 * one of them. A short text is one piece; an empty one is none.
 */
export async function chunkTexts(texts: string[]): Promise<Chunk[][]> {
  // The tokenizer's tables take 30 MB, which a process that embeds nothing need not hold.
  const { decode, encode } = await import("gpt-tokenizer/encoding/cl100k_base");
  return texts.map((text) => {
    const tokens = encode(text);
    const chunks: Chunk[] = [];
    for (let from = 0; from < tokens.length; from += CHUNK_TOKENS - OVERLAP_TOKENS) {
      const piece = tokens.slice(from, from + CHUNK_TOKENS);
      chunks.push({ text: decode(piece).trim(), tokenCount: piece.length });
      if (from + CHUNK_TOKENS >= tokens.length) break;
    }
    return chunks;
  });
}
