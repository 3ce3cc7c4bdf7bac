import { type Dispatch, useEffect, useState } from "react";
import type { ChatApi } from "~/api.client";
import type { ConversationAction } from "./conversation-state";

const FIRST_WAIT_MS = 1_000;
const LONGEST_WAIT_MS = 10_000;

/**
 * Listens to an answer until it has ended. When the connection breaks, looks at what the server has kept and listens
 * again, waiting a little longer each time.
 * @returns whether the connection is lost at the moment.
 */
export function useAnswerStream(
  api: ChatApi | null,
  answerId: string | null,
  dispatch: Dispatch<ConversationAction>,
): boolean {
  const [lost, setLost] = useState(false);
  useEffect(() => {
    if (!api || !answerId) return;
    let left = false;
    let wait = FIRST_WAIT_MS;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let subscription: { unsubscribe(): void } | undefined;

    const listen = () => {
      subscription?.unsubscribe();
      subscription = api.conversations.answer.subscribe(
        { answerId },
        {
          onData(event) {
            wait = FIRST_WAIT_MS;
            setLost(false);
            dispatch({ type: "answer", answerId, event });
          },
          onConnectionStateChange({ state, error }) {
            if (state === "connecting" && error) setLost(true);
          },
          onError: listenLater,
        },
      );
    };
    const listenLater = () => {
      if (left) return;
      setLost(true);
      clearTimeout(timer);
      timer = setTimeout(catchUp, wait);
      wait = Math.min(wait * 2, LONGEST_WAIT_MS);
    };
    const catchUp = async () => {
      try {
        const conversation = await api.conversations.current.query({});
        if (left) return;
        setLost(false);
        dispatch({ type: "loaded", conversation });
        if (isWaiting(conversation, answerId)) listen();
      } catch {
        listenLater();
      }
    };

    listen();
    window.addEventListener("online", catchUp);
    return () => {
      left = true;
      window.removeEventListener("online", catchUp);
      clearTimeout(timer);
      subscription?.unsubscribe();
      setLost(false);
    };
  }, [api, answerId, dispatch]);
  return lost;
}

const isWaiting = (conversation: { messages: { id: string; status: string }[] } | null, answerId: string) =>
  conversation?.messages.some(({ id, status }) => id === answerId && (status === "waiting" || status === "streaming"));
