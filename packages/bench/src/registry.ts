import type { Benchmark } from "./benchmark";
import { importBenchmark } from "./import";
import { isolationBenchmark } from "./isolation";
import { isolationFaults } from "./isolation-faults";
import { searchBenchmark } from "./search";
import { tenantBenchmark } from "./tenant";
import { importFaults, workerFaults } from "./worker-faults";

/** Everything that can be run, by kind and name. */
export const REGISTRY: Record<string, Record<string, Benchmark>> = {
  bench: { search: searchBenchmark, tenant: tenantBenchmark, import: importBenchmark, isolation: isolationBenchmark },
  faults: { isolation: isolationFaults, worker: workerFaults, import: importFaults },
};
