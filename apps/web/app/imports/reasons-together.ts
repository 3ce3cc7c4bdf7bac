interface Told {
  column: string | null;
  reason: string;
}

/** Columns of one row with the same reason are told of together: "Price, Beds: is empty". */
export function reasonsTogether(errors: Told[]): { columns: string; reason: string }[] {
  const together = new Map<string, string[]>();
  for (const { column, reason } of errors)
    together.set(reason, [...(together.get(reason) ?? []), ...(column === null ? [] : [column])]);
  return [...together].map(([reason, columns]) => ({ columns: columns.join(", "), reason }));
}
