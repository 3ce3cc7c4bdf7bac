import { mkdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { checkedId, type PhotoStore } from "./photo-store";

/** Keeps pictures in a folder of this machine: `<directory>/<organization>/<photo>.webp`. */
export function createLocalPhotoStore(directory: string): PhotoStore {
  const folder = (organizationId: string) => join(directory, checkedId(organizationId));
  const file = (organizationId: string, photoId: string) => join(folder(organizationId), `${checkedId(photoId)}.webp`);
  return {
    async put(organizationId, photoId, picture) {
      const target = file(organizationId, photoId);
      await mkdir(folder(organizationId), { recursive: true });
      // Written beside and renamed, so that nobody reads half a picture.
      await writeFile(`${target}.part`, picture);
      await rename(`${target}.part`, target);
    },
    async get(organizationId, photoId) {
      try {
        return await readFile(file(organizationId, photoId));
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code === "ENOENT") return null;
        throw error;
      }
    },
    remove: (organizationId, photoId) => rm(file(organizationId, photoId), { force: true }),
    removeAll: (organizationId) => rm(folder(organizationId), { recursive: true, force: true }),
  };
}
