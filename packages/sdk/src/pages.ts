/** One page of a list. `nextCursor` is null at its end. */
export interface Page<Item> {
  items: Item[];
  nextCursor: string | null;
}

/** A list that is read page by page as you go through it: `for await (const lead of katek.leads.listAll())`. */
export interface Pages<Item> extends AsyncIterable<Item> {
  /** One page alone: the first, or the one after `cursor`. */
  page(cursor?: string | null): Promise<Page<Item>>;
  /** The whole list, or its first `most`. */
  toArray(most?: number): Promise<Item[]>;
}

/** @param fetchPage gives the page after a cursor; the first for null. */
export function pagesOf<Item>(fetchPage: (cursor: string | null) => Promise<Page<Item>>): Pages<Item> {
  async function* items(): AsyncGenerator<Item> {
    let cursor: string | null = null;
    do {
      const page: Page<Item> = await fetchPage(cursor);
      yield* page.items;
      cursor = page.nextCursor;
    } while (cursor);
  }
  return {
    [Symbol.asyncIterator]: items,
    page: (cursor = null) => fetchPage(cursor),
    async toArray(most = Number.POSITIVE_INFINITY) {
      const all: Item[] = [];
      if (most <= 0) return all;
      for await (const item of items()) if (all.push(item) >= most) break;
      return all;
    },
  };
}
