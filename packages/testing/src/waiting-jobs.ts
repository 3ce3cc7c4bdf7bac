import type { Sql } from "postgres";

/** The payloads of an organization's jobs of this name that wait, oldest first. */
export async function waitingJobs<Payload>(sql: Sql, organizationId: string, name: string): Promise<Payload[]> {
  const rows = await sql<{ payload: Payload }[]>`
    select p.payload from graphile_worker.jobs j join graphile_worker._private_jobs p using (id)
    where j.task_identifier = ${name} and p.payload ->> 'organizationId' = ${organizationId} order by j.id`;
  return rows.map(({ payload }) => payload);
}
