import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ConfigurationError, loadDatabaseConfig } from "@katek/config";
import { copyDataDirectory, embeddedDatabaseUrl, stopEmbeddedDatabase } from "@katek/db/embedded";
import {
  copyPostgresTemplate,
  dropPostgresDatabase,
  onDatabase,
  prepareEmbeddedSnapshot,
  preparePostgresTemplate,
  TEST_LOGIN,
} from "@katek/testing/database-template";
import postgres from "postgres";

export interface BenchDatabase {
  kind: "embedded" | "postgres";
  /** As the application logs in: the fence binds it. */
  url: string;
  /** As who may do anything: the fence does not bind it. */
  bareUrl: string;
  /** What a process of the product is told in order to use this database. */
  environment: Record<string, string>;
}

interface Opened extends BenchDatabase {
  remove(): Promise<void>;
}

/**
 * Runs `work` on a migrated, empty database of its own: on the server of DATABASE_URL, or embedded in a temporary
 * folder. It is gone afterwards, also when the work throws or the run is interrupted.
 * @throws ConfigurationError when DATABASE_URL is not a superuser's.
 */
export async function withBenchDatabase<T>(work: (database: BenchDatabase) => Promise<T>): Promise<T> {
  const { url } = loadDatabaseConfig();
  const database = url ? await openPostgres(url) : await openEmbedded();
  const interrupted = () => void database.remove().finally(() => process.exit(130));
  process.once("SIGINT", interrupted);
  process.once("SIGTERM", interrupted);
  try {
    return await work(database);
  } finally {
    process.off("SIGINT", interrupted);
    process.off("SIGTERM", interrupted);
    await database.remove();
  }
}

async function openPostgres(adminUrl: string): Promise<Opened> {
  await refuseAnyoneButSuperuser(adminUrl);
  const template = await preparePostgresTemplate(adminUrl);
  const name = `katek_bench_${process.pid}_${Date.now().toString(36)}`;
  await copyPostgresTemplate(adminUrl, template, name);
  const url = onDatabase(adminUrl, name, TEST_LOGIN);
  return {
    kind: "postgres",
    url,
    bareUrl: onDatabase(adminUrl, name),
    environment: { DATABASE_URL: url, DATABASE_DIRECT_URL: "", DATABASE_MIGRATION_URL: "" },
    remove: () => dropPostgresDatabase(adminUrl, name),
  };
}

async function refuseAnyoneButSuperuser(url: string): Promise<void> {
  const sql = postgres(url, { max: 1, onnotice: () => {} });
  try {
    const [me] = await sql<{ super: boolean }[]>`select rolsuper as super from pg_roles where rolname = current_user`;
    if (!me?.super)
      throw new ConfigurationError(
        "DATABASE_URL must be a superuser's here: a benchmark makes a database of its own on that server, and compares with queries that nothing fences in.",
      );
  } finally {
    await sql.end();
  }
}

async function openEmbedded(): Promise<Opened> {
  const directory = await mkdtemp(join(tmpdir(), "katek-bench-"));
  const remove = async () => {
    await stopEmbeddedDatabase(directory);
    await rm(directory, { recursive: true, force: true });
  };
  try {
    await copyDataDirectory(await prepareEmbeddedSnapshot(), directory);
    const url = await embeddedDatabaseUrl(directory);
    await freeTheOwner(url);
    return {
      kind: "embedded",
      url,
      bareUrl: url,
      environment: { DATABASE_URL: "", KATEK_DATA_DIR: directory },
      remove,
    };
  } catch (error) {
    await remove();
    throw error;
  }
}

/** There is no superuser to log in as, so the owner stands in for the bare side. The product's own roles stay fenced. */
async function freeTheOwner(url: string): Promise<void> {
  const sql = postgres(url, { max: 1, onnotice: () => {} });
  try {
    await sql`
      do $$
      declare t regclass;
      begin
        for t in select oid from pg_class where relnamespace = 'public'::regnamespace and relforcerowsecurity loop
          execute format('alter table %s no force row level security', t);
        end loop;
      end $$`.simple();
  } finally {
    await sql.end();
  }
}
