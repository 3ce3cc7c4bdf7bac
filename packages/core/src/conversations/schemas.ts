import { z } from "zod";
import type { ListingCard } from "../listings/schemas";
import { UpdatePersonaInput } from "../organizations/schemas";

/** The longest message that a buyer can send, in characters. */
export const MAX_MESSAGE_LENGTH = 4_000;

export const SendMessageInput = z.object({
  /** The conversation to go on with; a new one without it. */
  conversationId: z.uuid().optional(),
  channel: z.enum(["chat_page", "widget"]).default("chat_page"),
  text: z
    .string()
    // PostgreSQL cannot keep a NUL, and nobody types one.
    .overwrite((text) => text.replaceAll("\0", " "))
    .trim()
    .min(1, "Write a message first.")
    .max(
      MAX_MESSAGE_LENGTH,
      `This message is too long. Write at most ${MAX_MESSAGE_LENGTH.toLocaleString("en")} characters.`,
    ),
});

/** The last messages of a conversation that is tried out, which are sent along. */
export const MAX_TRIED_MESSAGES = 20;

/** A conversation that is kept nowhere, and the manners in which the assistant goes on with it. */
export const TryAssistantInput = z.object({
  /** What is left out is as it is saved. */
  persona: UpdatePersonaInput,
  messages: z
    .array(
      z.object({
        author: z.enum(["buyer", "assistant"]),
        text: SendMessageInput.shape.text,
        /** The homes that an answer showed. */
        listingIds: z.array(z.uuid()).max(20).default([]),
      }),
    )
    .min(1)
    .max(MAX_TRIED_MESSAGES)
    .refine((messages) => messages.at(-1)?.author === "buyer", "Write a message first."),
});

/** A chip over the conversation: one thing the buyer asked for, which can be taken away. */
export interface FilterChip {
  /** The filter it stands for; for one of several values, `name:value`. */
  id: string;
  label: string;
}

/** A part of a message as it is shown: Markdown without HTML, or homes drawn from their rows. */
export type ShownPart = { type: "text"; text: string } | { type: "listings"; listingIds: string[] };

export type MessageStatus = "waiting" | "streaming" | "complete" | "stopped" | "failed";

export interface ShownMessage {
  id: string;
  author: "buyer" | "assistant";
  /** `waiting` and `streaming` messages are still being written. */
  status: MessageStatus;
  parts: ShownPart[];
  /** What to tell the buyer when there is no answer. */
  failure: { code: string; sentence: string } | null;
  createdAt: Date;
}

/** What the buyer's words were read as, and how many homes pass. */
export interface ShownSearch {
  chips: FilterChip[];
  total: number;
}

export interface ShownConversation {
  id: string;
  messages: ShownMessage[];
  /** Every home that a message shows, by id. */
  homes: Record<string, ListingCard>;
  search: ShownSearch | null;
}

/** What arrives while an answer is written. A `snapshot` replaces all that came before. */
export type AnswerEvent =
  | { type: "snapshot"; message: ShownMessage; homes: Record<string, ListingCard>; search: ShownSearch | null }
  | { type: "search"; search: ShownSearch }
  /** Goes on with the last words, or begins a new text part after homes. */
  | { type: "text"; text: string }
  | { type: "listings"; listingIds: string[]; homes: Record<string, ListingCard> }
  | { type: "end"; status: MessageStatus; failure: ShownMessage["failure"] };
