import { describe, expect, test } from "vitest";
import {
  answerInProgress,
  type ConversationAction,
  conversationReducer,
  emptyConversation,
} from "./conversation-state";
import type { MessageEvent } from "./shown";

const after = (...actions: ConversationAction[]) => actions.reduce(conversationReducer, emptyConversation);
const answer = (event: MessageEvent): ConversationAction => ({ type: "answer", answerId: "a", event });
const sent: ConversationAction[] = [
  { type: "sending", text: "A garden", localId: "1" },
  { type: "sent", localId: "1", conversationId: "c", messageId: "m", answerId: "a" },
];

describe("a message", () => {
  test("is shown before the server has it, with a place for its answer", () => {
    const state = after({ type: "sending", text: "A garden", localId: "1" });
    expect(state.messages.map(({ author, status }) => [author, status])).toEqual([
      ["buyer", "complete"],
      ["assistant", "waiting"],
    ]);
    expect(answerInProgress(state)).toBeDefined();
  });
  test("takes the server's ids, once they are known", () => {
    const state = after(...sent);
    expect(state.id).toBe("c");
    expect(state.messages.map(({ id }) => id)).toEqual(["m", "a"]);
  });
  test("disappears when it could not be sent, and only it", () => {
    const state = after(
      ...sent,
      answer({ type: "end", status: "complete", failure: null }),
      { type: "sending", text: "A pool", localId: "2" },
      { type: "notSent", localId: "2" },
    );
    expect(state.messages.map(({ id }) => id)).toEqual(["m", "a"]);
  });
});

describe("an answer", () => {
  test("grows by words; homes begin a new part", () => {
    const state = after(
      ...sent,
      answer({ type: "text", text: "Two " }),
      answer({ type: "text", text: "fit." }),
      answer({ type: "listings", listingIds: ["h"], homes: {} }),
      answer({ type: "text", text: "More?" }),
    );
    expect(state.messages[1]).toMatchObject({
      status: "streaming",
      parts: [{ text: "Two fit." }, { listingIds: ["h"] }, { text: "More?" }],
    });
  });
  test("is replaced by a snapshot, so that words are not doubled after a lost connection", () => {
    const message = { id: "a", author: "assistant", status: "streaming", failure: null } as const;
    const snapshot: MessageEvent = {
      type: "snapshot",
      message: { ...message, parts: [{ type: "text", text: "Two fit." }] },
      homes: {},
      search: null,
    };
    const state = after(...sent, answer({ type: "text", text: "Two fit." }), answer(snapshot));
    expect(state.messages[1]?.parts).toEqual([{ type: "text", text: "Two fit." }]);
  });
  test("keeps what is written when it fails, and is written anew when tried again", () => {
    const failure = { code: "model_unavailable", sentence: "I can't answer right now." };
    const failed = after(
      ...sent,
      answer({ type: "text", text: "Two " }),
      answer({ type: "end", status: "failed", failure }),
    );
    expect(failed.messages[1]).toMatchObject({ status: "failed", failure, parts: [{ text: "Two " }] });
    expect(answerInProgress(failed)).toBeUndefined();
    const retried = conversationReducer(failed, { type: "retrying", answerId: "a" });
    expect(retried.messages[1]).toMatchObject({ status: "waiting", failure: null, parts: [] });
  });
  test("of another conversation changes nothing", () => {
    const state = after(...sent);
    const other = conversationReducer(state, { type: "answer", answerId: "b", event: { type: "text", text: "No" } });
    expect(other.messages).toEqual(state.messages);
  });
});

test("what is loaded anew does not set an answer back that streams here", () => {
  const state = after(...sent, answer({ type: "text", text: "Two fit." }));
  const [question, kept] = state.messages;
  if (!question || !kept) throw new Error("Two messages were expected.");
  const conversation = { id: "c", homes: {}, search: null, messages: [question, { ...kept, parts: [] }] };
  expect(conversationReducer(state, { type: "loaded", conversation }).messages).toEqual(state.messages);
  const ended = { ...conversation, messages: [question, { ...kept, status: "complete" as const, parts: [] }] };
  expect(conversationReducer(state, { type: "loaded", conversation: ended }).messages[1]?.status).toBe("complete");
});

test("starting over leaves nothing of the old conversation", () => {
  const left = after(...sent, { type: "startedOver", conversationId: null });
  expect(left).toEqual(emptyConversation);
  expect(conversationReducer(left, { type: "startedOver", conversationId: "d" })).toEqual({
    ...emptyConversation,
    id: "d",
  });
});
