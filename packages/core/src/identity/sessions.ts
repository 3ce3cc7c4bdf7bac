import type { Tx } from "@katek/db";
import { sessions, users } from "@katek/db/schema";
import { DrizzlePostgreSQLAdapter } from "@lucia-auth/adapter-drizzle";
import { Lucia, TimeSpan } from "lucia";

/** A session ends after this many days without a visit in their second half, which renews it. */
export const SESSION_DAYS = 30;

interface SessionColumns {
  activeOrganizationId: string | null;
  userAgent: string | null;
  address: string | null;
  lastSeenAt: Date | null;
}
interface UserColumns {
  email: string;
  name: string;
  deletionDueAt: Date | null;
}

declare module "lucia" {
  interface Register {
    Lucia: ReturnType<typeof sessionsIn>;
    DatabaseSessionAttributes: SessionColumns;
    DatabaseUserAttributes: UserColumns;
  }
}

/** The sessions as this transaction sees them; it must be one of the system role. */
export const sessionsIn = (tx: Tx) =>
  new Lucia<SessionColumns, UserColumns>(new DrizzlePostgreSQLAdapter(tx, sessions, users), {
    sessionExpiresIn: new TimeSpan(SESSION_DAYS, "d"),
    getSessionAttributes: (columns) => columns,
    getUserAttributes: ({ email, name, deletionDueAt }) => ({ email, name, deletionDueAt }),
  });
