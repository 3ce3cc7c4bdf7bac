import { AssistantPictureProvider, Sheet } from "@katek/ui";
import { ChatHomesProvider } from "./chat-context";
import { ChatHeader } from "./chat-header";
import { CompareHomes } from "./compare-homes";
import { followUps } from "./follow-ups";
import { HomeSheet } from "./home-sheet";
import { ListingsNote } from "./listings-note";
import { MessageBox } from "./message-box";
import type { OrganizationProfile } from "./organization-profile";
import { SavedHomes } from "./saved-homes";
import { SearchBar } from "./search-bar";
import type { Conversation } from "./shown";
import { Thread } from "./thread";
import { useChat } from "./use-chat";

interface ChatPageProps {
  organization: OrganizationProfile;
  conversation: Conversation | null;
  maxMessageLength: number;
}

/** The organization's assistant: what was said, the homes it found, and those that the buyer kept. */
export function ChatPage({ organization, conversation: loaded, maxMessageLength }: ChatPageProps) {
  const chat = useChat(organization, loaded);
  const { saved, open, setOpen, startOver } = chat;
  return (
    <AssistantPictureProvider value={organization.assistantPictureUrl ?? organization.assistantAvatar}>
      <ChatHomesProvider value={chat.homesContext}>
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
          {chat.search ? <SearchBar search={chat.search} onRemove={chat.removeChip} onEmptied={chat.toBox} /> : null}
          <div className="flex min-h-0 flex-1">
            <main id="main" className="flex min-w-0 flex-1 flex-col">
              <Thread {...chat.thread} />
              <MessageBox
                assistantName={organization.assistantName}
                suggestions={followUps(chat, organization.suggestedQuestions)}
                maxLength={maxMessageLength}
                answering={chat.answering}
                composer={chat.composer}
                lost={chat.lost}
                trouble={chat.trouble}
                onSend={chat.send}
                onStop={chat.stop}
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
        <HomeSheet home={chat.home} onClose={chat.closeHome} onAsk={chat.ask} />
      </ChatHomesProvider>
    </AssistantPictureProvider>
  );
}
