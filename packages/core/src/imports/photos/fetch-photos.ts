import { z } from "zod";
import { type FlowContext, flow } from "../../kernel";
import { type FetchedPicture, pictureFetcher } from "./fetch-picture";
import { nextHomes, type WantedHome } from "./next-homes";
import { finishPhotos, goOnWithPhotos, startPhotos } from "./photo-states";
import { settleHome } from "./settle-home";

/** So many pictures are fetched and drawn at once; each may have 20 MB. */
const AT_ONCE = 4;
/** After so long the rest is left to a new job, in milliseconds. */
const SLICE_MS = 60_000;

/**
 * Fetches the photos that an import's file names, home by home, and keeps them drawn anew in the file's order. An address is
 * fetched once: what a home has of an earlier import stays. A photo that cannot be had is written down with the reason and
 * harms nothing else. Killed, it goes on with the home at which it was.
 * @throws Error when pictures cannot be stored: the job tries again.
 */
export const fetchPhotos = flow({
  name: "imports.fetchPhotos",
  permission: "imports:run",
  input: z.object({ importId: z.uuid() }),
  async run(context, { importId }) {
    if (!(await context.run(startPhotos, { importId }))) return;
    const fetchPicture = pictureFetcher(context);
    const began = performance.now();
    for (;;) {
      const homes = await context.run(nextHomes, { importId });
      if (!homes.length) break;
      for (const home of homes) {
        context.signal.throwIfAborted();
        if (performance.now() - began > SLICE_MS) return context.run(goOnWithPhotos, { importId });
        await fetchHome(context, importId, home, fetchPicture);
      }
    }
    await context.run(finishPhotos, { importId });
  },
});

async function fetchHome(
  context: FlowContext,
  importId: string,
  { listingId, photos }: WantedHome,
  fetchPicture: (address: string) => Promise<FetchedPicture>,
): Promise<void> {
  const { integrations, organization, newId } = context;
  const fetched: { url: string; place: number; id: string; width: number; height: number }[] = [];
  const failed: { url: string; place: number; reason: string; again: boolean }[] = [];
  const waiting = [...photos];
  const stored: string[] = [];
  const work = async () => {
    for (let photo = waiting.shift(); photo; photo = waiting.shift()) {
      const found = await fetchPicture(photo.url);
      if ("reason" in found) {
        failed.push({ ...photo, ...found });
        continue;
      }
      const id = newId();
      stored.push(id);
      const { data, width, height } = found.drawn;
      await integrations.photos.put(organization.id, id, data);
      fetched.push({ ...photo, id, width, height });
    }
  };
  try {
    const ends = await Promise.allSettled(Array.from({ length: AT_ONCE }, work));
    for (const end of ends) if (end.status === "rejected") throw end.reason;
    await context.run(settleHome, { importId, listingId, fetched, failed });
  } catch (error) {
    await Promise.allSettled(stored.map((id) => integrations.photos.remove(organization.id, id)));
    throw error;
  }
}
