import type { ListingCard as Home } from "@katek/core/listings/schemas";
import { Button, Sheet } from "@katek/ui";
import { Heart, MessageCircle } from "lucide-react";
import { useChatHomes } from "./chat-context";
import { HomeBody } from "./home-body";
import { homeStreet } from "./home-words";

interface HomeSheetProps {
  home: Home | null;
  onClose: () => void;
  /** Sends a question about the home; left out while an answer is written. */
  onAsk?: (question: string) => void;
}

/** All that is known of one home, as its listing says it. */
export function HomeSheet({ home, onClose, onAsk }: HomeSheetProps) {
  const { isSaved, save, organizationId } = useChatHomes();
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
      {home ? <HomeBody home={home} organizationId={organizationId} /> : null}
    </Sheet>
  );
}
