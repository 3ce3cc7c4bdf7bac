import { useCallback, useEffect, useMemo, useReducer, useRef, useState } from "react";
import { type ChatApi, chatApi, readFailure } from "~/api.client";
import { answerInProgress, conversationReducer, stateOf } from "./conversation-state";
import type { Conversation } from "./shown";
import { useAnswerStream } from "./use-answer-stream";

/** What the page must tell the buyer about the last thing they did. */
export interface Trouble {
  sentence: string;
  /** The conversation is gone; only a new one helps. */
  startOver: boolean;
}

interface ConversationOptions {
  /** How the API is called; stays the same function. */
  connect?: (slug: string) => ChatApi;
  channel?: "chat_page" | "widget";
}

/**
 * The buyer's conversation: what is shown, and what they can do. An answer that is being written when the page is opened
 * is taken up where it stands.
 */
export function useConversation(
  slug: string,
  loaded: Conversation | null,
  { connect = chatApi, channel = "chat_page" }: ConversationOptions = {},
) {
  const [state, dispatch] = useReducer(conversationReducer, loaded, stateOf);
  const [trouble, setTrouble] = useState<Trouble | null>(null);
  const [sending, setSending] = useState(false);
  const api = useMemo(() => (typeof window === "undefined" ? null : connect(slug)), [connect, slug]);
  const answering = answerInProgress(state);
  // An answer whose message is still on its way has no id of the server's yet.
  const answerId = answering && !sending ? answering.id : null;
  const lost = useAnswerStream(api, answerId, dispatch);
  const conversationId = useRef(state.id);
  /** Stop was pressed while the message was on its way: its answer is stopped as soon as it has an id. */
  const stopWanted = useRef(false);
  useEffect(() => {
    conversationId.current = state.id;
  }, [state.id]);

  const fail = useCallback((error: unknown) => {
    const { code, sentence } = readFailure(error);
    setTrouble({ sentence, startOver: code === "conversation_not_found" });
    return code;
  }, []);

  /** @returns whether it was sent; if not, the words belong back into the box. */
  const send = useCallback(
    async (text: string): Promise<boolean> => {
      if (!api) return false;
      const localId = crypto.randomUUID();
      setTrouble(null);
      setSending(true);
      stopWanted.current = false;
      dispatch({ type: "sending", text, localId });
      try {
        const conversation = conversationId.current ?? undefined;
        const sent = await api.conversations.send.mutate({ conversationId: conversation, channel, text });
        dispatch({ type: "sent", localId, ...sent });
        if (stopWanted.current) api.conversations.stop.mutate({ answerId: sent.answerId }).catch(fail);
        return true;
      } catch (error) {
        dispatch({ type: "notSent", localId });
        // Another tab of this browser was faster: show what it wrote.
        if (fail(error) === "answer_in_progress")
          await api.conversations.current
            .query({})
            .then((conversation) => dispatch({ type: "loaded", conversation }), fail);
        return false;
      } finally {
        setSending(false);
      }
    },
    [api, channel, fail],
  );

  const stop = useCallback(() => {
    if (answerId) api?.conversations.stop.mutate({ answerId }).catch(fail);
    else stopWanted.current = true;
  }, [api, answerId, fail]);

  const retry = useCallback(
    async (failedId: string) => {
      setTrouble(null);
      try {
        await api?.conversations.retry.mutate({ answerId: failedId });
        dispatch({ type: "retrying", answerId: failedId });
      } catch (error) {
        fail(error);
      }
    },
    [api, fail],
  );

  const removeChip = useCallback(
    async (chipId: string) => {
      if (!api || !conversationId.current) return;
      try {
        const search = await api.conversations.removeFilter.mutate({ conversationId: conversationId.current, chipId });
        dispatch({ type: "searchChanged", search });
      } catch (error) {
        fail(error);
      }
    },
    [api, fail],
  );

  const startOver = useCallback(() => {
    stop();
    setTrouble(null);
    dispatch({ type: "startedOver" });
  }, [stop]);

  return { ...state, answering: answering !== undefined, lost, trouble, send, stop, retry, removeChip, startOver };
}
