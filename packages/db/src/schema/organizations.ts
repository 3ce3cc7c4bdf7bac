import { sql } from "drizzle-orm";
import { bigint, integer, jsonb, pgTable, primaryKey, text, timestamp, uniqueIndex, uuid } from "drizzle-orm/pg-core";

/** The steps of the onboarding wizard, in their order. */
export const ONBOARDING_STEPS = ["brand", "persona", "channels", "plan", "listings"] as const;
export type OnboardingStep = (typeof ONBOARDING_STEPS)[number];

/** How far an organization's owner came in the wizard. `finishedAt` is an ISO instant; null while it goes on. */
export interface OnboardingProgress {
  done: OnboardingStep[];
  finishedAt: string | null;
}

/** How the assistant speaks, each from 1 to 5: casual to formal, brief to detailed, reserved to enthusiastic. */
export interface AssistantTone {
  formality: number;
  detail: number;
  enthusiasm: number;
}

/** The drawn pictures that an assistant can have. */
export const ASSISTANT_AVATARS = ["bird", "feather", "leaf", "key", "lamp"] as const;

/** Channels that are not there yet, of which an organization can say that it waits for them. */
export const AWAITED_CHANNELS = ["facebook", "instagram", "whatsapp"] as const;

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
  assistantAvatar: text("assistant_avatar", { enum: ASSISTANT_AVATARS }).notNull().default("bird"),
  /** What the assistant is like, in the owner's words. */
  personality: text("personality"),
  /** ISO 639-1 codes of the languages that it answers in; none for any that a buyer writes. */
  languages: text("languages").array().notNull().default(sql`'{}'`),
  /** Subjects that it leaves to people, besides what fair housing forbids. */
  avoidedSubjects: text("avoided_subjects").array().notNull().default(sql`'{}'`),
  greeting: text("greeting").notNull(),
  suggestedQuestions: text("suggested_questions").array().notNull(),
  plan: text("plan", { enum: ["trial", "starter", "pro", "enterprise"] })
    .notNull()
    .default("trial"),
  /** When the trial ends; null before a plan was chosen. */
  trialEndsAt: timestamp("trial_ends_at", { withTimezone: true, mode: "date", precision: 3 }),
  /** The picture that buyers see, in the photo store; a new one has a new id. */
  logoId: uuid("logo_id"),
  /** The picture of the assistant that was uploaded; `assistantAvatar` where there is none. */
  assistantPictureId: uuid("assistant_picture_id"),
  tone: jsonb("tone").$type<AssistantTone>().notNull().default(sql`'{"formality":3,"detail":3,"enthusiasm":3}'::jsonb`),
  onboarding: jsonb("onboarding")
    .$type<OnboardingProgress>()
    .notNull()
    .default(sql`'{"done":[],"finishedAt":null}'::jsonb`),
  /** Who gets a new lead: each member in turn, or whoever claims it first. */
  leadRouting: text("lead_routing", { enum: ["round_robin", "first_to_claim"] })
    .notNull()
    .default("round_robin"),
  /** The sites that may show the widget, such as https://hammer-realty.example. */
  widgetOrigins: text("widget_origins").array().notNull().default(sql`'{}'`),
  /** When the widget's line was last found on a site of the organization, and on which. */
  widgetSeenAt: timestamp("widget_seen_at", { withTimezone: true, mode: "date", precision: 3 }),
  widgetSeenOn: text("widget_seen_on"),
  /** Who wants to be told when a channel is ready. */
  awaitedChannels: text("awaited_channels", { enum: AWAITED_CHANNELS }).array().notNull().default(sql`'{}'`),
  /** How far the organization's test clock is ahead of real time, in milliseconds. Always 0 in production mode. */
  clockOffsetMs: bigint("clock_offset_ms", { mode: "number" }).notNull().default(0),
  /** When it is deleted with all that it has, by its own clock; null unless somebody asked for that. Closed until then. */
  deletionDueAt: timestamp("deletion_due_at", { withTimezone: true, mode: "date", precision: 3 }),
  /** Who asked: an owner for the organization, or its only member for themselves. */
  deletionBecause: text("deletion_because", { enum: ["owner", "account"] }),
  createdAt: timestamp("created_at", { withTimezone: true, mode: "date", precision: 3 }).notNull(),
});

/**
 * Every chat address that an organization has or had, written by a trigger: a former one still leads to it and is never
 * another's. Found before the tenant is known.
 */
export const organizationSlugs = pgTable(
  "organization_slugs",
  {
    organizationId: uuid("organization_id")
      .notNull()
      .references(() => organizations.id, { onDelete: "cascade" }),
    slug: text("slug").notNull(),
  },
  (t) => [primaryKey({ columns: [t.organizationId, t.slug] }), uniqueIndex("organization_slugs_slug_key").on(t.slug)],
);

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
