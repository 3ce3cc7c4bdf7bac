import type { ListingCard as Home } from "@katek/core/listings/schemas";
import { ListingPicture } from "@katek/ui";
import { homeKind, homeStreet, photoUrl } from "~/chat/home-words";

/** Which home the page around the widget is about. */
export function HomeInView({ home, organizationId }: { home: Home; organizationId: string }) {
  const photo = home.photos[0];
  return (
    <div className="mx-u2.5 mt-u2 flex shrink-0 items-center gap-u1.5 rounded-md bg-sunken p-u1">
      <ListingPicture
        imageUrl={photo && photoUrl(organizationId, photo.id)}
        kind={homeKind(home)}
        className="w-[54px] rounded-sm"
      />
      <p className="min-w-0 truncate text-caption text-ink-2">
        You are looking at <span className="font-semibold text-ink">{homeStreet(home)}</span>
      </p>
    </div>
  );
}
