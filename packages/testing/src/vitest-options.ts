import { fileURLToPath } from "node:url";

/** What a package's vitest configuration takes over when its tests need a database or the sandbox. */
export const databaseTests = {
  globalSetup: [fileURLToPath(new URL("./global-setup.ts", import.meta.url))],
  pool: "forks" as const,
  // A worker reads the sources once, not again for each file: they take longer than most tests. Each file opens and
  // closes what it needs.
  isolate: false,
  // What was compiled once is taken over by the next run: CI runs these tests on three databases.
  experimental: { fsModuleCache: true },
  // The embedded database is a process of some 400 MB for each worker.
  maxWorkers: 2,
  // Vitest runs packages with another number of workers apart from these.
  sequence: { groupOrder: 1 },
  testTimeout: 60_000,
  hookTimeout: 120_000,
};
