/** What the file of the rows that were left out has beside a file's own columns. */
export const LEFT_OUT_LINE = "Line in the file";
export const LEFT_OUT_REASON = "Why it was left out";

/** Whether a column is such a note: when the file comes back corrected, it is no column of homes. */
export const isLeftOutNote = (column: string): boolean =>
  column === LEFT_OUT_LINE || column.startsWith(LEFT_OUT_REASON);

/** Of one row so many characters are kept, all its cells together. More is hardly ever a home. */
const MOST_OF_A_ROW = 100_000;

/**
 * The cells of a row that is left out, whole, so that it can be corrected and imported again. Cells beyond the last column
 * are kept by their number.
 * @returns with `cut`, the first column of which not everything was kept.
 */
export function leftOutCells(names: string[], cells: string[]): { raw: Record<string, string>; cut: string | null } {
  const raw: Record<string, string> = {};
  let room = MOST_OF_A_ROW;
  let cut: string | null = null;
  cells.forEach((cell, index) => {
    const known = index < names.length;
    if (!known && cell.trim() === "") return;
    const name = (known ? names[index] : `column ${index + 1}`) ?? "";
    if (cell.length > room) cut ??= name;
    raw[name] = cell.slice(0, room);
    room -= raw[name].length;
  });
  return { raw, cut };
}
