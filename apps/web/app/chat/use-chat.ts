import type { ComposerHandle } from "@katek/ui";
import { useSearchParams } from "@remix-run/react";
import { useCallback, useMemo, useRef, useState } from "react";
import type { ChatHomes } from "./chat-context";
import { focusBox } from "./focus-box";
import type { OrganizationProfile } from "./organization-profile";
import type { Conversation } from "./shown";
import { type ConversationOptions, useConversation } from "./use-conversation";
import { useSavedHomes } from "./use-saved-homes";

/** What the chat page and the frame on other sites share: the conversation, the homes, what is open over them. */
export function useChat(organization: OrganizationProfile, loaded: Conversation | null, options?: ConversationOptions) {
  const chat = useConversation(organization.slug, loaded, options);
  const { saved, save } = useSavedHomes(organization.slug, chat.homes);
  const composer = useRef<ComposerHandle>(null);
  const toBox = useCallback(() => focusBox(composer), []);
  /** The answer whose words are being drawn, which goes on a little after the last has come. */
  const [drawn, setDrawn] = useState<string | null>(null);
  const [atOnce, setAtOnce] = useState<string | null>(null);
  const onDrawing = useCallback(
    (answerId: string, drawing: boolean) =>
      setDrawn((current) => (drawing ? answerId : current === answerId ? null : current)),
    [],
  );
  const answering = chat.answering || drawn !== null;
  const [open, setOpen] = useState<"saved" | "compare" | null>(null);
  const [address, setAddress] = useSearchParams();
  const homeId = address.get("home");
  const home = homeId ? (chat.homes[homeId] ?? saved.find(({ id }) => id === homeId) ?? null) : null;
  const closeHome = () => setAddress({}, { replace: true, preventScrollReset: true });
  const savedIds = saved.map(({ id }) => id).join();
  const homes = useMemo<ChatHomes>(
    () => ({
      organizationId: organization.id,
      isSaved: (id) => savedIds.includes(id),
      save,
      hrefOf: (id) => `?home=${id}`,
    }),
    [organization.id, savedIds, save],
  );
  return {
    ...chat,
    answering,
    composer,
    toBox,
    saved,
    homesContext: homes,
    open,
    setOpen,
    home,
    closeHome,
    ask: answering
      ? undefined
      : (question: string) => {
          closeHome();
          void chat.send(question);
        },
    stop: () => {
      setAtOnce(drawn);
      if (chat.answering) chat.stop();
    },
    startOver: () => {
      chat.startOver();
      toBox();
    },
    /** What the thread is drawn from. */
    thread: {
      organization,
      messages: chat.messages,
      homes: chat.homes,
      search: chat.search,
      atOnce,
      onDrawing,
      onRetry: (answerId: string) => {
        setAtOnce(null);
        void chat.retry(answerId);
      },
    },
  };
}
