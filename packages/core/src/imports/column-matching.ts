import { createHash } from "node:crypto";
import type { MappedColumn } from "@katek/db/schema";
import { z } from "zod";
import { Invalid } from "../kernel";
import { isLeftOutNote, SHARED_FIELDS, type TargetField } from "./schemas";

/** A column and the field that a person gave it; null leaves it aside. */
export interface Correction {
  column: string;
  field: string | null;
}

/** A file's columns as steps of an import pass them on. */
export const Mapping = z.array(
  z.object({
    column: z.string(),
    field: z.string().nullable(),
    confidence: z.number(),
    sample: z.array(z.string()),
    corrected: z.boolean().optional(),
  }),
);

const isShared = (field: string) => SHARED_FIELDS.has(field as TargetField);

/**
 * Files with the same headers, in whatever order, have the same signature, and so has the file of rows that one of them left
 * out.
 * @returns 64 hexadecimal digits.
 */
export function layoutSignature(columns: Pick<MappedColumn, "column">[]): string {
  const names = columns
    .map(({ column }) => column)
    .filter((column) => !isLeftOutNote(column))
    .sort();
  return createHash("sha256").update(JSON.stringify(names)).digest("hex");
}

/**
 * Gives columns the fields that a person wants for them. Another column that was matched to one of these fields by itself
 * steps back; a column that the mapping does not have is passed over.
 */
export function correctColumns(mapping: MappedColumn[], corrections: Correction[]): MappedColumn[] {
  const wanted = new Map(corrections.map(({ column, field }) => [column, field]));
  const claimed = new Set(corrections.map(({ field }) => field).filter((field) => field !== null && !isShared(field)));
  return mapping.map((entry) => {
    const field = wanted.get(entry.column);
    if (field !== undefined) return { ...entry, field, confidence: 1, corrected: true };
    return entry.field !== null && claimed.has(entry.field) ? { ...entry, field: null, confidence: 0 } : entry;
  });
}

/** @throws Invalid when two columns would become the same field, or none any. */
export function mustMatch(mapping: MappedColumn[]): void {
  const taken = new Map<string, string>();
  for (const { column, field } of mapping) {
    if (field === null || isShared(field)) continue;
    const other = taken.get(field);
    if (other !== undefined)
      throw new Invalid(
        "field_matched_twice",
        `“${other}” and “${column}” are matched to the same field. Skip one of them.`,
        {
          field,
          columns: [other, column],
        },
      );
    taken.set(field, column);
  }
  if (!mapping.some(({ field }) => field !== null))
    throw new Invalid("no_columns_matched", "Match at least one column to a field, such as the price or the address.");
}
