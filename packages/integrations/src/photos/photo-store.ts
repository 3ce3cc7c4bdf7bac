/** Where pictures are kept (photos of listings, logos, avatars), as WebP. */
export interface PhotoStore {
  /** Whole or not at all as far as anybody can read it; the same id may be put again. @throws Error when it could not be kept. */
  put(organizationId: string, photoId: string, picture: Uint8Array): Promise<void>;
  /** null where there is none. @throws Error when the store does not answer. */
  get(organizationId: string, photoId: string): Promise<Uint8Array | null>;
  /** One that is not there is no error. */
  remove(organizationId: string, photoId: string): Promise<void>;
  /** All pictures of an organization that is deleted. */
  removeAll(organizationId: string): Promise<void>;
}

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** Ids become parts of a path or an address, so they must be ids. @throws TypeError */
export function checkedId(id: string): string {
  if (!UUID.test(id)) throw new TypeError(`Not an id: ${id.slice(0, 40)}`);
  return id;
}
