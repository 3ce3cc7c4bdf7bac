import { isAbsolute, join } from "node:path";
import { z } from "zod";
import { ConfigurationError, type Environment, environment, projectDirectory, readVariables } from "./environment";
import { loadMode } from "./mode";

const postgresUrl = z.url({ protocol: /^postgres(ql)?$/ });

const Variables = z.object({
  DATABASE_URL: postgresUrl
    .optional()
    .describe("A PostgreSQL 16 or later with pgvector, such as postgres://katek_login:secret@db:5432/katek."),
  DATABASE_DIRECT_URL: postgresUrl
    .optional()
    .describe("The same database without a pooler in between; needed for LISTEN where DATABASE_URL is a PgBouncer."),
  DATABASE_MIGRATION_URL: postgresUrl.optional().describe("The login that owns the tables, for migrations only."),
  DATABASE_POOL_SIZE: z.coerce.number().int().min(1).max(200).default(10).describe("Connections per process."),
  KATEK_DATA_DIR: z.string().default(".katek").describe("Where the embedded database and uploaded files are kept."),
});

export interface DatabaseConfig {
  /** null: the embedded database in `dataDirectory`. */
  url: string | null;
  directUrl: string | null;
  migrationUrl: string | null;
  poolSize: number;
  /** Absolute. */
  dataDirectory: string;
}

export function loadDatabaseConfig(env: Environment = environment()): DatabaseConfig {
  const variables = readVariables(Variables, env);
  const url = variables.DATABASE_URL ?? null;
  if (!url && loadMode(env) === "production")
    throw new ConfigurationError(`DATABASE_URL is not set. ${Variables.shape.DATABASE_URL.description}`);
  const directory = variables.KATEK_DATA_DIR;
  return {
    url,
    directUrl: variables.DATABASE_DIRECT_URL ?? url,
    migrationUrl: variables.DATABASE_MIGRATION_URL ?? variables.DATABASE_DIRECT_URL ?? url,
    poolSize: variables.DATABASE_POOL_SIZE,
    dataDirectory: isAbsolute(directory) ? directory : join(projectDirectory(), directory),
  };
}
