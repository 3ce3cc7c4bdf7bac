import { keys } from "@katek/core";
import { execute, LimitReached, type Organization, type Runtime } from "@katek/core/kernel";

/** So many requests of an organization are written at once, or those of so many milliseconds. */
const BATCH = 20;
const FLUSHED_EVERY_MS = 5_000;

interface Tally {
  /** What was counted here and is not written yet. */
  pending: number;
  /** What the counter said last, by all processes. */
  used: number;
  limit: number | null;
  writtenAt: number;
}

const tallies = new WeakMap<Runtime["database"], Map<string, Tally>>();

/**
 * Counts a request of an organization's keys against its plan's month. Each process counts for itself and writes the sum now
 * and then, or every request would wait for the organization's one row. So a limit may be overstepped by a batch for each
 * process.
 * @throws LimitReached when the month's requests are used up.
 */
export async function countRequest(runtime: Runtime, organization: Organization): Promise<void> {
  const all = tallies.get(runtime.database) ?? new Map<string, Tally>();
  tallies.set(runtime.database, all);
  const tally = all.get(organization.id) ?? { pending: 0, used: 0, limit: null, writtenAt: 0 };
  all.set(organization.id, tally);
  tally.pending++;
  if (tally.pending === 1 && tally.writtenAt)
    setTimeout(() => void write(runtime, organization, tally).catch(() => {}), FLUSHED_EVERY_MS).unref();
  if (!tally.writtenAt || tally.pending >= BATCH || Date.now() - tally.writtenAt >= FLUSHED_EVERY_MS)
    await write(runtime, organization, tally);
  if (tally.limit === null || tally.used + tally.pending <= tally.limit) return;
  throw new LimitReached("plan_limit_reached", `This month's ${tally.limit} API requests are used up.`, {
    resource: "api_requests",
    limit: tally.limit,
  });
}

async function write(runtime: Runtime, organization: Organization, tally: Tally): Promise<void> {
  const requests = tally.pending;
  if (!requests) return;
  tally.pending = 0;
  tally.writtenAt = Date.now();
  const system = { actor: { kind: "system", id: "api" } as const, organization };
  try {
    const { used, limit } = await execute(runtime, system, keys.countRequests, { requests });
    tally.used = used;
    tally.limit = limit;
  } catch (error) {
    tally.pending += requests;
    throw error;
  }
}
