import type { ReactNode } from "react";
import { cn } from "../cn";
import { BottomNav } from "./bottom-nav";
import type { NavItem } from "./nav-item";
import { Sidebar, type SidebarProps } from "./sidebar";

export interface AppShellProps extends SidebarProps {
  /** The phone's bottom navigation; the sidebar's own items, then its sections, unless given. */
  phoneNav?: NavItem[];
  /** Panes scroll by themselves and the page does not (inbox). */
  fixed?: boolean;
  /** PageHeader, bars and content: the inset panel. */
  children: ReactNode;
}

/**
 * The signed-in application: sidebar (icons only below 1024 px), one inset panel, and on a phone a bottom navigation.
 * Areas that are not in the props do not show.
 */
export function AppShell({ phoneNav, fixed = false, children, ...sidebar }: AppShellProps) {
  const phoneItems = phoneNav ?? [
    ...sidebar.nav,
    ...(sidebar.sections ?? []).flatMap((section) => section.items),
    ...(sidebar.foot ?? []),
  ];
  return (
    <>
      <SkipLink />
      <div className={cn("flex", fixed ? "h-dvh" : "min-h-dvh")}>
        <Sidebar {...sidebar} />
        <div className="flex min-w-0 flex-1 flex-col md:py-u1.5 md:pr-u1.5">
          <main
            id="main"
            tabIndex={-1}
            className="relative flex min-h-0 min-w-0 flex-1 flex-col bg-surface pb-[calc(60px+env(safe-area-inset-bottom))] outline-none md:rounded-lg md:border md:border-line md:pb-0"
          >
            {children}
          </main>
        </div>
      </div>
      <BottomNav items={phoneItems} />
    </>
  );
}

/** First stop of the keyboard: past the navigation, to `#main`. */
export function SkipLink() {
  return (
    <a
      href="#main"
      className="sr-only focus:not-sr-only focus:fixed focus:left-u2 focus:top-u2 focus:z-toast focus:rounded-sm focus:bg-inverse focus:px-u2 focus:py-u1 focus:text-ui focus:font-medium focus:text-ink-inverse"
    >
      Skip to content
    </a>
  );
}
