import { listingPhotos, listings } from "@katek/db/schema";
import { count, eq } from "drizzle-orm";
import { z } from "zod";
import { command, flow, query } from "../kernel";
import { SAMPLE_SOURCE } from "../listings/schemas";
import { forgetPictures } from "../pictures";
import { receiveImport } from "./receive-import";
import { runImport } from "./run-import";
import { SAMPLE_HOMES_CSV } from "./sample-homes-csv";

/** Adds a few invented homes to try the assistant with. Those that are there already stay as they are. */
export const addSamples = flow({
  name: "imports.addSamples",
  permission: "imports:write",
  input: z.object({}),
  async run(context) {
    const { importId } = await context.run(receiveImport, {
      fileName: "sample-homes.csv",
      source: SAMPLE_SOURCE,
      bytes: inOnePiece(SAMPLE_HOMES_CSV),
      enqueue: false,
    });
    await context.run(runImport, { importId });
    return { importId };
  },
  audit: (_input, { importId }) => ({ target: importId }),
});

/** How many invented homes are among the listings. */
export const countSamples = query({
  name: "imports.samples",
  permission: "imports:read",
  input: z.object({}),
  async run({ tx }) {
    const [found] = await tx.select({ count: count() }).from(listings).where(eq(listings.source, SAMPLE_SOURCE));
    return { count: found?.count ?? 0 };
  },
});

/** Takes the invented homes away again, all of them and nothing else. Returns how many there were. */
export const removeSamples = command({
  name: "imports.removeSamples",
  permission: "imports:write",
  input: z.object({}),
  async run(context) {
    const { tx, emitMany } = context;
    const photos = await tx
      .select({ id: listingPhotos.id })
      .from(listingPhotos)
      .innerJoin(listings, eq(listings.id, listingPhotos.listingId))
      .where(eq(listings.source, SAMPLE_SOURCE));
    await forgetPictures(
      context,
      photos.map(({ id }) => id),
    );
    const gone = await tx.delete(listings).where(eq(listings.source, SAMPLE_SOURCE)).returning({ id: listings.id });
    await emitMany(gone.map(({ id }) => ({ name: "listing.deleted" as const, payload: { listingId: id } })));
    return { removed: gone.length };
  },
  audit: (_input, { removed }) => ({ target: SAMPLE_SOURCE, after: { removed } }),
});

async function* inOnePiece(text: string): AsyncIterable<Uint8Array> {
  yield new TextEncoder().encode(text);
}
