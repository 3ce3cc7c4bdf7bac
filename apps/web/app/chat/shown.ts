import type { AnswerEvent, ShownConversation, ShownMessage } from "@katek/core/conversations/schemas";

export type { MessageStatus, ShownPart, ShownSearch } from "@katek/core/conversations/schemas";

/** The page shows no times, and they reach it in two forms: as dates with the page, as text over the API. */
export type Message = Omit<ShownMessage, "createdAt">;
export type Conversation = Omit<ShownConversation, "messages"> & { messages: Message[] };

type Snapshot = Extract<AnswerEvent, { type: "snapshot" }>;
export type MessageEvent = Exclude<AnswerEvent, Snapshot> | (Omit<Snapshot, "message"> & { message: Message });
