import { imports } from "@katek/core";
import { execute, type Runtime } from "@katek/core/kernel";
import type { CronItem, Task } from "graphile-worker";
import type { Pool } from "pg";
import { failAbandonedImports } from "./fail-abandoned-imports";

/** Every ten minutes, by one worker of them all. It belongs to no organization, so it is no job of core's catalogue. */
export const SWEEP_TIMES: CronItem = { task: "imports.sweep", match: "*/10 * * * *", options: { maxAttempts: 3 } };

export const importsSweep =
  (runtime: Runtime, pool: Pool): Task =>
  async () => {
    const actor = { kind: "system", id: "imports.sweep" } as const;
    const { swept, former } = await execute(runtime, { actor, organization: null }, imports.sweep, {});
    if (swept || former) runtime.log.info({ swept, former }, "deleted imports that nobody waits for, and old states");
    const abandoned = await failAbandonedImports(runtime, pool);
    if (abandoned) runtime.log.warn({ abandoned }, "gave up imports that nobody carries out any more");
  };
