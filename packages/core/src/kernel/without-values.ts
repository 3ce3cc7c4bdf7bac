/**
 * An error that may be logged and kept. The message of a failed query holds its parameters, which are a tenant's data, so
 * only PostgreSQL's code and the name of the constraint stay.
 */
export function withoutValues(error: unknown): Error {
  if (!(error instanceof Error)) return new Error("Something that is no error was thrown.");
  const database = databaseError(error);
  if (!database) return error;
  const { code, constraint } = database;
  const safe = new Error(`A database statement failed (${code}${constraint ? `, ${constraint}` : ""}).`);
  safe.stack = [`Error: ${safe.message}`, ...framesOf(error)].join("\n");
  return safe;
}

function databaseError(error: unknown): { code: string; constraint: string | null } | null {
  for (let at = error; at instanceof Error; at = at.cause) {
    const {
      code,
      severity,
      constraint_name: constraint,
    } = at as { code?: unknown; severity?: unknown; constraint_name?: unknown };
    if (typeof code === "string" && typeof severity === "string")
      return { code, constraint: typeof constraint === "string" ? constraint : null };
  }
  return null;
}

const framesOf = ({ stack = "" }: Error): string[] => stack.split("\n").filter((line) => /^\s+at /.test(line));
