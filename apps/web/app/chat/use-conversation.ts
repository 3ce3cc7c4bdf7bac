import { useCallback, useEffect, useMemo, useReducer, useRef, useState } from "react";
import { type ChatApi, chatApi, readFailure } from "~/api.client";
import { answerInProgress, conversationReducer, stateOf } from "./conversation-state";
import type { Conversation } from "./shown";
import { useAnswerStream } from "./use-answer-stream";
import { useOtherTabs } from "./use-other-tabs";

/** What the page must tell the buyer about the last thing they did. */
export interface Trouble {
  sentence: string;
  /** The conversation is gone; only a new one helps. */
  startOver: boolean;
}

export interface ConversationOptions {
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
  /** What is on its way to the server: the next thing waits for it, so that the conversation is the same for both. */
  const onItsWay = useRef<Promise<unknown>>(Promise.resolve());
  /** Counts the conversations of this page; what belongs to one that was left is not shown in the next. */
  const round = useRef(0);
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

  const busy = useRef(false);
  /** Counts what the buyer did here; what was asked of the server before that is out of date. */
  const acted = useRef(0);
  busy.current = sending || answering !== undefined;
  const catchUp = useCallback(
    (why: "told" | "seen") => {
      // While this tab writes, it knows more than the server has kept.
      if (!api || (why === "seen" && busy.current)) return;
      const before = acted.current;
      onItsWay.current
        .then(() => api.conversations.current.query({}))
        .then(
          (conversation) => {
            if (before === acted.current) dispatch({ type: "loaded", conversation });
          },
          // What the server does not tell now, it tells when this tab is looked at again.
          () => {},
        );
    },
    [api],
  );
  const announce = useOtherTabs(slug, catchUp);

  /** @returns whether it was sent; if not, the words belong back into the box. */
  const send = useCallback(
    async (text: string): Promise<boolean> => {
      if (!api) return false;
      acted.current++;
      const localId = String(acted.current);
      setTrouble(null);
      setSending(true);
      stopWanted.current = false;
      dispatch({ type: "sending", text, localId });
      const began = round.current;
      try {
        const sending = onItsWay.current.then(() =>
          api.conversations.send.mutate({ conversationId: conversationId.current ?? undefined, channel, text }),
        );
        onItsWay.current = sending.catch(() => {});
        const sent = await sending;
        announce();
        if (began === round.current) dispatch({ type: "sent", localId, ...sent });
        if (stopWanted.current) api.conversations.stop.mutate({ answerId: sent.answerId }).catch(fail);
        return true;
      } catch (error) {
        if (began !== round.current) return true;
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
    [api, channel, fail, announce],
  );

  const stop = useCallback(() => {
    acted.current++;
    if (answerId) api?.conversations.stop.mutate({ answerId }).catch(fail);
    else stopWanted.current = true;
  }, [api, answerId, fail]);

  const retry = useCallback(
    async (failedId: string) => {
      acted.current++;
      setTrouble(null);
      try {
        await api?.conversations.retry.mutate({ answerId: failedId });
        dispatch({ type: "retrying", answerId: failedId });
        announce();
      } catch (error) {
        fail(error);
      }
    },
    [api, fail, announce],
  );

  const removeChip = useCallback(
    async (chipId: string) => {
      if (!api || !conversationId.current) return;
      acted.current++;
      try {
        const search = await api.conversations.removeFilter.mutate({ conversationId: conversationId.current, chipId });
        dispatch({ type: "searchChanged", search });
        announce();
      } catch (error) {
        fail(error);
      }
    },
    [api, fail, announce],
  );

  const startOver = useCallback(() => {
    if (!api) return;
    acted.current++;
    round.current++;
    setTrouble(null);
    dispatch({ type: "startedOver", conversationId: null });
    conversationId.current = null;
    const began = round.current;
    // The server leaves the old conversation too, and stops its answer; a message that is on its way still belongs to it.
    onItsWay.current = onItsWay.current
      .then(() => api.conversations.startOver.mutate({ channel }))
      .then((begun) => {
        if (began !== round.current) return;
        conversationId.current = begun.conversationId;
        dispatch({ type: "startedOver", conversationId: begun.conversationId });
        announce();
      })
      .catch(fail);
  }, [api, channel, fail, announce]);

  return { ...state, answering: answering !== undefined, lost, trouble, send, stop, retry, removeChip, startOver };
}
