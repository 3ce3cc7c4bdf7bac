import { foreignKey, index, jsonb, pgTable, primaryKey, text, uniqueIndex, uuid } from "drizzle-orm/pg-core";
import { instant, organizationId } from "./columns";
import { memberships } from "./people";

/** Somebody asked to join. It works once, for its own address, until it expires. */
export const invitations = pgTable(
  "invitations",
  {
    organizationId: organizationId(),
    id: uuid("id").notNull(),
    /** Lower case. Whoever accepts must have had it verified. */
    email: text("email").notNull(),
    role: text("role", { enum: ["owner", "admin", "agent"] }).notNull(),
    /** SHA-256 of the link's token: a copy of the table lets nobody in. */
    tokenHash: text("token_hash").notNull(),
    /** The token under a versioned key, until the email with it was taken; then null. */
    tokenSealed: text("token_sealed"),
    /** Null once they are no member any more. */
    invitedBy: uuid("invited_by"),
    createdAt: instant("created_at").notNull(),
    /** When the link that works now was made. */
    sentAt: instant("sent_at").notNull(),
    expiresAt: instant("expires_at").notNull(),
    /** When whoever holds the expired link last asked for a new one. */
    askedAt: instant("asked_at"),
    acceptedAt: instant("accepted_at"),
    revokedAt: instant("revoked_at"),
  },
  (t) => [
    primaryKey({ columns: [t.organizationId, t.id] }),
    foreignKey({
      name: "invitations_inviter_fk",
      columns: [t.organizationId, t.invitedBy],
      foreignColumns: [memberships.organizationId, memberships.userId],
    }),
    uniqueIndex("invitations_token_key").on(t.tokenHash),
    index("invitations_address_idx").on(t.email),
    index("invitations_sent_idx").on(t.organizationId, t.sentAt),
  ],
);

/** What an email about the team is about. */
export const TEAM_MAIL_KINDS = ["invitation", "invitation_asked", "ownership_given", "ownership_received"] as const;

/** An email about the team to one address: written with its cause, sent by a job, once. */
export const teamMails = pgTable(
  "team_mails",
  {
    organizationId: organizationId(),
    id: uuid("id").notNull(),
    kind: text("kind", { enum: TEAM_MAIL_KINDS }).notNull(),
    recipient: text("recipient").notNull(),
    invitationId: uuid("invitation_id"),
    /** Names that it mentions. */
    names: jsonb("names").$type<Record<string, string>>().notNull().default({}),
    status: text("status", { enum: ["waiting", "sent", "failed"] })
      .notNull()
      .default("waiting"),
    /** When it was last handed to Postmark; null before, and once it was turned away for certain. */
    begunAt: instant("begun_at"),
    /** Postmark's id of the message. */
    messageId: text("message_id"),
    failure: text("failure"),
    createdAt: instant("created_at").notNull(),
    sentAt: instant("sent_at"),
  },
  (t) => [
    primaryKey({ columns: [t.organizationId, t.id] }),
    foreignKey({
      name: "team_mails_invitation_fk",
      columns: [t.organizationId, t.invitationId],
      foreignColumns: [invitations.organizationId, invitations.id],
    }).onDelete("cascade"),
    index("team_mails_invitation_idx").on(t.organizationId, t.invitationId, t.createdAt),
  ],
);
