/** Whether an insert or update broke this unique constraint. drizzle wraps the driver's error. */
export function isUniqueViolation(error: unknown, constraint: string): boolean {
  const cause = error instanceof Error && error.cause ? error.cause : error;
  const fields = cause as { code?: unknown; constraint_name?: unknown };
  return fields.code === "23505" && fields.constraint_name === constraint;
}
