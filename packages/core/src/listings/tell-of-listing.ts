import type { TransactionContext } from "../kernel";

/** Tells of a listing that was written, and has the assistant read it and its facts put in words. */
export async function tellOfListing(
  { emit, enqueue }: TransactionContext,
  name: "listing.created" | "listing.updated",
  listingId: string,
): Promise<void> {
  await emit(name, { listingId, importId: null });
  await enqueue("listings.embed", {}, { key: "embed" });
}
