import { listingPhotos, organizations } from "@katek/db/schema";
import { eq, inArray } from "drizzle-orm";
import { z } from "zod";
import { flow, query } from "../kernel";

const Input = z.object({ pictureIds: z.array(z.uuid()).max(1_000) });

/** Removes pictures from their store, except those that something shows. @throws Error when the store does not answer. */
export const removePictures = flow({
  name: "pictures.remove",
  permission: "pictures:remove",
  input: Input,
  async run({ run, integrations, organization, signal }, { pictureIds }) {
    const shown = new Set(await run(findShown, { pictureIds }));
    for (const id of pictureIds) {
      signal.throwIfAborted();
      if (!shown.has(id)) await integrations.photos.remove(organization.id, id);
    }
  },
});

/** A step of `pictures.remove`. */
const findShown = query({
  name: "pictures.findShown",
  permission: "pictures:remove",
  input: Input,
  async run({ tx, organization }, { pictureIds }) {
    if (!pictureIds.length) return [];
    const photos = await tx
      .select({ id: listingPhotos.id })
      .from(listingPhotos)
      .where(inArray(listingPhotos.id, pictureIds));
    const [own] = await tx
      .select({ logoId: organizations.logoId, assistantPictureId: organizations.assistantPictureId })
      .from(organizations)
      .where(eq(organizations.id, organization.id));
    return [...photos.map(({ id }) => id), own?.logoId, own?.assistantPictureId];
  },
});
