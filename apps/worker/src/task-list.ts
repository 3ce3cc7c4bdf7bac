import type { JobName, Runtime } from "@katek/core/kernel";
import type { TaskList } from "graphile-worker";
import type { Pool } from "pg";
import { taskOf } from "./run-job";
import { importsRun } from "./tasks/imports-run";
import { listingsEmbed } from "./tasks/listings-embed";
import { webhooksDeliver } from "./tasks/webhooks-deliver";

/** Every job of core's catalogue: the type checker asks for each. */
export const taskList = (runtime: Runtime, pool: Pool) =>
  ({
    "imports.run": taskOf(importsRun, runtime, pool),
    "listings.embed": taskOf(listingsEmbed, runtime, pool),
    "webhooks.deliver": taskOf(webhooksDeliver, runtime, pool),
  }) satisfies Record<JobName, unknown> & TaskList;
