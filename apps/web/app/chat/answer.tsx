import type { ListingCard } from "@katek/core/listings/schemas";
import { AssistantMessage, AssistantStatus, AssistantText, Button, CardStrip, Notice } from "@katek/ui";
import { RotateCcw } from "lucide-react";
import { useEffect } from "react";
import { AnswerMarkdown } from "./answer-markdown";
import { HomeCard } from "./home-card";
import type { Message, ShownPart, ShownSearch } from "./shown";
import { useReveal } from "./use-reveal";

interface AnswerProps {
  name: string;
  message: Message;
  homes: Record<string, ListingCard>;
  /** What was understood of the question so far. */
  search: ShownSearch | null;
  homesOffered: number;
  /** Writes a failed or stopped answer once more; left out where newer messages stand below. */
  onRetry?: () => void;
  /** The reader pressed Stop: what has come is shown at once. */
  atOnce: boolean;
  /** Told when words begin and end to be drawn. */
  onDrawing: (answerId: string, drawing: boolean) => void;
}

/** One answer: its words and homes in reading order, and in words what became of it. */
export function Answer({ name, message, homes, search, homesOffered, onRetry, atOnce, onDrawing }: AnswerProps) {
  const live = message.status === "waiting" || message.status === "streaming";
  const { shown, revealing } = useReveal(message.parts, live, atOnce);
  useEffect(() => {
    onDrawing(message.id, revealing);
    return () => onDrawing(message.id, false);
  }, [message.id, revealing, onDrawing]);
  return (
    <AssistantMessage name={name}>
      {inPlace(shown).map(({ place, part }) => (
        <AnswerPart key={place} part={part} homes={homes} streaming={revealing && place === shown.length} />
      ))}
      {live && shown.length === 0 ? <AssistantStatus>{doing(message, search, homesOffered)}</AssistantStatus> : null}
      {revealing ? null : <Outcome message={message} onRetry={onRetry} />}
    </AssistantMessage>
  );
}

/** Parts are only ever added at the end, so the place of one, from 1, is its identity. */
const inPlace = (parts: ShownPart[]) => parts.map((part, index) => ({ place: index + 1, part }));

function AnswerPart({
  part,
  homes,
  streaming,
}: {
  part: ShownPart;
  homes: Record<string, ListingCard>;
  streaming: boolean;
}) {
  if (part.type === "text")
    return (
      // The caret stands within the last paragraph, not below it.
      <AssistantText streaming={streaming} className="[&>span]:hidden [&_ol+*]:mt-u1.5 [&_ul+*]:mt-u1.5">
        <AnswerMarkdown text={part.text} caret={streaming} />
      </AssistantText>
    );
  const known = part.listingIds.flatMap((id) => homes[id] ?? []);
  if (!known.length) return null;
  return (
    <CardStrip label={known.length === 1 ? "One home" : `${known.length} homes`}>
      {known.map((home) => (
        <HomeCard key={home.id} home={home} />
      ))}
    </CardStrip>
  );
}

function doing({ status }: Message, search: ShownSearch | null, homesOffered: number): string {
  if (status === "waiting" || !search) return `Looking through ${counted(homesOffered)}`;
  return search.total
    ? `Reading the ${search.total === 1 ? "one that fits" : `${search.total} that fit`}`
    : "Looking for what comes close";
}

const counted = (homes: number) => (homes === 1 ? "1 home" : `${homes.toLocaleString("en-US")} homes`);

/** What became of an answer that did not simply end. */
function Outcome({ message, onRetry }: { message: Message; onRetry?: () => void }) {
  if (message.status === "failed")
    return (
      <Notice
        tone="danger"
        action={
          onRetry ? (
            <Button icon={RotateCcw} onClick={onRetry}>
              Try again
            </Button>
          ) : undefined
        }
      >
        {message.failure?.sentence ?? "Something failed on our side. Your message is kept."}
      </Notice>
    );
  if (message.status === "stopped")
    return (
      <p className="flex flex-wrap items-center gap-x-u1 text-caption text-ink-3 md:min-h-u5">
        You stopped this answer.
        {onRetry ? (
          <button
            type="button"
            onClick={onRetry}
            className="hit rounded-xs font-medium text-ink-2 underline underline-offset-2 hover:text-ink"
          >
            Answer again
          </button>
        ) : null}
      </p>
    );
  if (message.status === "complete" && message.parts.length === 0)
    return (
      <AssistantText>
        <p>I have no fact from the listings to answer that with. Ask it in other words, or about one home.</p>
      </AssistantText>
    );
  return null;
}
