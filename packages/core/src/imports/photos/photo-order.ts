/** A photo of a listing in its order; `sourceUrl` is null for one that somebody added. */
export interface PlacedPhoto {
  id: string;
  sourceUrl: string | null;
}

/**
 * Puts fetched photos among those of a listing: each behind the photos that its file names before it, so that the order of the
 * file stands, and whatever somebody arranged or added stays where it is.
 * @param urls the addresses in the file's order
 */
export function placeFetched(there: readonly PlacedPhoto[], fetched: readonly PlacedPhoto[], urls: readonly string[]) {
  const rank = ({ sourceUrl }: PlacedPhoto) => (sourceUrl === null ? -1 : urls.indexOf(sourceUrl));
  const order = [...there];
  for (const photo of [...fetched].sort((one, other) => rank(one) - rank(other))) {
    const own = rank(photo);
    const before = order.findLastIndex((other) => rank(other) >= 0 && rank(other) < own);
    const behind = order.findIndex((other) => rank(other) > own);
    order.splice(before >= 0 ? before + 1 : behind >= 0 ? behind : order.length, 0, photo);
  }
  return order;
}
