import type { LucideIcon } from "lucide-react";
import { cn } from "../cn";
import { Anchor } from "./anchor";
import { Icon } from "./icon";

export interface NavItem {
  label: string;
  href: string;
  icon: LucideIcon;
  /** What waits there, such as unread conversations; nothing is shown for 0. */
  count?: number;
  /** Says what is counted to screen readers: "waiting". */
  countLabel?: string;
  current?: boolean;
}

/** One link of the sidebar: icon and word from 1024 px, icon with a tooltip on the rail below it. */
export function SidebarItem({ label, href, icon, count = 0, countLabel, current = false }: NavItem) {
  return (
    <Anchor
      href={href}
      aria-current={current ? "page" : undefined}
      className={cn(
        "focus-inset group relative flex h-u5 items-center gap-u1.5 rounded-sm px-u1.5 text-ui font-medium transition-colors duration-1",
        current ? "bg-surface text-ink shadow-1 ring-1 ring-line" : "text-ink-2 hover:bg-hover hover:text-ink",
      )}
    >
      <Icon icon={icon} className={cn("size-u3", current ? "text-brand-ink" : "text-ink-3")} />
      <span className="sr-only flex-1 lg:not-sr-only">{label}</span>
      {count > 0 ? (
        <span className="num absolute right-u0.5 top-u0.5 text-micro font-semibold text-ink-2 lg:static lg:text-caption lg:font-semibold">
          {count.toLocaleString("en-US")}
          {countLabel ? <span className="sr-only"> {countLabel}</span> : null}
        </span>
      ) : null}
      <RailTip>{label}</RailTip>
    </Anchor>
  );
}

/** The word beside an icon of the rail on hover and focus; the link already carries it for screen readers. */
export function RailTip({ children }: { children: string }) {
  return (
    <span
      aria-hidden="true"
      className="pointer-events-none invisible absolute left-full top-1/2 z-pop ml-u1.5 -translate-y-1/2 whitespace-nowrap rounded-sm bg-inverse px-u1 py-u0.5 text-caption font-normal text-ink-inverse opacity-0 transition-opacity duration-1 group-hover:visible group-hover:opacity-100 group-focus-visible:visible group-focus-visible:opacity-100 lg:hidden"
    >
      {children}
    </span>
  );
}
