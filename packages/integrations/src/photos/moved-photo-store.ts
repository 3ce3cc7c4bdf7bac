import type { PhotoStore } from "./photo-store";

/** A store that has taken the place of another one: new pictures go to it, those of before are still read, and go, where they are. */
export function createMovedPhotoStore(store: PhotoStore, former: PhotoStore): PhotoStore {
  return {
    put: (organizationId, photoId, picture) => store.put(organizationId, photoId, picture),
    async get(organizationId, photoId) {
      // The one on this machine first: looking there costs next to nothing.
      return (await former.get(organizationId, photoId)) ?? store.get(organizationId, photoId);
    },
    async remove(organizationId, photoId) {
      await former.remove(organizationId, photoId);
      await store.remove(organizationId, photoId);
    },
    async removeAll(organizationId) {
      await former.removeAll(organizationId);
      await store.removeAll(organizationId);
    },
  };
}
