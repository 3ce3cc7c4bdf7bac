import { drizzle, type PostgresJsDatabase } from "drizzle-orm/postgres-js";
import postgres, { type Sql } from "postgres";
import { type LiveFeed, openLiveFeed } from "./live/live-feed";
import { asSystem, type TransactionMode, type Tx, withOrganization } from "./tenancy";

/** A process's door to the database. */
export interface Database {
  /** One transaction that sees and writes one organization's rows. */
  withOrganization<T>(organizationId: string, work: (tx: Tx) => Promise<T>, mode?: TransactionMode): Promise<T>;
  /** One transaction across organizations; the files that may call it are listed in scripts/source-rules.mjs. */
  asSystem<T>(reason: string, work: (tx: Tx) => Promise<T>, mode?: TransactionMode): Promise<T>;
  /** The events of an organization as they are committed, by any process. */
  live: Pick<LiveFeed, "subscribe">;
  /** For the counters of rate limits alone: without a role it reads no tenant's row. */
  rateLimitStore: PostgresJsDatabase;
  /** Throws when the database does not answer. */
  ping(): Promise<void>;
  close(): Promise<void>;
}

export interface ConnectOptions {
  /** Connections at most. */
  poolSize: number;
  applicationName: string;
  /** The same database without a pooler in between, for LISTEN; `url` unless given. */
  directUrl?: string;
}

/** The pool that `withOrganization` runs on. Statements are prepared, timestamps come as drizzle wants them. */
export function openPool(url: string, { poolSize, applicationName }: ConnectOptions): Sql {
  const sql = postgres(url, {
    max: poolSize,
    onnotice: () => {},
    // Types are fetched per connection otherwise; the product's own are known to drizzle.
    fetch_types: false,
    connection: { application_name: applicationName },
  });
  drizzle(sql); // sets the parsers that drizzle expects on this client
  return sql;
}

export function connectDatabase(url: string, options: ConnectOptions): Database {
  const sql = openPool(url, options);
  const live = openLiveFeed(sql, options.directUrl ?? url);
  return {
    live,
    rateLimitStore: drizzle(sql),
    withOrganization: (organizationId, work, mode) => withOrganization(sql, organizationId, work, mode),
    asSystem: (reason, work, mode) => asSystem(sql, reason, work, mode),
    ping: async () => void (await sql`select 1`),
    async close() {
      await live.close();
      await sql.end({ timeout: 5 });
    },
  };
}
