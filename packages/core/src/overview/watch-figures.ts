import { setTimeout as pause } from "node:timers/promises";
import { events } from "@katek/db/schema";
import { and, gte, inArray } from "drizzle-orm";
import { z } from "zod";
import { type EventName, query, stream } from "../kernel";

/** What changes a figure. */
const NAMES: EventName[] = [
  "conversation.started",
  "message.received",
  "message.answered",
  "lead.created",
  "lead.stage_changed",
];
/** A burst of events is told of twice a second at most. */
const QUIET_MS = 500;
/** A transaction that was open when the figures were read may commit an event from before. */
const LATE_MS = 5_000;

const Since = z.object({ since: z.iso.datetime() });

/** Whether anything happened since these figures were read. A step of `overview.live`. */
const changedSince = query({
  name: "overview.changedSince",
  permission: "overview:read",
  input: Since,
  async run({ tx }, { since }) {
    const from = new Date(Date.parse(since) - LATE_MS);
    const [event] = await tx
      .select({ id: events.id })
      .from(events)
      .where(and(inArray(events.name, NAMES), gte(events.occurredAt, from)))
      .limit(1);
    return event !== undefined;
  },
});

/** Tells that the figures have changed since they were read, each time that they do, within half a second. */
export const watchFigures = stream({
  name: "overview.live",
  permission: "overview:read",
  input: Since,
  async *run({ happenings, run, now, signal }, { since }) {
    const batches = await happenings(NAMES);
    if (await run(changedSince, { since })) yield { changedAt: now() };
    for await (const _ of batches) {
      yield { changedAt: now() };
      await pause(QUIET_MS, null, { signal }).catch(() => {});
    }
  },
});
