import type { Tx } from "@katek/db";
import { sql } from "drizzle-orm";
import { z } from "zod";

/** Every job by name, with its payload: ids only. `organizationId` is added from the transaction's own setting. */
export const JOBS = {
  "imports.check": z.object({ importId: z.uuid() }),
  "imports.fetchPhotos": z.object({ importId: z.uuid() }),
  "imports.run": z.object({ importId: z.uuid() }),
  "imports.undo": z.object({ importId: z.uuid() }),
  "listings.embed": z.object({}),
  "listings.enrich": z.object({}),
  "notifications.newLead": z.object({ leadId: z.uuid() }),
  "notifications.teamMail": z.object({ mailId: z.uuid() }),
  "organizations.deletionNotice": z.object({
    kind: z.enum(["asked", "kept"]),
    byId: z.string(),
    dueAt: z.iso.datetime(),
  }),
  "pictures.remove": z.object({ pictureIds: z.array(z.uuid()).max(1_000) }),
  "webhooks.deliver": z.object({}),
} as const;

export type JobName = keyof typeof JOBS;
export type JobPayload<N extends JobName> = z.input<(typeof JOBS)[N]>;

/** What a task of the worker is handed. */
export const jobPayload = <N extends JobName>(name: N) =>
  JOBS[name].and(z.object({ organizationId: z.uuid() })) as unknown as z.ZodType<
    z.output<(typeof JOBS)[N]> & { organizationId: string }
  >;

export interface EnqueueOptions {
  /** Jobs of one organization with the same key are one job. */
  key?: string;
  runAt?: Date;
  maxAttempts?: number;
}

/** Adds a job in the caller's transaction: it exists if and only if the transaction commits. */
export async function enqueue<N extends JobName>(
  tx: Tx,
  name: N,
  payload: JobPayload<N>,
  { key, runAt, maxAttempts }: EnqueueOptions = {},
): Promise<void> {
  const json = JSON.stringify(JOBS[name].parse(payload));
  await tx.execute(
    sql`select enqueue(${name}, ${json}::json, ${key ?? null}, ${runAt?.toISOString() ?? null}::timestamptz, null, ${maxAttempts ?? null}::int)`,
  );
}
