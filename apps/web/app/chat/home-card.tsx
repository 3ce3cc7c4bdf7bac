import type { ListingCard as Home } from "@katek/core/listings/schemas";
import { ListingCard } from "@katek/ui";
import { useChatHomes } from "./chat-context";
import { homeAddress, homeFacts, homeGone, homeKind, homePrice, homeStreet, homeTag, photoUrl } from "./home-words";

/** A home in an answer, drawn from its row. It opens the home's sheet. */
export function HomeCard({ home }: { home: Home }) {
  const { organizationId, isSaved, save, hrefOf } = useChatHomes();
  const photo = home.photos[0];
  return (
    <ListingCard
      price={homePrice(home)}
      address={homeStreet(home)}
      area={home.place ?? (home.address ? undefined : homeAddress(home))}
      facts={homeFacts(home)}
      href={hrefOf(home.id)}
      imageUrl={photo && photoUrl(organizationId, photo.id)}
      kind={homeKind(home)}
      tag={homeTag(home)}
      sold={homeGone(home)}
      saved={isSaved(home.id)}
      onSave={(saved) => save(home, saved)}
    />
  );
}
