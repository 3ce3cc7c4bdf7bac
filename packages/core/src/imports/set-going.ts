import type { TransactionContext } from "../kernel";
import { enqueuePhotos } from "./photos/enqueue-photos";

/**
 * What an import that is over sets going, however it ended: the assistant reads the homes that it has written, and the photos
 * that their rows name are fetched.
 */
export async function setGoing(
  { enqueue }: Pick<TransactionContext, "enqueue">,
  importId: string,
  written: { created: number; updated: number },
): Promise<void> {
  await enqueue("listings.embed", {}, { key: "embed" });
  if (written.created + written.updated) await enqueuePhotos({ enqueue }, importId);
}
