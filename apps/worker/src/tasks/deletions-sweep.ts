import { sweepDeletedAccounts, sweepDeletedOrganizations } from "@katek/core";
import type { Runtime } from "@katek/core/kernel";
import type { CronItem, Task } from "graphile-worker";

/** Every ten minutes, by one worker of them all. It belongs to no organization, so it is no job of core's catalogue. */
export const DELETION_TIMES: CronItem = { task: "deletions.sweep", match: "*/10 * * * *", options: { maxAttempts: 3 } };

/** Deletes the accounts and organizations whose time of grace is over. */
export const deletionsSweep =
  (runtime: Runtime): Task =>
  async () => {
    const accounts = await sweepDeletedAccounts(runtime);
    const organizations = await sweepDeletedOrganizations(runtime);
    if (accounts.deleted || organizations.deleted)
      runtime.log.info(
        { accounts: accounts.deleted, organizations: organizations.deleted },
        "deleted what was to be deleted",
      );
  };
