import { type Caller, execute, type Runtime, withoutValues } from "../kernel";
import { dueAccounts, eraseDueAccount } from "./erase-account";

const SWEEPER: Caller = { actor: { kind: "system", id: "accounts.sweep" }, organization: null };

/**
 * Deletes the accounts whose day has come, with the organizations that were theirs alone and their pictures. One that would
 * leave others without an owner waits, and is named in the log.
 * @returns how many are gone. @throws Error when one could not be deleted.
 */
export async function sweepDeletedAccounts(runtime: Runtime): Promise<{ deleted: number }> {
  const { integrations, log } = runtime;
  let deleted = 0;
  let left = 0;
  for (const { id, alone, stranded } of await execute(runtime, SWEEPER, dueAccounts, {})) {
    if (stranded.length) {
      log.warn({ userId: id, organizations: stranded }, "an account waits: its person is the last owner");
      continue;
    }
    try {
      for (const organizationId of alone) await integrations.photos.removeAll(organizationId);
      if (await execute(runtime, SWEEPER, eraseDueAccount, { id })) deleted++;
    } catch (error) {
      left++;
      log.error({ userId: id, error: withoutValues(error) }, "an account could not be deleted");
    }
  }
  if (left) throw new Error(`${left} accounts could not be deleted.`);
  return { deleted };
}
