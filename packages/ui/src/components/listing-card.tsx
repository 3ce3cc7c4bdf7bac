import { Heart } from "lucide-react";
import { cn } from "../cn";
import { Anchor } from "./anchor";
import { type HomeKind, HomePlaceholder, homeKindWords } from "./home-placeholder";
import { Icon } from "./icon";

export interface ListingCardProps {
  /** Formatted: "$489,000", "$2,450 a month"; "Sold" or "No price" where there is none to show. */
  price: string;
  address: string;
  area?: string;
  /** "3 bed", "2 bath", "1,620 sq ft"; joined by a middle dot. */
  facts: string[];
  /** Where the card leads; the address is the link and the whole card its target. */
  href?: string;
  imageUrl?: string | null;
  /** What the placeholder draws when there is no picture. */
  kind?: HomeKind;
  /** A short reason on the picture: "South-facing garden". */
  tag?: string;
  /** "Sold 20 Nov": no longer for sale, the picture turns grey. Stands where the tag would. */
  sold?: string;
  saved?: boolean;
  /** Shows the save button. */
  onSave?: (saved: boolean) => void;
  className?: string;
}

/** One home. Its picture is decoration (empty alt), since address and facts say what it shows. */
export function ListingCard({
  price,
  address,
  area,
  facts,
  href,
  imageUrl,
  kind,
  tag,
  sold,
  saved = false,
  onSave,
  className,
}: ListingCardProps) {
  const label = sold ?? tag;
  return (
    <article
      className={cn(
        "relative flex flex-col overflow-hidden rounded-lg border border-line bg-surface dark:bg-raised",
        href !== undefined && "transition-colors duration-1 hover:border-line-2",
        className,
      )}
    >
      <div className="relative">
        <ListingPicture imageUrl={imageUrl} kind={kind} className={cn("w-full", sold && "opacity-50 grayscale")} />
        {!imageUrl && kind && kind !== "other" ? (
          <span className="absolute bottom-u1 left-u2 text-caption text-ink-2">{homeKindWords(kind)}</span>
        ) : null}
        {label ? (
          <span
            data-theme="light"
            className="absolute left-u1.5 top-u1.5 max-w-[70%] truncate rounded-xs bg-surface/95 px-u1 text-caption font-medium text-ink"
          >
            {label}
          </span>
        ) : null}
        {onSave ? (
          <button
            type="button"
            data-theme="light"
            aria-pressed={saved}
            aria-label={`Save ${address}`}
            onClick={() => onSave(!saved)}
            className="hit !absolute right-u1 top-u1 z-[1] grid size-u5 place-items-center rounded-full bg-surface/95 text-ink transition-colors duration-1 hover:bg-surface"
          >
            <Icon icon={Heart} className={saved ? "fill-current" : undefined} />
          </button>
        ) : null}
      </div>
      <div className="p-u2">
        <p className="num text-title text-ink">{price}</p>
        <p className="truncate text-ui text-ink">
          {href === undefined ? (
            address
          ) : (
            <Anchor
              href={href}
              className="outline-none after:absolute after:inset-0 after:rounded-lg focus-visible:after:outline focus-visible:after:outline-2 focus-visible:after:-outline-offset-2 focus-visible:after:outline-focus"
            >
              {address}
            </Anchor>
          )}
        </p>
        {area ? <p className="truncate text-ui text-ink-3">{area}</p> : null}
        {facts.length > 0 ? <p className="num mt-u1 truncate text-caption text-ink-2">{facts.join(" · ")}</p> : null}
      </div>
    </article>
  );
}

/** The 3:2 picture of a home, or the drawn placeholder. Also used small, in rows of a list. */
export function ListingPicture({
  imageUrl,
  kind = "house",
  className,
}: {
  imageUrl?: string | null;
  kind?: HomeKind;
  className?: string;
}) {
  const box = cn("aspect-[3/2] shrink-0 object-cover", className);
  if (!imageUrl) return <HomePlaceholder kind={kind} className={box} />;
  return (
    <img
      src={imageUrl}
      alt=""
      width={480}
      height={320}
      loading="lazy"
      decoding="async"
      className={cn(box, "bg-hover dark:brightness-90")}
    />
  );
}
