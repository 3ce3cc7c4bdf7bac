import { Ellipsis, type LucideIcon } from "lucide-react";
import type { ReactNode } from "react";
import { cn } from "../cn";
import { Anchor } from "./anchor";
import { Icon } from "./icon";
import { Menu } from "./menu";
import type { NavItem } from "./nav-item";

const most = 5;

/** The phone's navigation: five targets of 54 px; what does not fit stands under "More". */
export function BottomNav({ items }: { items: NavItem[] }) {
  if (items.length === 0) return null;
  const fits = items.length <= most;
  const shown = fits ? items : items.slice(0, most - 1);
  const rest = fits ? [] : items.slice(most - 1);
  const restIsCurrent = rest.some((item) => item.current);
  return (
    <nav
      aria-label="Main"
      data-bottom-nav
      className="fixed inset-x-0 bottom-0 z-bar grid auto-cols-fr grid-flow-col border-t border-line bg-surface px-u1 pb-[max(6px,env(safe-area-inset-bottom))] md:hidden"
    >
      {shown.map(({ label, href, icon, count = 0, countLabel, current = false }) => (
        <Anchor key={href} href={href} aria-current={current ? "page" : undefined} className={target(current)}>
          <Glyph icon={icon} label={label} />
          {count > 0 ? (
            <span className="absolute left-1/2 top-u1 ml-u1 grid h-u2.5 min-w-u2.5 place-items-center rounded-full bg-brand px-[3px] text-[10px] font-semibold leading-none text-brand-on">
              {count > 99 ? "99+" : count}
              {countLabel ? <span className="sr-only"> {countLabel}</span> : null}
            </span>
          ) : null}
        </Anchor>
      ))}
      {rest.length > 0 ? (
        <Menu
          label="More"
          side="top"
          align="end"
          className="w-full"
          trigger={<Glyph icon={Ellipsis} label="More" />}
          triggerClassName={cn(target(restIsCurrent), "w-full")}
          items={rest.map(({ label, href, icon, current }) => ({ label, href, icon, current }))}
        />
      ) : null}
    </nav>
  );
}

function target(current: boolean): string {
  return cn(
    "focus-inset relative flex h-u9 flex-col items-center justify-center gap-u0.5 text-micro",
    current ? "text-brand-ink" : "text-ink-2",
  );
}

function Glyph({ icon, label }: { icon: LucideIcon; label: string }): ReactNode {
  return (
    <>
      <Icon icon={icon} className="size-u3.5" />
      {label}
    </>
  );
}
