import { foreignKey, index, integer, jsonb, pgTable, primaryKey, text, uniqueIndex, uuid } from "drizzle-orm/pg-core";
import { instant, organizationId } from "./columns";
import { leads } from "./leads";

/** A buyer on the chat page, known by a token of which only the hash is kept. */
export const visitors = pgTable(
  "visitors",
  {
    organizationId: organizationId(),
    id: uuid("id").notNull(),
    tokenHash: text("token_hash").notNull(),
    createdAt: instant("created_at").notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.organizationId, t.id] }),
    uniqueIndex("visitors_token_key").on(t.organizationId, t.tokenHash),
  ],
);

export const conversations = pgTable(
  "conversations",
  {
    organizationId: organizationId(),
    id: uuid("id").notNull(),
    visitorId: uuid("visitor_id").notNull(),
    /** Who the buyer is, once they left an email or a phone number. */
    leadId: uuid("lead_id"),
    channel: text("channel", { enum: ["chat_page", "widget"] }).notNull(),
    /** What the buyer has asked for so far; shown as chips that can be taken away. */
    filters: jsonb("filters").$type<Record<string, unknown>>().notNull().default({}),
    createdAt: instant("created_at").notNull(),
    lastMessageAt: instant("last_message_at").notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.organizationId, t.id] }),
    foreignKey({
      columns: [t.organizationId, t.visitorId],
      foreignColumns: [visitors.organizationId, visitors.id],
    }).onDelete("cascade"),
    foreignKey({
      name: "conversations_lead_fk",
      columns: [t.organizationId, t.leadId],
      foreignColumns: [leads.organizationId, leads.id],
    }),
    index("conversations_lead_idx").on(t.organizationId, t.leadId, t.createdAt),
    index("conversations_created_idx").on(t.organizationId, t.createdAt),
    index("conversations_visitor_idx").on(t.organizationId, t.visitorId, t.lastMessageAt),
  ],
);

/** A part of a message: words, or homes that are drawn as cards from their rows. */
export type MessagePart = { type: "text"; text: string } | { type: "listings"; listingIds: string[] };

export const messages = pgTable(
  "messages",
  {
    organizationId: organizationId(),
    id: uuid("id").notNull(),
    conversationId: uuid("conversation_id").notNull(),
    /** The place within the conversation, from 1. */
    position: integer("position").notNull(),
    author: text("author", { enum: ["buyer", "assistant"] }).notNull(),
    status: text("status", { enum: ["waiting", "streaming", "complete", "stopped", "failed"] }).notNull(),
    parts: jsonb("parts").$type<MessagePart[]>().notNull(),
    /** What was searched for this answer, and what was found. */
    search: jsonb("search").$type<{ filters: Record<string, unknown>; total: number; listingIds: string[] }>(),
    /** Why there is no answer: a code of the error catalogue. */
    failure: text("failure"),
    /** The last sign of life of the process that writes this answer. */
    heartbeatAt: instant("heartbeat_at"),
    createdAt: instant("created_at").notNull(),
    completedAt: instant("completed_at"),
  },
  (t) => [
    primaryKey({ columns: [t.organizationId, t.id] }),
    foreignKey({
      columns: [t.organizationId, t.conversationId],
      foreignColumns: [conversations.organizationId, conversations.id],
    }).onDelete("cascade"),
    uniqueIndex("messages_position_key").on(t.organizationId, t.conversationId, t.position),
  ],
);
