import { AsyncLocalStorage } from "node:async_hooks";
import { PgDialect } from "drizzle-orm/pg-core";
import { PostgresJsSession, PostgresJsTransaction } from "drizzle-orm/postgres-js/session";
import type { Sql, TransactionSql } from "postgres";
import { scopedClient, type TransactionScope } from "./scoped-client";

/** A transaction under a role, with the query builder of drizzle. Usable until its callback returns. */
export type Tx = PostgresJsTransaction<NoSchema, NoSchema>;
type NoSchema = Record<string, never>;
export type TransactionMode = "read only" | "read write";

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;
const dialect = new PgDialect();
const running = new AsyncLocalStorage<string>();
const clients = new WeakMap<Tx, TransactionSql>();

/** The driver's own client of a transaction, for COPY. */
export function driverOf(tx: Tx): TransactionSql {
  const client = clients.get(tx);
  if (!client) throw new Error("This is not a transaction of withOrganization or asSystem.");
  return client;
}

/**
 * Runs `work` in one transaction as `katek_app`, which sees and writes the rows of one organization only.
 *
 * An error inside rolls back and is thrown, also one that `work` swallowed outside a savepoint (PostgreSQL would turn
 * the COMMIT into a ROLLBACK without a word). A query sent after `work` returned is rejected. Calls do not nest: the
 * inner one would wait for a connection that the outer one holds.
 */
export function withOrganization<T>(
  sql: Sql,
  organizationId: string,
  work: (tx: Tx) => Promise<T>,
  mode: TransactionMode = "read write",
): Promise<T> {
  if (!UUID.test(organizationId)) throw new TypeError("organizationId is not a UUID in lower case.");
  return transaction(sql, `organization ${organizationId}`, "katek_app", organizationId, work, mode);
}

/**
 * Runs `work` in one transaction as `katek_system`, which sees every organization's rows. For what must look across
 * tenants: resolving a slug, claiming due work, a vendor's webhook. The reason is shown as the application name.
 */
export function asSystem<T>(
  sql: Sql,
  reason: string,
  work: (tx: Tx) => Promise<T>,
  mode: TransactionMode = "read write",
): Promise<T> {
  return transaction(sql, `system: ${reason}`, "katek_system", "", work, mode);
}

async function transaction<T>(
  sql: Sql,
  name: string,
  role: "katek_app" | "katek_system",
  organizationId: string,
  work: (tx: Tx) => Promise<T>,
  mode: TransactionMode,
): Promise<T> {
  const outer = running.getStore();
  if (outer) throw new Error(`A transaction (${name}) was opened inside another one (${outer}).`);
  const scope: TransactionScope = { over: false, pending: new Set() };
  try {
    return (await sql.begin(mode, async (client) => {
      // Not awaited: it travels with the first query. If it fails, so does everything after it.
      client
        .unsafe(
          "select set_config('role', $1, true), set_config('app.organization_id', $2, true)",
          [role, organizationId],
          { prepare: true },
        )
        .catch(() => {});
      // drizzle's types ask for a whole client here; inside a transaction it uses `unsafe` and `savepoint` alone.
      const session = new PostgresJsSession<never, NoSchema, NoSchema>(
        scopedClient(client, scope) as never,
        dialect,
        undefined,
      );
      const tx: Tx = new PostgresJsTransaction(dialect, session, undefined);
      clients.set(tx, client);
      const result = await running.run(name, () => work(tx));
      if (scope.pending.size) await Promise.allSettled(scope.pending);
      scope.over = true;
      return result;
    })) as T;
  } finally {
    scope.over = true;
  }
}
