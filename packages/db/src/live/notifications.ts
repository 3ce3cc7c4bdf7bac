import { randomUUID } from "node:crypto";
import postgres, { type Sql } from "postgres";

/** What `emit` notifies on: "<organizationId> <event name>". */
const CHANNEL = "katek_live";
const CHECK = "check";
const ARRIVES_WITHIN_MS = 1_000;

export interface Notifications {
  /** Whether a NOTIFY that is sent through the pool arrives here. A pooler in between delivers none. */
  arrive(): Promise<boolean>;
  close(): Promise<void>;
}

export interface Heard {
  onEvent(organizationId: string, name: string): void;
  /** The connection was lost and is back: what was notified meanwhile is not known. */
  onGap(): void;
}

/**
 * LISTENs through one connection of its own, which comes back by itself.
 * @param directUrl reaches PostgreSQL itself. @param pool what the product's transactions run on.
 * @throws when the database does not let us in.
 */
export async function listenForEvents(directUrl: string, pool: Sql, { onEvent, onGap }: Heard): Promise<Notifications> {
  const sql = postgres(directUrl, {
    max: 1,
    onnotice: () => {},
    fetch_types: false,
    connection: { application_name: "katek live" },
  });
  const awaited = new Map<string, () => void>();
  let listened = 0;
  try {
    await sql.listen(
      CHANNEL,
      (payload) => {
        const space = payload.indexOf(" ");
        const [first, rest] = [payload.slice(0, space), payload.slice(space + 1)];
        if (first === CHECK) awaited.get(rest)?.();
        else onEvent(first, rest);
      },
      () => {
        if (listened++) onGap();
      },
    );
  } catch (error) {
    await sql.end({ timeout: 1 });
    throw error;
  }
  return {
    async arrive() {
      const token = randomUUID();
      let timer: NodeJS.Timeout | undefined;
      const arrived = new Promise<boolean>((resolve) => {
        awaited.set(token, () => resolve(true));
        timer = setTimeout(resolve, ARRIVES_WITHIN_MS, false);
      });
      try {
        await pool.notify(CHANNEL, `${CHECK} ${token}`);
        return await arrived;
      } catch {
        return false;
      } finally {
        clearTimeout(timer);
        awaited.delete(token);
      }
    },
    close: () => sql.end({ timeout: 1 }),
  };
}
