import { existsSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { PGlite } from "@electric-sql/pglite";
import { btree_gin } from "@electric-sql/pglite/contrib/btree_gin";
import { btree_gist } from "@electric-sql/pglite/contrib/btree_gist";
import { pg_trgm } from "@electric-sql/pglite/contrib/pg_trgm";
import { unaccent } from "@electric-sql/pglite/contrib/unaccent";
import { vector } from "@electric-sql/pglite-pgvector";
import { rolesSql } from "../roles.sql";

/** What migrations need of their role, and on a real server its administrator gives it. */
const ownerSql = `
  alter role katek_owner nosuperuser nobypassrls createrole;
  alter schema public owner to katek_owner;
  grant create on database postgres to katek_owner`;

const extensions = { vector, pg_trgm, btree_gin, btree_gist, unaccent };

/**
 * Opens the PostgreSQL data in `directory`, making it first if it is not there, with the extensions and roles that the
 * schema needs. PGlite's login is a superuser, whom row-level security does not hold: the server gives it up before
 * it serves anybody (see `loan-reset.ts`).
 */
export async function openPglite(directory: string): Promise<PGlite> {
  const unfinished = `${directory}.initializing`;
  // A first start that was cut off leaves half a database, which nobody was ever served from.
  if (existsSync(unfinished)) rmSync(directory, { recursive: true, force: true });
  const isNew = !existsSync(directory);
  if (isNew) {
    mkdirSync(dirname(directory), { recursive: true, mode: 0o700 });
    writeFileSync(unfinished, "");
  }
  const db = await PGlite.create({ dataDir: directory, extensions });
  for (const extension of Object.keys(extensions)) await db.exec(`create extension if not exists ${extension}`);
  await db.exec(rolesSql());
  await db.exec(ownerSql);
  if (isNew) {
    await db.exec("checkpoint");
    rmSync(unfinished);
  }
  return db;
}
