import type { PGlite } from "@electric-sql/pglite";
import { cString, frame, messagesIn, simpleQuery, sync, type TransactionStatus } from "./wire-protocol";

/** What the backend answered: the bytes for the client, the notifications taken out of them, and where it stands. */
export type Answer = { reply: Buffer; notifications: Notification[]; status: TransactionStatus | undefined };

/** A NotificationResponse as it came, and the channel it belongs to. */
export type Notification = { channel: string; message: Buffer };

/** PGlite throws this status for every SQL error: its stand-in for PostgreSQL's longjmp. Anything else is a crash. */
const sqlErrorStatus = 100;

/** The one PostgreSQL backend inside PGlite, spoken to in the wire protocol. Every call is synchronous. */
export class Backend {
  readonly #db: PGlite;
  readonly #crash: (error: unknown) => never;

  /**
   * @param crash called when the backend dies (a wasm trap, a FATAL or PANIC). It must not return: PGlite would go on
   *   calling a dead backend, for ever.
   */
  constructor(db: PGlite, crash: (error: unknown) => never) {
    this.#db = db;
    this.#crash = crash;
    this.#watchMainLoop();
  }

  /** Runs messages that end where an answer is due (Query, Sync, Flush). A COPY needs all of its data among them. */
  run(messages: Buffer): Answer {
    const reply = this.#exchange(messages);
    const kept: Buffer[] = [];
    const notifications: Notification[] = [];
    let status: TransactionStatus | undefined;
    let from = 0;
    for (const { type, start, end } of messagesIn(reply)) {
      if (type === "Z") status = reply.toString("latin1", start + 5, start + 6) as TransactionStatus;
      if (type !== "A") continue;
      kept.push(reply.subarray(from, start));
      from = end;
      const channelAt = start + 9;
      const channel = reply.toString("utf8", channelAt, reply.indexOf(0, channelAt));
      notifications.push({ channel, message: reply.subarray(start, end) });
    }
    if (from === 0) return { reply, notifications, status };
    return { reply: Buffer.concat([...kept, reply.subarray(from)]), notifications, status };
  }

  /** Runs the server's own SQL, outside any client's transaction; whatever it answers is dropped. */
  runQuietly(sql: string): void {
    this.#exchange(simpleQuery(sql));
  }

  /** Ends a batch that was cut off and its transaction, committing nothing: a Sync alone would commit it. */
  abandon(): void {
    const parseThatFails = frame("P", cString(""), cString("abandon"), Buffer.alloc(2));
    this.#exchange(Buffer.concat([parseThatFails, sync]));
    if (this.#db.isInTransaction()) this.runQuietly("rollback");
  }

  #exchange(messages: Buffer): Buffer {
    const chunks: Buffer[] = [];
    // The streaming call, since the others keep every reply they ever parsed. It works before its first await; only
    // the sync of the file system comes after, and files on disk need none.
    this.#db
      .execProtocolRawStream(messages, { syncToFs: false, onRawData: (bytes) => chunks.push(Buffer.from(bytes)) })
      .catch(this.#crash);
    return chunks.length === 1 ? chunks[0]! : Buffer.concat(chunks);
  }

  /** PGlite swallows what its main loop throws. A SQL error may be swallowed; a crash must end the process. */
  #watchMainLoop(): void {
    const module = this.#db.Module;
    const runOnce = module._PostgresMainLoopOnce;
    module._PostgresMainLoopOnce = () => {
      try {
        runOnce();
      } catch (error) {
        if ((error as { status?: number }).status !== sqlErrorStatus) this.#crash(error);
        throw error;
      }
    };
  }
}
