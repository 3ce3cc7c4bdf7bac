import { recheckDomains } from "@katek/core";
import type { Runtime } from "@katek/core/kernel";
import type { CronItem, Task } from "graphile-worker";

/** Every hour, by one worker of them all; each name has its turn once a day. It belongs to no organization. */
export const RECHECK_TIMES: CronItem = { task: "domains.recheck", match: "17 * * * *", options: { maxAttempts: 3 } };

export const domainsRecheck =
  (runtime: Runtime): Task =>
  async () => {
    const { checked, lost } = await recheckDomains(runtime);
    if (checked) runtime.log.info({ checked, lost }, "asked the DNS for proven host names");
  };
