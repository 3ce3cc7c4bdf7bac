import { ConfigurationError } from "@katek/config";
import { KatekError } from "@katek/core/kernel";
import { CommanderError } from "commander";

const UNREACHABLE = new Set(["ECONNREFUSED", "ENOTFOUND", "ETIMEDOUT", "CONNECT_TIMEOUT"]);
/** PostgreSQL: no such table, no such role, no such schema. */
const NOT_MIGRATED = new Set(["42P01", "22023", "3F000"]);

/** One sentence for the operator. Never the message of a database error: it holds the values of the query. */
export function explain(error: unknown): string {
  if (error instanceof KatekError || error instanceof ConfigurationError) return error.message;
  if (error instanceof CommanderError) return error.message.replace(/^error: /, "");
  const code = codeOf(error);
  if (code && UNREACHABLE.has(code))
    return `The database does not answer (${code}). Is DATABASE_URL right, and is it running?`;
  if (code && NOT_MIGRATED.has(code)) return 'The database is not set up. Run "npm run -s katek -- init" first.';
  if (code === "28P01" || code === "28000") return "The database refuses this login. Is DATABASE_URL right?";
  return "This failed for a reason that KaTek does not know.";
}

/** The same for a program: a stable code and the sentence. */
export function errorForPrograms(error: unknown): { error: { code: string; message: string } } {
  return { error: { code: programCode(error), message: explain(error) } };
}

function programCode(error: unknown): string {
  if (error instanceof KatekError) return error.code;
  if (error instanceof ConfigurationError) return "configuration";
  if (error instanceof CommanderError) return "usage";
  const code = codeOf(error);
  if (code && UNREACHABLE.has(code)) return "database_unreachable";
  if (code && NOT_MIGRATED.has(code)) return "database_not_set_up";
  return code === "28P01" || code === "28000" ? "database_login" : "unknown";
}

function codeOf(error: unknown): string | null {
  for (let at: unknown = error; at instanceof Error; at = at.cause) {
    const { code } = at as { code?: unknown };
    if (typeof code === "string") return code;
  }
  return null;
}
