import postgres, { type Sql } from "postgres";
import { afterAll } from "vitest";
import { testDatabase } from "./test-database";

/**
 * A raw connection beside the application's, to look at what it left behind. On PostgreSQL a superuser's; on the
 * embedded database the owner's, whom the fence binds. Closed after the test file.
 */
export async function adminSql(): Promise<Sql> {
  const { adminUrl } = await testDatabase();
  const sql = postgres(adminUrl, { max: 1, onnotice: () => {} });
  afterAll(() => sql.end());
  return sql;
}
