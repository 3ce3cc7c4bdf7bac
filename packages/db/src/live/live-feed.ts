import type { Sql } from "postgres";
import { EventTick } from "./event-tick";
import { listenForEvents, type Notifications } from "./notifications";
import { Subscription } from "./subscription";

/** The events of an organization as they are committed, by any process. */
export interface LiveFeed {
  /**
   * Listens from the moment that this resolves on. Each batch holds the names that happened since the last one; a name
   * may come although nothing happened, after a connection was lost. Ends when the signal is aborted.
   */
  subscribe(organizationId: string, names: readonly string[], signal: AbortSignal): Promise<AsyncIterable<string[]>>;
  close(): Promise<void>;
}

export interface LiveFeedTimes {
  tickMs: number;
  /** How often it is asked whether notifications still arrive. */
  checkMs: number;
}

/**
 * One LISTEN for the whole process, begun with its first listener. Where a NOTIFY does not arrive, such as behind a
 * pooler, it looks at the events every second instead, and goes on asking whether it can listen again.
 * @param sql what the product's transactions run on. @param directUrl the same database without a pooler.
 */
export function openLiveFeed(
  sql: Sql,
  directUrl: string,
  { tickMs, checkMs }: LiveFeedTimes = { tickMs: 1_000, checkMs: 15_000 },
): LiveFeed {
  const subscriptions = new Set<Subscription>();
  const tick = new EventTick(sql);
  let notifications: Notifications | null = null;
  let ticking: NodeJS.Timeout | null = null;
  let checking: NodeJS.Timeout | null = null;
  let ready: Promise<void> | null = null;
  let closed = false;

  const onEvent = (organizationId: string, name: string) => {
    for (const one of subscriptions) if (one.organizationId === organizationId) one.hear(name);
  };
  const onGap = () => {
    for (const one of subscriptions) for (const name of one.names) one.hear(name);
  };

  async function check(): Promise<void> {
    if (await notifications?.arrive()) return stopTicking();
    await notifications?.close().catch(() => {});
    notifications = closed ? null : await listenForEvents(directUrl, sql, { onEvent, onGap }).catch(() => null);
    if (closed) return void (await notifications?.close().catch(() => {}));
    if (await notifications?.arrive()) {
      if (ticking) onGap();
      stopTicking();
    } else await startTicking();
  }

  async function startTicking(): Promise<void> {
    if (ticking || closed) return;
    await look();
    ticking ??= setInterval(() => void look(), tickMs).unref();
  }
  function stopTicking(): void {
    if (ticking) clearInterval(ticking);
    ticking = null;
  }

  /** A look that fails is made up for by the next one. */
  async function look(): Promise<void> {
    const organizations = new Set([...subscriptions].map(({ organizationId }) => organizationId));
    tick.keepOnly(organizations);
    for (const id of organizations) {
      const names = new Set([...subscriptions].flatMap((one) => (one.organizationId === id ? one.names : [])));
      for (const name of await tick.look(id, [...names]).catch(() => [])) onEvent(id, name);
    }
  }

  function start(): Promise<void> {
    checking = setInterval(() => {
      if (subscriptions.size) void check();
    }, checkMs).unref();
    return check();
  }

  return {
    async subscribe(organizationId, names, signal) {
      const subscription = new Subscription(organizationId, names);
      const leave = () => {
        subscriptions.delete(subscription);
        signal.removeEventListener("abort", end);
      };
      const end = () => {
        subscription.end();
        leave();
      };
      if (signal.aborted || closed) subscription.end();
      else {
        subscriptions.add(subscription);
        signal.addEventListener("abort", end);
        ready ??= start();
        await ready;
        if (ticking) await look();
      }
      return subscription.batches(leave);
    },
    async close() {
      closed = true;
      if (checking) clearInterval(checking);
      stopTicking();
      for (const one of subscriptions) one.end();
      await ready?.catch(() => {});
      await notifications?.close().catch(() => {});
    },
  };
}
