import type { TransactionContext } from "../../kernel";

/** Adds the job that fetches the photos which an import's file names: one at a time for each import. */
export const enqueuePhotos = (
  { enqueue }: Pick<TransactionContext, "enqueue">,
  importId: string,
  runAt?: Date,
): Promise<void> => enqueue("imports.fetchPhotos", { importId }, { key: `photos:${importId}`, maxAttempts: 8, runAt });
