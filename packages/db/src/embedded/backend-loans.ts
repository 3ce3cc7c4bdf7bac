import type { Backend } from "./backend";
import type { Batch } from "./client-batches";
import type { ClientSession } from "./client-session";
import { loanResetSql } from "./loan-reset";
import { quoteIdentifier } from "./sql-text";
import { copyInResponse, fatalError, messagesIn } from "./wire-protocol";

/**
 * Lends the one backend to one client at a time, first come, first served: from the first message of a batch until
 * ReadyForQuery says that the backend is idle, outside any transaction.
 */
export class BackendLoans {
  readonly #backend: Backend;
  readonly #sessions: ReadonlySet<ClientSession>;
  readonly #idleInTransactionMs: number;
  readonly #waiting: ClientSession[] = [];
  /** What clients that left have to have cleaned up, once nobody holds the backend. */
  readonly #departed: ClientSession[] = [];
  #holder: ClientSession | undefined;
  #idleTimer: NodeJS.Timeout | undefined;

  /** @param sessions the clients that are connected, kept up to date by the server. */
  constructor(backend: Backend, sessions: ReadonlySet<ClientSession>, idleInTransactionMs: number) {
    this.#backend = backend;
    this.#sessions = sessions;
    this.#idleInTransactionMs = idleInTransactionMs;
    backend.runQuietly(loanResetSql);
  }

  /** The session has batches to run, or more data for the COPY that it is sending. */
  request(session: ClientSession): void {
    if (this.#holder === session) {
      this.#work(session);
      return;
    }
    if (session.queued || this.#awaitsCopyData(session)) return;
    session.queued = true;
    this.#waiting.push(session);
    this.#grant();
  }

  /** The session's connection is gone: what it had under way is undone, and what was its own forgotten. */
  leave(session: ClientSession): void {
    this.#departed.push(session);
    if (this.#holder === session) {
      clearTimeout(this.#idleTimer);
      this.#backend.abandon();
      this.#release();
    }
    this.#grant();
  }

  #grant(): void {
    if (this.#holder) return;
    for (const session of this.#departed.splice(0)) this.#forget(session);
    while (!this.#holder && this.#waiting.length > 0) {
      const session = this.#waiting.shift()!;
      session.queued = false;
      if (session.gone || this.#awaitsCopyData(session)) continue;
      this.#holder = session;
      this.#work(session);
    }
  }

  /** Runs the holder's batches until the backend is idle again or there is nothing more to run. */
  #work(session: ClientSession): void {
    clearTimeout(this.#idleTimer);
    while (session.batches.next && !this.#awaitsCopyData(session)) {
      const batch = session.batches.shift()!;
      if (!this.#run(session, batch)) continue;
      this.#settle(session, batch);
      if (session.batches.next) this.request(session);
      return;
    }
    this.#idleTimer = setTimeout(() => {
      session.end(fatalError("25P03", "terminating connection due to idle-in-transaction timeout"));
    }, this.#idleInTransactionMs);
  }

  /** Runs one batch; says whether the backend is free again afterwards. */
  #run(session: ClientSession, batch: Batch): boolean {
    for (const change of batch.listenChanges) session.listenTo(change);
    const messages = batch.messages.length === 1 ? batch.messages[0]! : Buffer.concat(batch.messages);
    const { reply, notifications, status } = this.#backend.run(messages);
    for (const { channel, message } of notifications)
      for (const listener of this.#sessions) if (listener.channels.has(channel)) listener.send(message);
    session.send(batch.copy ? withoutCopyInResponse(reply) : reply);
    return !batch.unfinished && status === "I";
  }

  /** The loan is over: leaves the backend as the next client should find it. */
  #settle(session: ClientSession, batch: Batch): void {
    this.#backend.runQuietly(loanResetSql);
    if (batch.deallocateOwn) this.#backend.runQuietly(deallocateSql(session));
    if (batch.listenChanges.some(({ listen }) => !listen)) this.#listenForAll();
    this.#release();
  }

  #release(): void {
    this.#holder = undefined;
    setImmediate(() => this.#grant());
  }

  /** The backend listens as one: after an UNLISTEN of one client, the others' channels are listened to anew. */
  #listenForAll(): void {
    const channels = new Set([...this.#sessions].flatMap((session) => [...session.channels]));
    for (const channel of channels) this.#backend.runQuietly(`listen ${quoteIdentifier(channel)}`);
  }

  #forget(session: ClientSession): void {
    this.#backend.runQuietly(loanResetSql);
    this.#backend.runQuietly(deallocateSql(session));
    if (session.channels.size > 0) {
      this.#backend.runQuietly("unlisten *");
      this.#listenForAll();
    }
    // Temporary tables and session locks are shared by all clients, so they go with the last.
    if (this.#sessions.size === 0) this.#backend.runQuietly("discard temp; select pg_advisory_unlock_all()");
  }

  /** Whether the session's next batch is a COPY whose data has not all come. Asks for it, the first time. */
  #awaitsCopyData(session: ClientSession): boolean {
    const batch = session.batches.next;
    if (!batch?.copy || batch.copy === "complete") return false;
    if (batch.copy === "not asked for") {
      batch.copy = "asked for";
      session.send(copyInResponse);
    }
    return true;
  }
}

function deallocateSql({ prefix }: ClientSession): string {
  return `do $$
declare statement text;
begin
  for statement in select name from pg_prepared_statements where starts_with(name, '${prefix}') loop
    execute format('deallocate %I', statement);
  end loop;
end $$`;
}

/** The reply to a COPY, less the CopyInResponse: the client had one before it sent its data. */
function withoutCopyInResponse(reply: Buffer): Buffer {
  for (const { type, start, end } of messagesIn(reply))
    if (type === "G") return Buffer.concat([reply.subarray(0, start), reply.subarray(end)]);
  return reply;
}
