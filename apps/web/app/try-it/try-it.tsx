import type { ListingCard as Home } from "@katek/core/listings/schemas";
import {
  AssistantAvatar,
  AssistantMessage,
  AssistantPictureProvider,
  AssistantStatus,
  AssistantText,
  Button,
  ChatBubble,
  Composer,
  Icon,
  ListingCard,
  Notice,
  SuggestionChips,
} from "@katek/ui";
import { RotateCcw, SlidersHorizontal } from "lucide-react";
import { useEffect, useRef } from "react";
import { AnswerMarkdown } from "~/chat/answer-markdown";
import { homeFacts, homeKind, homePrice, homeStreet, photoUrl } from "~/chat/home-words";
import { REACHABLE } from "~/chat/reachable";
import { whose } from "~/chat/whose";
import { PreviewFrame } from "~/onboarding/preview-frame";
import { ThemeSegment } from "~/onboarding/theme-segment";
import { usePreviewTheme } from "~/onboarding/use-preview-theme";
import { linesOf, type PersonaValues } from "~/setup/setup-parts";
import { avatarOf, personaIn } from "~/setup/use-persona-form";
import { changesInWords } from "./changes-in-words";
import { type TrialMessage, useTrial } from "./use-trial";

interface TryItProps {
  values: PersonaValues;
  /** The path of the uploaded picture; the drawn one of the form without. */
  picture: string | null;
  setup: { id: string; brand: { name: string; brandColor: string }; homes: { total: number } };
}

/** A conversation with the assistant as it stands in the form, saved or not, about the organization's own homes. */
export function TryIt({ values, picture, setup: { id, brand, homes } }: TryItProps) {
  const [theme, setTheme] = usePreviewTheme();
  const trial = useTrial();
  const asked = useRef<PersonaValues | null>(null);
  const end = useRef<HTMLDivElement>(null);
  const { messages } = trial;
  useEffect(() => {
    const box = end.current?.parentElement;
    if (messages.length) box?.scrollTo({ top: box.scrollHeight });
  }, [messages]);
  const name = values.assistantName.trim() || "The assistant";
  const send = (text: string): true => {
    trial.send(text, personaIn(values), asked.current && changesInWords(asked.current, values));
    asked.current = values;
    return true;
  };
  const suggestions = linesOf(values.suggestedQuestions).slice(0, 6);
  return (
    <AssistantPictureProvider value={picture ?? avatarOf(values)}>
      <div className="flex items-center justify-between">
        <h2 className="text-title text-ink">Try it</h2>
        <ThemeSegment theme={theme} onChange={setTheme} />
      </div>
      <div className="mt-u2 flex min-h-0 flex-1 flex-col">
        <PreviewFrame colour={brand.brandColor} theme={theme}>
          <div className="flex h-u8 shrink-0 items-center gap-u1.5 border-b border-line px-u3">
            <AssistantAvatar />
            <p className="min-w-0 flex-1 truncate text-ui">
              <span className="font-semibold">{name}</span>{" "}
              <span className="text-ink-3">· {whose(brand.name)} assistant</span>
            </p>
            {messages.length ? (
              <Button kind="ghost" icon={RotateCcw} onClick={trial.startAgain} className="-mr-u1.5">
                Start again
              </Button>
            ) : null}
          </div>
          <div
            role="log"
            aria-label="Conversation to try"
            {...REACHABLE}
            className="focus-inset relative grid min-h-0 flex-1 grid-cols-1 content-start gap-u2.5 overflow-y-auto px-u3 py-u3"
          >
            <AssistantMessage compact name={name}>
              <AssistantText compact>
                <p className="whitespace-pre-line">{values.greeting}</p>
              </AssistantText>
            </AssistantMessage>
            {messages.map((message, index) => (
              <Said
                key={message.id}
                name={name}
                message={message}
                homes={trial.homes}
                organizationId={id}
                writing={trial.answering && index === messages.length - 1}
              />
            ))}
            <div ref={end} />
          </div>
          <div className="grid shrink-0 grid-cols-1 gap-u1 p-u2">
            {trial.answering ? null : (
              <SuggestionChips suggestions={suggestions} onSelect={send} label="Questions to begin with" />
            )}
            <Composer
              compact
              onSend={send}
              onStop={trial.stop}
              streaming={trial.answering}
              placeholder="Ask as a buyer would"
              label={`Message to ${name}, to try`}
              name="trial"
            />
          </div>
        </PreviewFrame>
      </div>
      <p className="mt-u2 text-center text-caption text-ink-3">
        {homes.total
          ? "Uses the settings beside it, saved or not. Nothing is kept or counted."
          : `Uses the settings beside it, saved or not. ${name} knows no homes yet.`}
      </p>
    </AssistantPictureProvider>
  );
}

interface SaidProps {
  name: string;
  message: TrialMessage;
  homes: Record<string, Home>;
  organizationId: string;
  writing: boolean;
}

function Said({ name, message, homes, organizationId, writing }: SaidProps) {
  if (message.author === "buyer") return <ChatBubble compact>{message.text}</ChatBubble>;
  if (message.author === "change")
    return (
      <p className="flex items-center gap-u1.5 text-caption text-ink-3 before:h-px before:flex-1 before:bg-line after:h-px after:flex-1 after:bg-line">
        <Icon icon={SlidersHorizontal} className="size-u2" />
        {message.text}
      </p>
    );
  const { parts, failure } = message;
  return (
    <AssistantMessage compact name={name}>
      {parts.map((part, index) =>
        part.type === "text" ? (
          <AssistantText
            compact
            key={index}
            streaming={writing && index === parts.length - 1}
            className="[&>span]:hidden"
          >
            <AnswerMarkdown text={part.text} caret={writing && index === parts.length - 1} />
          </AssistantText>
        ) : (
          <div key={index} className="grid grid-cols-2 gap-u1.5">
            {part.listingIds.flatMap((homeId) => {
              const home = homes[homeId];
              return home ? <TrialCard key={homeId} home={home} organizationId={organizationId} /> : [];
            })}
          </div>
        ),
      )}
      {writing && !parts.length ? <AssistantStatus>Looking through your homes</AssistantStatus> : null}
      {failure ? <Notice tone="danger">{failure}</Notice> : null}
      {!writing && !failure && !parts.length ? (
        <p className="text-caption text-ink-3">You stopped this answer, or it had no fact to go on.</p>
      ) : null}
    </AssistantMessage>
  );
}

function TrialCard({ home, organizationId }: { home: Home; organizationId: string }) {
  const [photo] = home.photos;
  return (
    <ListingCard
      price={homePrice(home)}
      address={homeStreet(home)}
      facts={homeFacts(home)}
      kind={homeKind(home)}
      imageUrl={photo && photoUrl(organizationId, photo.id)}
    />
  );
}
