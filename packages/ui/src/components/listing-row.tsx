import type { ReactNode } from "react";
import { cn } from "../cn";
import { Anchor } from "./anchor";
import type { HomeKind } from "./home-placeholder";
import { ListingPicture } from "./listing-card";

export interface ListingRowProps {
  address: string;
  /** Formatted; without one "No price" is written, muted. */
  price?: string;
  /** Joined by a middle dot. */
  facts: string[];
  /** A State. */
  state?: ReactNode;
  /** At the right of the state: what the assistant makes of it, or a count. */
  end?: ReactNode;
  imageUrl?: string | null;
  kind?: HomeKind;
  href: string;
}

/** One home in a list on a phone, where a table has no room: the whole row is the link. */
export function ListingRow({ address, price, facts, state, end, imageUrl, kind, href }: ListingRowProps) {
  return (
    <Anchor href={href} className="focus-inset flex items-center gap-u2 px-u3 py-u1.5 active:bg-hover">
      <ListingPicture imageUrl={imageUrl} kind={kind} className="h-u9 w-[78px] rounded-sm" />
      <span className="min-w-0 flex-1">
        <span className="flex items-baseline justify-between gap-u1 text-ui">
          <span className="truncate font-medium text-ink">{address}</span>
          <span className={cn("num shrink-0", price ? "font-semibold text-ink" : "text-ink-3")}>
            {price ?? "No price"}
          </span>
        </span>
        <span className="num block truncate text-caption text-ink-3">{facts.join(" · ")}</span>
        <span className="mt-[3px] flex items-center justify-between gap-u1 text-caption text-ink-2 [&_span]:text-caption">
          {state}
          {end ? <span className="num text-ink-3">{end}</span> : null}
        </span>
      </span>
    </Anchor>
  );
}
