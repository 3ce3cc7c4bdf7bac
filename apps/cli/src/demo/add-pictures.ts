import { listings } from "@katek/core";
import { type Caller, execute, type Runtime } from "@katek/core/kernel";
import { drawHome } from "./pictures/draw-home";
import { pictureOf } from "./pictures/picture-of";
import { renderPicture } from "./pictures/render-picture";
import { readDemoListings } from "./read-demo-listings";

/** Drawing keeps one processor busy, so few homes are drawn at once. */
const AT_ONCE = 2;

/**
 * Draws the pictures that the demo's homes have not got yet; a gallery that was cut off is completed.
 * @returns how many were added.
 */
export async function addPictures(runtime: Runtime, caller: Caller, source: string): Promise<number> {
  const waiting = await readDemoListings();
  const counts = await Promise.all(
    Array.from({ length: AT_ONCE }, async () => {
      let added = 0;
      for (let sourceId = waiting.shift(); sourceId; sourceId = waiting.shift()) {
        const pictures = await completeGallery(runtime, caller, source, sourceId);
        added += pictures;
      }
      return added;
    }),
  );
  return counts.reduce((sum, count) => sum + count, 0);
}

async function completeGallery(runtime: Runtime, caller: Caller, source: string, sourceId: string): Promise<number> {
  const found = await execute(runtime, caller, listings.list, { search: sourceId, pageSize: 1 });
  const missing = pictureOf(sourceId).slice(found.listings[0]?.photos.length ?? 0);
  for (const { alt, ...picture } of missing) {
    const bytes = await renderPicture(drawHome(picture));
    await execute(runtime, caller, listings.addPhoto, { source, sourceId, alt, bytes });
  }
  return missing.length;
}
