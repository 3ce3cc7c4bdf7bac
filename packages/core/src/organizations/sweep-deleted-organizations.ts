import { type Caller, execute, type Runtime, withoutValues } from "../kernel";
import { dueOrganizations, eraseDueOrganization } from "./erase-organization";

const SWEEPER: Caller = { actor: { kind: "system", id: "organizations.sweep" }, organization: null };

/**
 * Deletes the organizations whose day has come, with their pictures. Pictures first: cut off in between, the next sweep still
 * knows of the organization. One that cannot be deleted keeps no other one.
 * @returns how many are gone. @throws Error when one of them is left.
 */
export async function sweepDeletedOrganizations(runtime: Runtime): Promise<{ deleted: number }> {
  const due = await execute(runtime, SWEEPER, dueOrganizations, {});
  let deleted = 0;
  let left = 0;
  for (const { id } of due) {
    try {
      await runtime.integrations.photos.removeAll(id);
      if (await execute(runtime, SWEEPER, eraseDueOrganization, { id })) deleted++;
    } catch (error) {
      left++;
      runtime.log.error({ organizationId: id, error: withoutValues(error) }, "an organization could not be deleted");
    }
  }
  if (left) throw new Error(`${left} of ${due.length} organizations could not be deleted.`);
  return { deleted };
}
