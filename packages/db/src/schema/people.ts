import { index, pgTable, primaryKey, text, uuid } from "drizzle-orm/pg-core";
import { instant, organizationId } from "./columns";

/** A person who signs in. Readable within a tenant only through a membership. */
export const users = pgTable("users", {
  id: uuid("id").primaryKey(),
  email: text("email").notNull(),
  name: text("name").notNull(),
  /** When their account is deleted, as they asked; null unless they did. */
  deletionDueAt: instant("deletion_due_at"),
  createdAt: instant("created_at").notNull(),
});

export const memberships = pgTable(
  "memberships",
  {
    organizationId: organizationId(),
    userId: uuid("user_id")
      .notNull()
      .references(() => users.id, { onDelete: "cascade" }),
    role: text("role", { enum: ["owner", "admin", "agent"] }).notNull(),
    title: text("title"),
    createdAt: instant("created_at").notNull(),
    /** When they last worked here, to the minute. */
    lastSeenAt: instant("last_seen_at"),
  },
  (t) => [primaryKey({ columns: [t.organizationId, t.userId] }), index("memberships_user_idx").on(t.userId)],
);

/** Who a person is to an identity provider: (issuer, subject), never an email. */
export const oauthAccounts = pgTable(
  "oauth_accounts",
  {
    issuer: text("issuer").notNull(),
    subject: text("subject").notNull(),
    userId: uuid("user_id")
      .notNull()
      .references(() => users.id, { onDelete: "cascade" }),
    createdAt: instant("created_at").notNull(),
  },
  (t) => [primaryKey({ columns: [t.issuer, t.subject] }), index("oauth_accounts_user_idx").on(t.userId)],
);

export const sessions = pgTable(
  "sessions",
  {
    id: text("id").primaryKey(),
    userId: uuid("user_id")
      .notNull()
      .references(() => users.id, { onDelete: "cascade" }),
    /** The organization the person works in; null until there is one. */
    activeOrganizationId: uuid("active_organization_id"),
    createdAt: instant("created_at").notNull().defaultNow(),
    /** The browser that it was begun in, as it calls itself. */
    userAgent: text("user_agent"),
    /** The network address that it was begun from. */
    address: text("address"),
    /** When it was last used, to the minute. */
    lastSeenAt: instant("last_seen_at"),
    expiresAt: instant("expires_at").notNull(),
  },
  (t) => [index("sessions_user_idx").on(t.userId)],
);
