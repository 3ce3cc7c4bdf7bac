import { imports, organizations } from "@katek/core";
import { type Actor, execute, type Runtime, withoutValues } from "@katek/core/kernel";
import type { Pool } from "pg";
import { giveImportUp } from "./give-import-up";

const ACTOR: Actor = { kind: "system", id: "imports.sweep" };

/**
 * Fails the imports that were begun long ago and that no job carries out: the command line, or the request for sample homes,
 * that did was killed midway. One that cannot be failed keeps no other one.
 * @returns how many there were.
 */
export async function failAbandonedImports(runtime: Runtime, pool: Pool): Promise<number> {
  let failed = 0;
  for (const { organizationId, importId } of await execute(
    runtime,
    { actor: ACTOR, organization: null },
    imports.unfinished,
    {},
  )) {
    try {
      if (await hasJob(pool, importId)) continue;
      const organization = await execute(runtime, { actor: ACTOR, organization: null }, organizations.findById, {
        id: organizationId,
      });
      if (!organization) continue;
      await giveImportUp(runtime, { actor: ACTOR, organization }, importId);
      failed++;
    } catch (error) {
      runtime.log.error({ organizationId, importId, error: withoutValues(error) }, "an import could not be given up");
    }
  }
  return failed;
}

/** Whether a job of this import is at work or will be tried. One whose last attempt has failed stays in the table. */
async function hasJob(pool: Pool, importId: string): Promise<boolean> {
  const { rows } = await pool.query(
    `select from graphile_worker._private_jobs
     where payload ->> 'importId' = $1 and (attempts < max_attempts or locked_at is not null) limit 1`,
    [importId],
  );
  return rows.length > 0;
}
