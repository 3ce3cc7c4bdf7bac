import type { ListingCard as Home } from "@katek/core/listings/schemas";
import { Badge, Button, Sheet } from "@katek/ui";
import { Heart, MessageCircle } from "lucide-react";
import { useChatHomes } from "./chat-context";
import { HomePhotos } from "./home-photos";
import { homeAddress, homeDetails, homeFeatures, homeGone, homePrice, homeStreet, homeTag } from "./home-words";

interface HomeSheetProps {
  home: Home | null;
  onClose: () => void;
  /** Sends a question about the home; left out while an answer is written. */
  onAsk?: (question: string) => void;
}

/** All that is known of one home, as its listing says it. */
export function HomeSheet({ home, onClose, onAsk }: HomeSheetProps) {
  const { isSaved, save } = useChatHomes();
  const saved = home !== null && isSaved(home.id);
  return (
    <Sheet
      open={home !== null}
      onClose={onClose}
      title={home ? homeStreet(home) : ""}
      foot={
        home ? (
          <div className="flex gap-u1">
            <Button
              kind="primary"
              size="md"
              icon={MessageCircle}
              className="flex-1"
              disabled={!onAsk}
              onClick={() => onAsk?.(`Tell me more about ${homeStreet(home)}`)}
            >
              Ask about this home
            </Button>
            <Button
              size="md"
              icon={Heart}
              onClick={() => save(home, !saved)}
              className={saved ? "[&_svg]:fill-current" : ""}
            >
              {saved ? "Saved" : "Save"}
            </Button>
          </div>
        ) : undefined
      }
    >
      {home ? <HomeBody home={home} /> : null}
    </Sheet>
  );
}

function HomeBody({ home }: { home: Home }) {
  const features = homeFeatures(home);
  const state = homeGone(home) ?? homeTag(home);
  return (
    <>
      <HomePhotos home={home} />
      <div className="grid grid-cols-1 gap-u3 px-u3 py-u3 md:px-u4">
        <div>
          <p className="flex items-center gap-u1.5">
            <span className="num text-h2">{homePrice(home)}</span>
            {state ? <Badge tone="warn">{state}</Badge> : null}
          </p>
          <p className="text-body text-ink-2">{homeAddress(home)}</p>
        </div>
        <dl className="grid grid-cols-2 gap-x-u3 gap-y-u1.5">
          {homeDetails(home).map(({ name, value }) => (
            <div key={name}>
              <dt className="text-caption text-ink-3">{name}</dt>
              <dd className="num text-body text-ink">{value}</dd>
            </div>
          ))}
        </dl>
        {features.length ? (
          <ul aria-label="What it has" className="flex flex-wrap gap-u1">
            {features.map((feature) => (
              <li key={feature}>
                <Badge>{feature}</Badge>
              </li>
            ))}
          </ul>
        ) : null}
        {home.remarks ? (
          <section aria-label="From the listing">
            <h3 className="text-title">From the listing</h3>
            <p className="mt-u1 whitespace-pre-line break-words text-body text-ink-2">{home.remarks}</p>
          </section>
        ) : (
          <p className="text-body text-ink-3">The listing has no description.</p>
        )}
      </div>
    </>
  );
}
