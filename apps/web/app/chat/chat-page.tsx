import { type ComposerHandle, Sheet } from "@katek/ui";
import { useSearchParams } from "@remix-run/react";
import { useCallback, useMemo, useRef, useState } from "react";
import { type ChatHomes, ChatHomesProvider } from "./chat-context";
import { ChatHeader } from "./chat-header";
import { CompareHomes } from "./compare-homes";
import { focusBox } from "./focus-box";
import { followUps } from "./follow-ups";
import { HomeSheet } from "./home-sheet";
import { ListingsNote } from "./listings-note";
import { MessageBox } from "./message-box";
import type { OrganizationProfile } from "./organization-profile";
import { SavedHomes } from "./saved-homes";
import { SearchBar } from "./search-bar";
import type { Conversation } from "./shown";
import { Thread } from "./thread";
import { useConversation } from "./use-conversation";
import { useSavedHomes } from "./use-saved-homes";

interface ChatPageProps {
  organization: OrganizationProfile;
  conversation: Conversation | null;
  maxMessageLength: number;
}

/** The organization's assistant: what was said, the homes it found, and those that the buyer kept. */
export function ChatPage({ organization, conversation: loaded, maxMessageLength }: ChatPageProps) {
  const chat = useConversation(organization.slug, loaded);
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
  const stop = () => {
    setAtOnce(drawn);
    if (chat.answering) chat.stop();
  };
  const startOver = () => {
    chat.startOver();
    toBox();
  };
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
  const ask = (question: string) => {
    closeHome();
    void chat.send(question);
  };
  return (
    <ChatHomesProvider value={homes}>
      <div className="flex h-dvh flex-col bg-surface">
        {organization.secondaryColor ? (
          <div
            aria-hidden="true"
            className="h-u0.5 shrink-0"
            style={{ backgroundColor: organization.secondaryColor }}
          />
        ) : null}
        <ChatHeader
          organization={organization}
          savedCount={saved.length}
          onOpenSaved={() => setOpen("saved")}
          onStartOver={chat.messages.length ? startOver : undefined}
        />
        {chat.search ? <SearchBar search={chat.search} onRemove={chat.removeChip} onEmptied={toBox} /> : null}
        <div className="flex min-h-0 flex-1">
          <main id="main" className="flex min-w-0 flex-1 flex-col">
            <Thread
              organization={organization}
              onRetry={(answerId) => {
                setAtOnce(null);
                void chat.retry(answerId);
              }}
              atOnce={atOnce}
              onDrawing={onDrawing}
              messages={chat.messages}
              homes={chat.homes}
              search={chat.search}
            />
            <MessageBox
              assistantName={organization.assistantName}
              suggestions={followUps(chat, organization.suggestedQuestions)}
              maxLength={maxMessageLength}
              answering={answering}
              composer={composer}
              lost={chat.lost}
              trouble={chat.trouble}
              onSend={chat.send}
              onStop={stop}
              onStartOver={startOver}
            />
          </main>
          <aside
            aria-label="Saved homes"
            className="hidden w-[324px] shrink-0 overflow-y-auto border-l border-line lg:block"
          >
            <div className="border-b border-line p-u4">
              <h2 className="mb-u1.5 text-title">Saved homes</h2>
              <SavedHomes saved={saved} onCompare={() => setOpen("compare")} />
            </div>
            <div className="px-u4 py-u3">
              <ListingsNote organization={organization} />
            </div>
          </aside>
        </div>
      </div>
      <Sheet open={open === "saved"} onClose={() => setOpen(null)} title="Saved homes">
        <div className="grid grid-cols-1 gap-u3 px-u3 py-u3 md:px-u4">
          <div>
            <SavedHomes saved={saved} onCompare={() => setOpen("compare")} />
          </div>
          <ListingsNote organization={organization} />
        </div>
      </Sheet>
      <CompareHomes homes={saved} open={open === "compare"} onClose={() => setOpen(null)} />
      <HomeSheet home={home} onClose={closeHome} onAsk={answering ? undefined : ask} />
    </ChatHomesProvider>
  );
}
