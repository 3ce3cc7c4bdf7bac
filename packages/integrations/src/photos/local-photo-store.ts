import { mkdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";

/** Where the pictures of listings are kept, as WebP. */
export interface PhotoStore {
  put(organizationId: string, photoId: string, picture: Uint8Array): Promise<void>;
  /** null where there is none. */
  get(organizationId: string, photoId: string): Promise<Uint8Array | null>;
  remove(organizationId: string, photoId: string): Promise<void>;
  /** All pictures of an organization that is deleted. */
  removeAll(organizationId: string): Promise<void>;
}

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** Keeps pictures in a folder of this machine: `<directory>/<organization>/<photo>.webp`. */
export function createLocalPhotoStore(directory: string): PhotoStore {
  const folder = (organizationId: string) => join(directory, checked(organizationId));
  const file = (organizationId: string, photoId: string) => join(folder(organizationId), `${checked(photoId)}.webp`);
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

/** Ids become parts of a path, so they must be ids. */
function checked(id: string): string {
  if (!UUID.test(id)) throw new TypeError(`Not an id: ${id.slice(0, 40)}`);
  return id;
}
