import { z } from "zod";

/** How a list is read page by page: ids rise with time, so the last one of a page says where the next begins. */
export const CursorInput = z.object({
  /** `nextCursor` of the page before. */
  cursor: z.uuid().nullish(),
  limit: z.int().min(1).max(100).default(50),
});

/** A page of a list. `nextCursor` is null at its end. */
export const cursorPageOf = <S extends z.ZodType>(item: S) =>
  z.object({ items: z.array(item), nextCursor: z.uuid().nullable() });

/**
 * Rows as a page.
 * @param rows one more than `limit`, where there are so many.
 */
export function cursorPage<Row, Item extends { id: string }>(
  rows: readonly Row[],
  limit: number,
  itemOf: (row: Row) => Item,
): { items: Item[]; nextCursor: string | null } {
  const items = rows.slice(0, limit).map(itemOf);
  return { items, nextCursor: rows.length > limit ? (items.at(-1)?.id ?? null) : null };
}
