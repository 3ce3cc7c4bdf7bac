import { bigint, integer, pgTable, primaryKey, text, timestamp, uuid } from "drizzle-orm/pg-core";

/** A brokerage: the tenant. Its policy is `id = current organization`. */
export const organizations = pgTable("organizations", {
  id: uuid("id").primaryKey(),
  slug: text("slug").notNull().unique("organizations_slug_key"),
  name: text("name").notNull(),
  tagline: text("tagline"),
  /** ISO 3166-1 alpha-2. */
  country: text("country").notNull(),
  /** ISO 4217. */
  currency: text("currency").notNull(),
  /** IANA name. */
  timeZone: text("time_zone").notNull(),
  /** #RRGGBB as the owner chose it; corrected for contrast where it is drawn. */
  brandColor: text("brand_color").notNull(),
  secondaryColor: text("secondary_color"),
  assistantName: text("assistant_name").notNull(),
  greeting: text("greeting").notNull(),
  suggestedQuestions: text("suggested_questions").array().notNull(),
  plan: text("plan", { enum: ["trial", "starter", "pro", "enterprise"] })
    .notNull()
    .default("trial"),
  /** How far the organization's test clock is ahead of real time, in milliseconds. Always 0 in production mode. */
  clockOffsetMs: bigint("clock_offset_ms", { mode: "number" }).notNull().default(0),
  createdAt: timestamp("created_at", { withTimezone: true, mode: "date", precision: 3 }).notNull(),
});

/** What an organization has used up of its plan, per period (`2026-11`). */
export const usageCounters = pgTable(
  "usage_counters",
  {
    organizationId: uuid("organization_id")
      .notNull()
      .references(() => organizations.id, { onDelete: "cascade" }),
    resource: text("resource").notNull(),
    period: text("period").notNull(),
    used: integer("used").notNull().default(0),
  },
  (t) => [primaryKey({ columns: [t.organizationId, t.resource, t.period] })],
);
