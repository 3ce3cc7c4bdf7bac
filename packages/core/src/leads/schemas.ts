import { z } from "zod";
import type { FilterChip, ShownPart } from "../conversations/schemas";
import type { ListingCard } from "../listings/schemas";

/** Where a lead stands, in the order of the board. */
export const LeadStage = z.enum(["new", "contacted", "qualified", "converted", "lost"]);
export type LeadStage = z.infer<typeof LeadStage>;
export const LeadSource = z.enum(["chat_page", "widget", "manual", "imported", "campaign"]);
export type LeadSource = z.infer<typeof LeadSource>;
export const LeadSort = z.enum(["activity", "score", "created", "name"]);
export type LeadSort = z.infer<typeof LeadSort>;

/** How many leads a column of the board shows before it is asked for more. */
export const BOARD_STEP = 12;

const line = (longest: number) =>
  z
    .string()
    .overwrite((text) => text.replaceAll("\0", " ").replace(/\s+/g, " "))
    .trim()
    .max(longest, `Use at most ${longest} characters.`);
/** An empty field is one that was left out. Typed as what callers may pass: `preprocess` itself would take anything. */
const optional = <S extends z.ZodType>(schema: S) =>
  z.preprocess(
    (value) => (typeof value === "string" && !value.trim() ? null : value),
    schema.nullish(),
  ) as unknown as z.ZodOptional<z.ZodNullable<S>>;

const Name = line(120).min(1);
const Email = z
  .string()
  .trim()
  .toLowerCase()
  .max(254, "Use at most 254 characters.")
  .pipe(z.email({ pattern: z.regexes.unicodeEmail, error: "Enter an email address, such as nora@example.com." }));
/** As it was typed; which country's it is, the operation knows. */
const Phone = line(40);
const Note = z
  .string()
  .overwrite((text) => text.replaceAll("\0", " "))
  .trim()
  .min(1, "Write a note first.")
  .max(4_000, "This note is too long. Write at most 4,000 characters.");

export const CreateLeadInput = z
  .object({
    name: optional(Name),
    email: optional(Email),
    phone: optional(Phone),
    note: optional(Note),
    stage: LeadStage.default("new"),
  })
  .refine(({ email, phone }) => email || phone, {
    path: ["email"],
    error: "Enter an email address or a phone number, so that they can be reached.",
  });
/** What is absent stays as it is; null takes it away. */
export const UpdateLeadInput = z.object({
  leadId: z.uuid(),
  name: optional(Name),
  email: optional(Email),
  phone: optional(Phone),
});
export const ChangeStageInput = z.object({ leadId: z.uuid(), stage: LeadStage });
export const AddNoteInput = z.object({ leadId: z.uuid(), body: Note });
/** What both views of the list can be narrowed to. */
export const LeadFilters = z.object({
  search: line(200).default(""),
  /** A member's id, one's own, or nobody's. */
  assignee: z.union([z.uuid(), z.literal(["me", "nobody"])]).nullish(),
  source: LeadSource.nullish(),
});
export type LeadFilters = z.infer<typeof LeadFilters>;

export interface Colleague {
  id: string;
  name: string;
}

/** A member who can be given a lead. */
export interface Assignee extends Colleague {
  /** Whether it is the one who asks. */
  me: boolean;
}

/** A lead as lists show it. */
export interface LeadSummary {
  id: string;
  name: string | null;
  email: string | null;
  /** E.164. */
  phone: string | null;
  /** As people of its country write it. */
  phoneInWords: string | null;
  stage: LeadStage;
  source: LeadSource;
  assignee: Colleague | null;
  /** What they look for, as chips. */
  wants: FilterChip[];
  score: number;
  createdAt: Date;
  lastActivityAt: Date;
}

export interface ScoreReason {
  reason: string;
  points: number;
}

/** A home that an assistant's answer showed to a lead. */
export interface HomeOfInterest {
  home: ListingCard;
  /** `asked`: they wrote its street themselves. */
  interest: "asked" | "shown";
}

export interface LeadDetails extends LeadSummary {
  scoreReasons: ScoreReason[];
  stageChangedAt: Date;
  homes: HomeOfInterest[];
  /** The leads of the same stage, the latest activity first. `position` counts from 1. */
  neighbours: { previous: string | null; next: string | null; position: number; total: number };
}

/** Who did it: a member, the assistant's own work, or the lead themselves. */
export type TimelineActor = { kind: "member"; name: string } | { kind: "katek" } | { kind: "lead" };

export type TimelineEntry = { id: string; at: Date; actor: TimelineActor } & (
  | { type: "created"; source: LeadSource }
  | { type: "details"; fields: ("name" | "email" | "phone")[] }
  | { type: "stage"; from: LeadStage; to: LeadStage }
  | { type: "assigned"; from: string | null; to: string | null }
  | { type: "notified"; to: string | null }
  | { type: "returned" }
  | { type: "note"; body: string }
  | {
      type: "conversation";
      conversationId: string;
      channel: "chat_page" | "widget";
      /** Messages that the assistant answered. */
      answers: number;
      /** The buyer's last words. */
      quote: string | null;
    }
);

/** Where the next page of a timeline begins. */
export const TimelineCursor = z.object({ at: z.coerce.date(), id: z.uuid() });
export type TimelineCursor = z.infer<typeof TimelineCursor>;

export interface Transcript {
  conversationId: string;
  messages: { id: string; author: "buyer" | "assistant"; parts: ShownPart[]; createdAt: Date; complete: boolean }[];
  /** Every home that a message shows, by id. */
  homes: Record<string, ListingCard>;
}
