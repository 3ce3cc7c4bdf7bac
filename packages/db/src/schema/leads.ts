import { sql } from "drizzle-orm";
import { foreignKey, index, integer, jsonb, pgTable, primaryKey, text, uniqueIndex, uuid } from "drizzle-orm/pg-core";
import { instant, organizationId } from "./columns";
import { memberships } from "./people";

/** Where a lead stands, in the order of the board. */
export const LEAD_STAGES = ["new", "contacted", "qualified", "converted", "lost"] as const;

/** Where a lead came from. */
export const LEAD_SOURCES = ["chat_page", "widget", "manual", "imported", "campaign"] as const;

/** Somebody who can be reached: a buyer who left an email or a phone number. */
export const leads = pgTable(
  "leads",
  {
    organizationId: organizationId(),
    id: uuid("id").notNull(),
    name: text("name"),
    /** Lower case. */
    email: text("email"),
    /** E.164, such as +15550140182. */
    phone: text("phone"),
    stage: text("stage", { enum: LEAD_STAGES }).notNull().default("new"),
    source: text("source", { enum: LEAD_SOURCES }).notNull(),
    /** A member; null only where routing is "first to claim", or until a removed member's leads are given on. */
    assigneeId: uuid("assignee_id"),
    /** What they look for: the filters of the chat when they last wrote. */
    wants: jsonb("wants").$type<Record<string, unknown>>().notNull().default({}),
    /** 0 to 100, with what each reason adds. */
    score: integer("score").notNull().default(0),
    scoreReasons: jsonb("score_reasons").$type<{ reason: string; points: number }[]>().notNull().default([]),
    createdAt: instant("created_at").notNull(),
    updatedAt: instant("updated_at").notNull(),
    stageChangedAt: instant("stage_changed_at").notNull(),
    /** When they last did something themselves. */
    lastActivityAt: instant("last_activity_at").notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.organizationId, t.id] }),
    foreignKey({
      name: "leads_assignee_fk",
      columns: [t.organizationId, t.assigneeId],
      foreignColumns: [memberships.organizationId, memberships.userId],
    }),
    uniqueIndex("leads_email_key").on(t.organizationId, t.email).where(sql`email is not null`),
    uniqueIndex("leads_phone_key").on(t.organizationId, t.phone).where(sql`phone is not null`),
    index("leads_stage_idx").on(t.organizationId, t.stage, t.lastActivityAt),
    index("leads_assignee_idx").on(t.organizationId, t.assigneeId, t.createdAt),
  ],
);

/** A note that a member wrote about a lead. What happened by itself is in `events`. */
export const leadNotes = pgTable(
  "lead_notes",
  {
    organizationId: organizationId(),
    id: uuid("id").notNull(),
    leadId: uuid("lead_id").notNull(),
    /** Null once they are no member any more. */
    authorId: uuid("author_id"),
    body: text("body").notNull(),
    createdAt: instant("created_at").notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.organizationId, t.id] }),
    foreignKey({
      columns: [t.organizationId, t.leadId],
      foreignColumns: [leads.organizationId, leads.id],
    }).onDelete("cascade"),
    foreignKey({
      name: "lead_notes_author_fk",
      columns: [t.organizationId, t.authorId],
      foreignColumns: [memberships.organizationId, memberships.userId],
    }),
    index("lead_notes_lead_idx").on(t.organizationId, t.leadId, t.createdAt),
  ],
);

/** A mail to a member about a lead: once for each kind, lead and person, however often its job runs. */
export const leadNotifications = pgTable(
  "lead_notifications",
  {
    organizationId: organizationId(),
    id: uuid("id").notNull(),
    kind: text("kind", { enum: ["new_lead"] }).notNull(),
    leadId: uuid("lead_id").notNull(),
    userId: uuid("user_id").notNull(),
    status: text("status", { enum: ["sending", "sent", "failed"] }).notNull(),
    /** Postmark's id of the message. */
    messageId: text("message_id"),
    failure: text("failure"),
    createdAt: instant("created_at").notNull(),
    sentAt: instant("sent_at"),
  },
  (t) => [
    primaryKey({ columns: [t.organizationId, t.id] }),
    foreignKey({
      columns: [t.organizationId, t.leadId],
      foreignColumns: [leads.organizationId, leads.id],
    }).onDelete("cascade"),
    foreignKey({
      name: "lead_notifications_member_fk",
      columns: [t.organizationId, t.userId],
      foreignColumns: [memberships.organizationId, memberships.userId],
    }).onDelete("cascade"),
    uniqueIndex("lead_notifications_key").on(t.organizationId, t.kind, t.leadId, t.userId),
  ],
);
