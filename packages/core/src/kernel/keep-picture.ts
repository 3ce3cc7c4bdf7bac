import type { FlowContext } from "./context";
import { VendorFailed } from "./errors";
import { withoutValues } from "./without-values";

/**
 * Stores a picture and then writes down that it is there, both or neither.
 * @param record writes the row that names it
 * @throws VendorFailed (`pictures_unavailable`) when the store does not take it; nothing is written then. What `record` throws.
 */
export async function keepPicture<T>(
  { integrations, organization, log }: FlowContext,
  id: string,
  picture: Uint8Array,
  record: () => Promise<T>,
): Promise<T> {
  // Where its answer was lost it may have been kept after all.
  const takeBack = () =>
    integrations.photos.remove(organization.id, id).catch((error: unknown) => {
      log.warn({ picture: id, error: withoutValues(error) }, "a picture that nothing names may be left in the store");
    });
  try {
    await integrations.photos.put(organization.id, id, picture);
  } catch (error) {
    log.error({ picture: id, error: withoutValues(error) }, "a picture was not stored");
    await takeBack();
    throw new VendorFailed(
      "pictures_unavailable",
      "The picture could not be stored just now, so nothing was changed. Try again in a minute.",
    );
  }
  try {
    return await record();
  } catch (error) {
    await takeBack();
    throw error;
  }
}
