import type { ListingCard as Home } from "@katek/core/listings/schemas";
import { HomePlaceholder, homeKindWords } from "@katek/ui";
import { homeKind, photoUrl } from "./home-words";
import { REACHABLE } from "./reachable";

/** The pictures of a home, one beside the other; they snap while scrolled. */
export function HomePhotos({ home, organizationId }: { home: Home; organizationId: string }) {
  const { photos } = home;
  const kind = homeKind(home);
  if (!photos.length)
    return (
      <div className="relative">
        <HomePlaceholder kind={kind} className="aspect-[3/2] w-full" />
        <p className="absolute bottom-u1.5 left-u3 text-caption text-ink-2">{homeKindWords(kind)} · No picture yet</p>
      </div>
    );
  return (
    <ul
      aria-label={photos.length === 1 ? "One picture" : `${photos.length} pictures`}
      {...REACHABLE}
      className="focus-inset relative flex snap-x snap-mandatory gap-[2px] overflow-x-auto [scrollbar-width:thin]"
    >
      {photos.map(({ id, alt }, index) => (
        <li key={id} className={photos.length === 1 ? "w-full shrink-0" : "w-[92%] shrink-0 snap-start"}>
          <img
            src={photoUrl(organizationId, id)}
            alt={alt}
            width={960}
            height={640}
            loading={index ? "lazy" : "eager"}
            decoding="async"
            className="aspect-[3/2] w-full bg-hover object-cover dark:brightness-90"
          />
        </li>
      ))}
    </ul>
  );
}
