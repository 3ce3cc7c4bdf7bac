import type { ListingCard } from "@katek/core/listings/schemas";
import { expect, test } from "vitest";
import { type ConversationState, emptyConversation } from "./conversation-state";
import { followUps } from "./follow-ups";
import type { MessageStatus } from "./shown";

const home = (id: string, address: string) => [id, { id, address, place: "Port Ellery" } as ListingCard] as const;
const homes = Object.fromEntries([home("a", "14 Millrace Lane, Port Ellery"), home("b", "60 Mason Street")]);

const asked = (question: string, listingIds: string[], status: MessageStatus = "complete"): ConversationState => ({
  ...emptyConversation,
  homes,
  messages: [
    { id: "1", author: "buyer", status: "complete", failure: null, parts: [{ type: "text", text: question }] },
    { id: "2", author: "assistant", status, failure: null, parts: [{ type: "listings", listingIds }] },
  ],
});

test("the organization's questions come first, before anything was said", () => {
  expect(followUps(emptyConversation, ["What can I rent?"])).toEqual(["What can I rent?"]);
});

test("then what can be asked of the homes that were shown", () => {
  expect(followUps(asked("A garden", ["a", "b"]), [])).toEqual([
    "Compare these two",
    "Tell me more about 14 Millrace Lane",
    "Tell me more about 60 Mason Street",
  ]);
});

test("not again what was just asked, and nothing after a failed answer", () => {
  expect(followUps(asked("Tell me more about 14 Millrace Lane", ["a"]), [])).toEqual([]);
  expect(followUps(asked("A garden", ["a"], "failed"), [])).toEqual([]);
});
