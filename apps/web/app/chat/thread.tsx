import { AssistantMessage, AssistantText, ChatBubble, cn, IconButton } from "@katek/ui";
import { ArrowDown } from "lucide-react";
import { Answer } from "./answer";
import type { ConversationState } from "./conversation-state";
import type { OrganizationProfile } from "./organization-profile";
import { REACHABLE } from "./reachable";
import type { Message, ShownPart } from "./shown";
import { useFollowing } from "./use-following";
import { whose } from "./whose";

interface ThreadProps extends Pick<ConversationState, "messages" | "homes" | "search"> {
  organization: OrganizationProfile;
  onRetry: (answerId: string) => void;
  /** The answer whose words are shown at once. */
  atOnce: string | null;
  onDrawing: (answerId: string, drawing: boolean) => void;
}

/** What was said, newest at the bottom. It follows the answer unless the reader has scrolled away. */
export function Thread({ messages, homes, search, organization, onRetry, atOnce, onDrawing }: ThreadProps) {
  const { box, content, away, toEnd } = useFollowing(messages.findLast(({ author }) => author === "buyer")?.id);
  const { assistantName, name, greeting, homesOffered } = organization;
  return (
    <div className="relative min-h-0 flex-1">
      <div
        ref={box}
        role="log"
        aria-live="polite"
        aria-label="Conversation"
        {...REACHABLE}
        className="focus-inset relative flex h-full flex-col overflow-y-auto overscroll-contain px-u3 [scrollbar-width:none] md:[scrollbar-gutter:stable_both-edges] md:[scrollbar-width:auto] md:px-u5"
      >
        <div
          ref={content}
          className={cn(
            "mx-auto grid w-full max-w-read grid-cols-1 gap-u3 pb-u3 pt-u4",
            messages.length ? "mt-auto" : "my-auto",
          )}
        >
          <AssistantMessage name={assistantName} introduction={`${whose(name)} assistant`}>
            <AssistantText>
              <p>{greeting}</p>
            </AssistantText>
            {messages.length ? null : <p className="text-caption text-ink-3">{onOffer(homesOffered)}</p>}
          </AssistantMessage>
          {messages.map((message, index) =>
            message.author === "buyer" ? (
              <div key={message.id} data-question>
                <ChatBubble>{wordsOf(message.parts)}</ChatBubble>
              </div>
            ) : (
              <Answer
                key={message.id}
                name={assistantName}
                message={message}
                homes={homes}
                search={search}
                homesOffered={homesOffered}
                atOnce={message.id === atOnce}
                onDrawing={onDrawing}
                onRetry={index === messages.length - 1 ? () => onRetry(message.id) : undefined}
              />
            ),
          )}
        </div>
      </div>
      <Status messages={messages} name={assistantName} />
      {away ? (
        <IconButton
          icon={ArrowDown}
          label="To the newest message"
          kind="secondary"
          size="md"
          onClick={toEnd}
          className="absolute bottom-u1 left-1/2 -translate-x-1/2 rounded-full bg-raised shadow-2"
        />
      ) : null}
    </div>
  );
}

function onOffer(homes: number): string {
  if (homes === 0) return "No home is on offer at the moment.";
  return homes === 1 ? "One home is on offer today." : `${homes.toLocaleString("en-US")} homes are on offer today.`;
}

/** Tells screen readers that an answer is on its way; the answer itself is announced once, when it ends. */
function Status({ messages, name }: { messages: Message[]; name: string }) {
  const status = messages.at(-1)?.status;
  return (
    <p role="status" className="sr-only">
      {status === "waiting" || status === "streaming" ? `${name} is answering` : ""}
    </p>
  );
}

const wordsOf = (parts: ShownPart[]) => parts.map((part) => (part.type === "text" ? part.text : "")).join("");
