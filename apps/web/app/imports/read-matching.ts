/** The names of a column's two fields in the form that matches columns. */
export const columnInput = (position: number) => `column.${position}`;
export const fieldInput = (position: number) => `field.${position}`;

/** What a form says that the columns become; an empty field leaves a column aside. */
export function readMatching(form: FormData): { column: string; field: string | null }[] {
  const columns: { column: string; field: string | null }[] = [];
  for (let position = 0; form.has(columnInput(position)); position++)
    columns.push({
      column: String(form.get(columnInput(position))),
      field: String(form.get(fieldInput(position)) ?? "") || null,
    });
  return columns;
}
