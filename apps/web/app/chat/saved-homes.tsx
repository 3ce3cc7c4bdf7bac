import type { ListingCard as Home } from "@katek/core/listings/schemas";
import { Anchor, Button, IconButton, ListingPicture } from "@katek/ui";
import { Columns3, X } from "lucide-react";
import { useChatHomes } from "./chat-context";
import { homeFacts, homeKind, homePrice, homeStreet, photoUrl } from "./home-words";

interface SavedHomesProps {
  saved: Home[];
  onCompare: () => void;
}

/** The homes that the buyer marked, each with a way to look at it and to let it go. */
export function SavedHomes({ saved, onCompare }: SavedHomesProps) {
  if (!saved.length)
    return (
      <p className="text-ui text-ink-2">
        None yet. The heart on a home keeps it here, in this browser, so that you can compare it later.
      </p>
    );
  return (
    <>
      <ul className="grid grid-cols-1 gap-u2">
        {saved.map((home) => (
          <SavedHome key={home.id} home={home} />
        ))}
      </ul>
      {saved.length > 1 ? (
        <Button size="md" icon={Columns3} onClick={onCompare} className="mt-u2 w-full">
          Compare side by side
        </Button>
      ) : null}
    </>
  );
}

function SavedHome({ home }: { home: Home }) {
  const { organizationId, hrefOf, save } = useChatHomes();
  const photo = home.photos[0];
  return (
    <li className="group relative flex items-center gap-u2">
      <ListingPicture
        imageUrl={photo && photoUrl(organizationId, photo.id)}
        kind={homeKind(home)}
        className="h-u10 w-[84px] rounded-sm"
      />
      <div className="min-w-0 flex-1">
        <p className="num truncate text-ui font-semibold">{homePrice(home)}</p>
        <p className="truncate text-ui text-ink-2">
          <Anchor href={hrefOf(home.id)} className="rounded-xs after:absolute after:inset-0 hover:text-ink">
            {homeStreet(home)}
          </Anchor>
        </p>
        <p className="num truncate text-caption text-ink-3">{homeFacts(home).slice(0, 2).join(" · ")}</p>
      </div>
      <IconButton
        icon={X}
        label={`Remove ${homeStreet(home)}`}
        onClick={() => save(home, false)}
        className="relative z-[1] text-ink-3"
      />
    </li>
  );
}
