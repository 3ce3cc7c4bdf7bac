import { readFile } from "node:fs/promises";
import { HAMMER_REALTY_CSV } from "./hammer-realty";

/** The ids of the demo's homes: the first column of its file, in whose other columns no line starts with one. */
export async function readDemoListings(): Promise<string[]> {
  const csv = await readFile(HAMMER_REALTY_CSV, "utf8");
  return csv.split("\n").flatMap((line) => /^(PE-\d+),/.exec(line)?.[1] ?? []);
}
