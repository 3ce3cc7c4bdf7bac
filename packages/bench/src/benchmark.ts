import type { BenchDatabase } from "./bench-database";
import type { Goal } from "./goal";

/** What a run found out. A figure may be a table of figures, by name. */
export type Figures = { [name: string]: number | string | Figures };

export interface Findings {
  figures: Figures;
  goals: Goal[];
}

/** A benchmark or a fault run: measures on a database of its own and judges nothing but its goals. */
export interface Benchmark<Sizes extends Record<string, number> = Record<string, number>> {
  /** One line, for the list of names. */
  summary: string;
  /** Its flags with their defaults: whole numbers from 1. The defaults finish in under a minute. */
  sizes: Sizes;
  /** Other defaults for the embedded database, where the ones above would take more than a minute. */
  embeddedSizes?: Partial<Sizes>;
  run(bench: { database: BenchDatabase; sizes: Sizes; say: (progress: string) => void }): Promise<Findings>;
}

/** Keeps the names of the sizes for `run`, and forgets them for the registry. */
export const benchmark = <Sizes extends Record<string, number>>(definition: Benchmark<Sizes>): Benchmark =>
  definition as unknown as Benchmark;
