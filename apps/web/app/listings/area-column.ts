import { areaInWords } from "@katek/core/listings/schemas";
import type { Row } from "./listing-row.server";

const UNITS = { sqft: "Sq ft", sqm: "m²" } as const;

/** The area's column: with one unit on the page it is said once, in the head; with two, in every cell. */
export function areaColumn(rows: Pick<Row, "area" | "areaUnits">[]): {
  name: string;
  valueOf(row: Pick<Row, "area" | "areaUnits">): string | null;
} {
  const units = new Set(rows.flatMap(({ area, areaUnits }) => (area !== null && areaUnits ? areaUnits : [])));
  const [only] = units;
  if (units.size !== 1 || !only)
    return { name: "Area", valueOf: ({ area, areaUnits }) => areaInWords(area, areaUnits) };
  return {
    name: UNITS[only],
    valueOf: ({ area, areaUnits }) =>
      area === null || !areaUnits ? null : area.toLocaleString("en-US", { maximumFractionDigits: 0 }),
  };
}
