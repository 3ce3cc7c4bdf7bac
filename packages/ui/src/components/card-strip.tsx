import { Children, type ReactNode } from "react";

/** Listing cards of one answer: three in a row; on a phone a snapping strip with the next card peeking in. */
export function CardStrip({ label, children }: { label: string; children: ReactNode }) {
  return (
    <ul
      aria-label={label}
      className="relative -mx-u3 flex snap-x scroll-px-u3 gap-u2 overflow-x-auto px-u3 [scrollbar-width:none] md:mx-0 md:grid md:grid-cols-3 md:overflow-visible md:px-0"
    >
      {Children.map(children, (card) => (
        <li className="flex w-[252px] shrink-0 snap-start md:w-auto [&>*]:w-full">{card}</li>
      ))}
    </ul>
  );
}
