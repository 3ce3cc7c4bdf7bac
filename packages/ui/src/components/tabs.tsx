import { useEffect, useRef } from "react";
import { cn } from "../cn";
import { Anchor } from "./anchor";

export interface TabItem {
  label: string;
  href: string;
  count?: number;
  current?: boolean;
}

/** Links to the parts of a page, in one line that scrolls sideways on a phone. The current one is underlined. */
export function Tabs({ label, items, className }: { label: string; items: TabItem[]; className?: string }) {
  const row = useRef<HTMLElement>(null);
  const current = items.find((item) => item.current)?.href;
  useEffect(() => bringIntoView(row.current), [current]);
  return (
    <nav
      ref={row}
      aria-label={label}
      className={cn("overflow-x-auto border-b border-line px-u3 [scrollbar-width:none] md:px-u4", className)}
    >
      <ul className="relative flex w-max min-w-full gap-u3">
        {items.map(({ label: name, href, count, current = false }) => (
          <li key={href} className="shrink-0">
            <Anchor
              href={href}
              aria-current={current ? "page" : undefined}
              className={cn(
                "focus-inset flex h-[41px] min-w-u4 items-center justify-center gap-u1 whitespace-nowrap border-b-2 text-ui font-medium transition-colors duration-1",
                current ? "border-brand text-ink" : "border-transparent text-ink-2 hover:text-ink",
              )}
            >
              {name}
              {count === undefined ? null : <span className="num text-ink-3">{count.toLocaleString("en-US")}</span>}
            </Anchor>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** Sideways alone: `scrollIntoView` would move the page too. */
function bringIntoView(row: HTMLElement | null): void {
  const tab = row?.querySelector<HTMLElement>('[aria-current="page"]');
  if (!row || !tab) return;
  const { left, width } = tab.getBoundingClientRect();
  const start = left - row.getBoundingClientRect().left;
  if (start < 0 || start + width > row.clientWidth) row.scrollLeft += start - (row.clientWidth - width) / 2;
}
