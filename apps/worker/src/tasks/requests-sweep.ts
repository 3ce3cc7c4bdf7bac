import { keys } from "@katek/core";
import { execute, type Runtime } from "@katek/core/kernel";
import type { CronItem, Task } from "graphile-worker";

/** Every hour, by one worker of them all. It belongs to no organization, so it is no job of core's catalogue. */
export const REQUEST_SWEEP_TIMES: CronItem = {
  task: "requests.sweep",
  match: "17 * * * *",
  options: { maxAttempts: 3 },
};

export const requestsSweep =
  (runtime: Runtime): Task =>
  async () => {
    const actor = { kind: "system", id: "requests.sweep" } as const;
    const swept = await execute(runtime, { actor, organization: null }, keys.sweep, {});
    if (swept.answers || swept.counters)
      runtime.log.info(swept, "forgot answers and counters that are no longer needed");
  };
