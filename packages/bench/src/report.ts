import type { Figures, Findings } from "./benchmark";
import type { Machine } from "./machine";

/** What a run leaves on stdout. */
export interface Report extends Findings {
  name: string;
  database: "embedded" | "postgres";
  machine: Machine;
}

/** The same for people: the goals first, then each figure with the path to it. */
export function reportTable({ name, database, machine, figures, goals }: Report): string {
  const where = `${machine.server} (${database}), ${machine.cores} × ${machine.cpu}, Node ${machine.node}`;
  const goalRows = goals.map(({ name, value, goal, unit, met }) => [
    met ? "met" : "missed",
    name,
    String(value),
    `goal ${goal}${unit}`,
  ]);
  return [
    `${name} on ${where}`,
    ...aligned(goalRows),
    ...(database === "embedded" && goals.length ? ["Goals hold on PostgreSQL; here they are figures only."] : []),
    "",
    ...aligned(flat(figures)),
    "",
  ].join("\n");
}

function flat(figures: Figures, path: string[] = []): string[][] {
  return Object.entries(figures).flatMap(([name, value]) => {
    const here = [...path, name.replaceAll("_", " ")];
    return typeof value === "object" ? flat(value, here) : [[here.join(" · "), value.toLocaleString("en")]];
  });
}

function aligned(rows: string[][]): string[] {
  const widths = rows.reduce<number[]>((most, row) => row.map((cell, i) => Math.max(cell.length, most[i] ?? 0)), []);
  return rows.map((row) => `  ${row.map((cell, i) => cell.padEnd(widths[i] ?? 0)).join("  ")}`.trimEnd());
}
