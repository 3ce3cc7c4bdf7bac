import type { Transcript } from "@katek/core/leads/schemas";
import { AssistantAvatar, CardStrip, ListingCard } from "@katek/ui";
import { AnswerMarkdown } from "~/chat/answer-markdown";
import { homeFacts, homeGone, homeKind, homePrice, homeStreet, homeTag, photoUrl } from "~/chat/home-words";
import { useMember } from "~/identity/office";
import { timeOfDay } from "./days";

interface TranscriptMessagesProps {
  transcript: Transcript;
  buyer: string;
  assistantName: string;
  timeZone: string;
}

/** A conversation as the inbox shows it: the assistant outlined, the buyer on grey. */
export function TranscriptMessages({ transcript, buyer, assistantName, timeZone }: TranscriptMessagesProps) {
  return (
    <ol className="mt-u1.5 grid grid-cols-1 gap-u2 border-t border-line pt-u2">
      {transcript.messages.map((message) => {
        const theirs = message.author === "buyer";
        return (
          <li key={message.id} className="min-w-0">
            <p className="mb-u0.5 flex items-center gap-u1 text-caption text-ink-3">
              {theirs ? null : <AssistantAvatar size="xs" />}
              <span className="font-medium text-ink-2">
                {theirs ? (buyer === "They" ? "Buyer" : buyer) : assistantName}
              </span>
              <time dateTime={message.createdAt.toISOString()} className="num">
                {timeOfDay(message.createdAt, timeZone)}
              </time>
            </p>
            <div className="grid grid-cols-1 gap-u1.5">
              {message.parts.map((part, index) =>
                part.type === "listings" ? (
                  <Homes key={index} ids={part.listingIds} homes={transcript.homes} />
                ) : (
                  <div
                    key={index}
                    className={
                      theirs
                        ? "w-fit max-w-full whitespace-pre-wrap break-words rounded-xl rounded-tl-xs bg-hover px-u2 py-u1.5 text-ink"
                        : "w-fit max-w-full break-words rounded-xl rounded-tl-xs border border-line bg-surface px-u2 py-u1.5 text-ink [&_li]:ml-u3 [&_ol]:list-decimal [&_p+p]:mt-u1 [&_ul]:list-disc"
                    }
                  >
                    {theirs ? part.text : <AnswerMarkdown text={part.text} />}
                  </div>
                ),
              )}
            </div>
          </li>
        );
      })}
    </ol>
  );
}

function Homes({ ids, homes }: { ids: string[]; homes: Transcript["homes"] }) {
  const { organization } = useMember();
  const shown = ids.flatMap((id) => homes[id] ?? []);
  if (!shown.length) return <p className="text-caption text-ink-3">The homes that stood here are gone.</p>;
  return (
    <CardStrip label="Homes in this answer">
      {shown.map((home) => {
        const [photo] = home.photos;
        return (
          <ListingCard
            key={home.id}
            price={homePrice(home)}
            address={homeStreet(home)}
            area={home.place ?? undefined}
            facts={homeFacts(home)}
            imageUrl={photo && photoUrl(organization.id, photo.id)}
            kind={homeKind(home)}
            tag={homeTag(home)}
            sold={homeGone(home)}
          />
        );
      })}
    </CardStrip>
  );
}
