import type { Tx } from "@katek/db";
import { sql } from "drizzle-orm";

/**
 * Whoever makes a lead or changes how one is reached waits here for the others of this organization, until the transaction
 * ends: what is found not to be taken stays so, and turns are taken one at a time.
 */
export async function lockContacts(tx: Tx): Promise<void> {
  await tx.execute(
    sql`select pg_advisory_xact_lock(hashtextextended('leads ' || current_setting('app.organization_id'), 0))`,
  );
}
