import type { TransactionContext } from "../kernel";

const MOST_AT_ONCE = 1_000;

/**
 * Has stored pictures removed whose rows go in this transaction. A job does it, and tries again while their store does not
 * answer: no row ever names a picture that is gone, and no picture stays behind.
 */
export async function forgetPictures(
  { enqueue }: Pick<TransactionContext, "enqueue">,
  pictureIds: readonly string[],
): Promise<void> {
  for (let from = 0; from < pictureIds.length; from += MOST_AT_ONCE)
    await enqueue("pictures.remove", { pictureIds: pictureIds.slice(from, from + MOST_AT_ONCE) });
}
