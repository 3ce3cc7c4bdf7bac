import type { LeadDetails } from "@katek/core/leads/schemas";
import { ListingPicture } from "@katek/ui";
import { homeGone, homeKind, homePrice, homeStreet, photoUrl } from "~/chat/home-words";
import { useMember } from "~/identity/office";
import { Block } from "./about-lead";

/** The homes of their conversations: those they asked about first. */
export function HomesOfInterest({ homes }: { homes: LeadDetails["homes"] }) {
  const { organization } = useMember();
  return (
    <Block title="Homes of interest">
      {homes.length ? (
        <ul className="grid gap-u1.5">
          {homes.map(({ home, interest }) => {
            const [photo] = home.photos;
            const state = homeGone(home)?.toLowerCase() ?? (interest === "asked" ? "asked about" : "shown");
            return (
              <li key={home.id} className="flex items-center gap-u1.5">
                <ListingPicture
                  imageUrl={photo && photoUrl(organization.id, photo.id)}
                  kind={homeKind(home)}
                  className="h-u6 w-u8 shrink-0 rounded-xs"
                />
                <span className="min-w-0">
                  <span className="block truncate text-ui font-medium text-ink">{homeStreet(home)}</span>
                  <span className="num block truncate text-caption text-ink-3">
                    {homePrice(home)} · {state}
                  </span>
                </span>
              </li>
            );
          })}
        </ul>
      ) : (
        <p className="text-ui text-ink-3">No home was shown to them yet.</p>
      )}
    </Block>
  );
}
