import type { Conversation, Message, MessageEvent, ShownPart, ShownSearch } from "./shown";

export interface ConversationState {
  /** null before the first message. */
  id: string | null;
  messages: Message[];
  homes: Conversation["homes"];
  search: ShownSearch | null;
  /** The buyer took a wish away since the last answer. */
  searchChanged: boolean;
}

export type ConversationAction =
  | { type: "loaded"; conversation: Conversation | null }
  /** Shown at once, under ids of this page's own, until the server has given its own. */
  | { type: "sending"; text: string; localId: string }
  | { type: "sent"; localId: string; conversationId: string; messageId: string; answerId: string }
  | { type: "notSent"; localId: string }
  | { type: "retrying"; answerId: string }
  | { type: "answer"; answerId: string; event: MessageEvent }
  | { type: "searchChanged"; search: ShownSearch }
  /** null until the server has begun the new conversation. Once it has, what was said meanwhile stays. */
  | { type: "startedOver"; conversationId: string | null };

export const emptyConversation: ConversationState = {
  id: null,
  messages: [],
  homes: {},
  search: null,
  searchChanged: false,
};

export const stateOf = (conversation: Conversation | null): ConversationState =>
  conversation ? { ...conversation, searchChanged: false } : emptyConversation;

/** The answer that is being written, or waits to be. */
export const answerInProgress = ({ messages }: ConversationState): Message | undefined =>
  messages.find(({ author, status }) => author === "assistant" && (status === "waiting" || status === "streaming"));

export function conversationReducer(state: ConversationState, action: ConversationAction): ConversationState {
  switch (action.type) {
    case "loaded":
      return stateOf(withLiveAnswer(action.conversation, state));
    case "sending":
      return { ...state, searchChanged: false, messages: [...state.messages, ...localMessages(action)] };
    case "sent": {
      const ids = { [buyerId(action.localId)]: action.messageId, [answerId(action.localId)]: action.answerId };
      return {
        ...state,
        id: action.conversationId,
        messages: state.messages.map((message) => ({ ...message, id: ids[message.id] ?? message.id })),
      };
    }
    case "notSent":
      return { ...state, messages: state.messages.filter(({ id }) => !id.endsWith(action.localId)) };
    case "retrying":
      return change(state, action.answerId, (message) => ({ ...message, status: "waiting", failure: null, parts: [] }));
    case "answer":
      return withEvent(state, action.answerId, action.event);
    case "searchChanged":
      return { ...state, search: action.search, searchChanged: true };
    case "startedOver":
      return action.conversationId ? { ...state, id: action.conversationId } : emptyConversation;
  }
}

/** An answer that streams here is further than what the server has kept of it, and what follows goes on from here. */
function withLiveAnswer(loaded: Conversation | null, state: ConversationState): Conversation | null {
  const live = answerInProgress(state);
  if (!loaded || !live) return loaded;
  const isLive = ({ id, status }: Message) => id === live.id && (status === "waiting" || status === "streaming");
  return {
    ...loaded,
    messages: loaded.messages.map((message) => (isLive(message) ? live : message)),
    homes: { ...state.homes, ...loaded.homes },
  };
}

const buyerId = (localId: string) => `buyer:${localId}`;
const answerId = (localId: string) => `answer:${localId}`;

function localMessages({ text, localId }: { text: string; localId: string }): Message[] {
  const shared = { failure: null };
  return [
    { ...shared, id: buyerId(localId), author: "buyer", status: "complete", parts: [{ type: "text", text }] },
    { ...shared, id: answerId(localId), author: "assistant", status: "waiting", parts: [] },
  ];
}

function withEvent(state: ConversationState, id: string, event: MessageEvent): ConversationState {
  switch (event.type) {
    case "snapshot":
      return {
        ...change(state, id, () => event.message),
        homes: { ...state.homes, ...event.homes },
        search: event.search ?? state.search,
      };
    case "search":
      return { ...change(state, id, streaming), search: event.search };
    case "text":
      return change(state, id, (message) => ({ ...streaming(message), parts: withText(message.parts, event.text) }));
    case "listings": {
      const part: ShownPart = { type: "listings", listingIds: event.listingIds };
      const changed = change(state, id, (message) => ({ ...streaming(message), parts: [...message.parts, part] }));
      return { ...changed, homes: { ...state.homes, ...event.homes } };
    }
    case "end":
      return change(state, id, (message) => ({ ...message, status: event.status, failure: event.failure }));
  }
}

const streaming = (message: Message): Message => ({ ...message, status: "streaming" });

function withText(parts: ShownPart[], text: string): ShownPart[] {
  const last = parts.at(-1);
  return last?.type === "text"
    ? [...parts.slice(0, -1), { type: "text", text: last.text + text }]
    : [...parts, { type: "text", text }];
}

const change = (state: ConversationState, id: string, next: (message: Message) => Message): ConversationState => ({
  ...state,
  messages: state.messages.map((message) => (message.id === id ? next(message) : message)),
});
