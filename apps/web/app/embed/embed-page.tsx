import type { ListingCard as Home } from "@katek/core/listings/schemas";
import { AssistantPictureProvider, Sheet } from "@katek/ui";
import { useEffect, useRef, useState } from "react";
import { ChatHomesProvider } from "~/chat/chat-context";
import { CompareHomes } from "~/chat/compare-homes";
import { followUps } from "~/chat/follow-ups";
import { HomeSheet } from "~/chat/home-sheet";
import { homeStreet } from "~/chat/home-words";
import { MessageBox } from "~/chat/message-box";
import type { OrganizationProfile } from "~/chat/organization-profile";
import { SavedHomes } from "~/chat/saved-homes";
import { SearchBar } from "~/chat/search-bar";
import type { Conversation } from "~/chat/shown";
import { Thread } from "~/chat/thread";
import { useChat } from "~/chat/use-chat";
import { EmbedHeader } from "./embed-header";
import { HomeInView } from "./home-in-view";
import { useHost } from "./use-host";
import { tokenOf } from "./visitor-token";
import { widgetApi } from "./widget-api.client";

/** How the API is called from a frame, where cookies may be denied. */
const WIDGET = { connect: widgetApi, channel: "widget" } as const;

interface EmbedPageProps {
  organization: OrganizationProfile;
  conversation: Conversation | null;
  maxMessageLength: number;
  /** The home that the page around it is about. */
  homeInView: Home | null;
  /** The sites that may frame it. */
  sites: string[];
}

/** The assistant in a frame on the organization's own site. What was said in this tab before is taken up again. */
export function EmbedPage(props: EmbedPageProps) {
  const { slug } = props.organization;
  const [recalled, setRecalled] = useState(props.conversation);
  const [ready, setReady] = useState(false);
  useEffect(() => {
    if (recalled || !tokenOf(slug)) return setReady(true);
    widgetApi(slug)
      .conversations.current.query({})
      // A conversation that cannot be had now is found again by the message that goes on with it.
      .then(
        (conversation) => setRecalled(conversation),
        () => {},
      )
      .finally(() => setReady(true));
  }, [slug, recalled]);
  return <EmbedChat key={recalled?.id} {...props} conversation={recalled} ready={ready} />;
}

function EmbedChat(props: EmbedPageProps & { ready: boolean }) {
  const { organization, conversation: loaded, maxMessageLength, homeInView, sites, ready } = props;
  const chat = useChat(organization, loaded, WIDGET);
  const { saved, open, setOpen } = chat;
  const writing = useRef<HTMLDivElement>(null);
  const host = useHost(sites, writing);
  const first = homeInView ? [`Tell me more about ${homeStreet(homeInView)}`] : [];
  return (
    <AssistantPictureProvider value={organization.assistantPictureUrl ?? organization.assistantAvatar}>
      <ChatHomesProvider value={chat.homesContext}>
        <div className="flex h-dvh flex-col bg-surface">
          <EmbedHeader
            organization={organization}
            savedCount={saved.length}
            onOpenSaved={() => setOpen("saved")}
            onStartOver={chat.messages.length ? chat.startOver : undefined}
            onClose={host?.close}
          />
          {chat.search ? <SearchBar search={chat.search} onRemove={chat.removeChip} onEmptied={chat.toBox} /> : null}
          <main id="main" className="flex min-h-0 flex-1 flex-col">
            {homeInView ? <HomeInView home={homeInView} organizationId={organization.id} /> : null}
            <Thread {...chat.thread} />
            <div ref={writing}>
              {ready ? (
                <MessageBox
                  assistantName={organization.assistantName}
                  suggestions={followUps(chat, [...first, ...organization.suggestedQuestions])}
                  maxLength={maxMessageLength}
                  answering={chat.answering}
                  composer={chat.composer}
                  lost={chat.lost}
                  trouble={chat.trouble}
                  onSend={chat.send}
                  onStop={chat.stop}
                  onStartOver={chat.startOver}
                />
              ) : null}
            </div>
          </main>
        </div>
        <Sheet open={open === "saved"} onClose={() => setOpen(null)} title="Saved homes">
          <div className="px-u3 py-u3">
            <SavedHomes saved={saved} onCompare={() => setOpen("compare")} />
          </div>
        </Sheet>
        <CompareHomes homes={saved} open={open === "compare"} onClose={() => setOpen(null)} />
        <HomeSheet home={chat.home} onClose={chat.closeHome} onAsk={chat.ask} />
      </ChatHomesProvider>
    </AssistantPictureProvider>
  );
}
