import type { TransactionSql } from "postgres";

export interface TransactionScope {
  /** Set when the transaction ended: its connection may by now serve another tenant. */
  over: boolean;
  /** Queries that have not answered yet. */
  pending: Set<Promise<unknown>>;
}

/**
 * The driver's client as drizzle may use it: only while its transaction lasts, and with prepared statements (drizzle
 * itself sends unprepared ones, which cost a second round trip).
 */
export function scopedClient(client: TransactionSql, scope: TransactionScope): TransactionSql {
  const unsafe: TransactionSql["unsafe"] = (query, parameters) => {
    if (scope.over) throw new Error("This transaction is over. A query was sent after its callback returned.");
    const sent = client.unsafe(query, parameters, { prepare: true });
    scope.pending.add(sent);
    const settled = () => void scope.pending.delete(sent);
    sent.then(settled, settled);
    return sent as never;
  };
  const savepoint = (work: (inner: TransactionSql) => unknown) => {
    if (scope.over) throw new Error("This transaction is over. A savepoint was asked for after its callback returned.");
    return client.savepoint((inner) => work(scopedClient(inner, scope)));
  };
  return new Proxy(client, {
    get: (target, key) => (key === "unsafe" ? unsafe : key === "savepoint" ? savepoint : Reflect.get(target, key)),
  });
}
