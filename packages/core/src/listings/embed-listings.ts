import { z } from "zod";
import { type Chunk, chunkTexts, embedTexts } from "../embeddings";
import { type FlowContext, flow } from "../kernel";
import { askToEnrich } from "./enrichment/stored-summaries";
import { listUnread, storeChunks } from "./unread-listings";

const LISTINGS_PER_BATCH = 128;
const CONCURRENT_BATCHES = 3;
/** Nobody waits here: a model that says 429 is waited for, as long as it says or twice as long each time, up to half a minute in all. */
const MAX_RETRIES = 6;

/**
 * Lets the assistant read the listings whose text it does not know yet: cut into chunks, embedded in batches, stored.
 * What was killed on its way is taken up again by the next run; a text that changed meanwhile stays unread.
 * @returns how many listings were read.
 */
export const embedListings = flow({
  name: "listings.embed",
  permission: "listings:embed",
  input: z.object({}),
  async run(context) {
    let read = 0;
    let failed = false;
    const batches = unreadBatches(context);
    // Each lane takes the next batch when it has stored its own: the model does not wait for the slowest of three.
    const lane = async () => {
      for (let next = await batches.next(); !next.done && !failed; next = await batches.next()) {
        await embedBatch(context, next.value).catch((error: unknown) => {
          failed = true;
          throw error;
        });
        read += next.value.length;
      }
    };
    const lanes = await Promise.allSettled(Array.from({ length: CONCURRENT_BATCHES }, lane));
    const broken = lanes.find((each) => each.status === "rejected");
    if (broken) throw broken.reason;
    await context.run(askToEnrich, {});
    return { read };
  },
});

async function* unreadBatches(context: FlowContext) {
  for (let after: string | null = null; ; ) {
    const batch: Awaited<ReturnType<typeof page>> = await page(context, after);
    if (!batch.length) return;
    after = batch.at(-1)?.id ?? null;
    yield batch;
  }
}

const page = (context: FlowContext, after: string | null) =>
  context.run(listUnread, { after, limit: LISTINGS_PER_BATCH });

async function embedBatch(
  context: FlowContext,
  batch: { id: string; textHash: string; text: string }[],
): Promise<void> {
  context.signal.throwIfAborted();
  const pieces = await chunkTexts(batch.map(({ text }) => text));
  const chunked = batch.map((listing, at) => ({ ...listing, chunks: pieces[at] ?? [] }));
  const texts = chunked.flatMap(({ chunks }) => chunks.map(({ text }) => text));
  const embeddings = await embedAll(context, texts);
  let next = 0;
  await context.run(storeChunks, {
    listings: chunked.map(({ id, textHash, chunks }) => ({
      id,
      textHash,
      chunks: chunks.map((chunk: Chunk) => ({ ...chunk, embedding: embeddings[next++] ?? [] })),
    })),
  });
}

/** OpenAI takes 2,048 texts and 300,000 tokens in one call; 512 chunks of 450 tokens stay below both. */
async function embedAll({ integrations, signal }: FlowContext, texts: string[]): Promise<number[][]> {
  const embeddings: number[][] = [];
  for (let from = 0; from < texts.length; from += 512)
    embeddings.push(...(await embedTexts(integrations.openai, texts.slice(from, from + 512), signal, MAX_RETRIES)));
  return embeddings;
}
