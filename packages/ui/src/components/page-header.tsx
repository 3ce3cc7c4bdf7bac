import { ChevronLeft, ChevronRight } from "lucide-react";
import type { ReactNode } from "react";
import { Anchor } from "./anchor";
import { Icon } from "./icon";

export interface PageHeaderProps {
  title: string;
  /** One line under the title. */
  sub?: ReactNode;
  /** The page above this one: a breadcrumb, and on a phone a back chevron in place of the mark. */
  back?: { label: string; href: string };
  /** Buttons at the right from 768 px, the primary last. */
  actions?: ReactNode;
  /** The same on a phone, as icon buttons of 36 px. */
  phoneActions?: ReactNode;
  /** The organization's mark on a phone, where the sidebar is away. */
  phoneMark?: ReactNode;
}

/** The 60 px bar of a page in the shell; holds its only `h1`. */
export function PageHeader({ title, sub, back, actions, phoneActions, phoneMark }: PageHeaderProps) {
  return (
    <header className="flex min-h-u10 shrink-0 flex-wrap items-center gap-x-u2 gap-y-u1 border-b border-line px-u3 py-u1 md:px-u4">
      {back ? (
        <Anchor
          href={back.href}
          aria-label={`Back to ${back.label}`}
          className="hit grid size-u5 place-items-center rounded-sm text-ink-2 md:hidden"
        >
          <Icon icon={ChevronLeft} className="size-u3.5" />
        </Anchor>
      ) : phoneMark ? (
        <div className="md:hidden">{phoneMark}</div>
      ) : null}
      <div className="min-w-0 flex-1">
        <div className="flex min-w-0 items-center gap-u1 text-h3">
          {back ? (
            <>
              <Anchor href={back.href} className="hidden rounded-xs font-normal text-ink-3 hover:text-ink md:inline">
                {back.label}
              </Anchor>
              <Icon icon={ChevronRight} className="hidden text-ink-3 md:block" />
            </>
          ) : null}
          <h1 className="truncate text-h3 text-ink">{title}</h1>
        </div>
        {sub ? <p className="truncate text-caption text-ink-3">{sub}</p> : null}
      </div>
      {actions ? <div className="hidden items-center gap-u1 md:flex">{actions}</div> : null}
      {phoneActions ? <div className="flex items-center gap-u1 md:hidden">{phoneActions}</div> : null}
    </header>
  );
}

/** A second bar under the header or the tabs: search, filters, view. */
export function PageBar({ label, children }: { label: string; children: ReactNode }) {
  return (
    <section aria-label={label} className="flex items-center gap-u1.5 border-b border-line px-u3 py-u1.5 md:px-u4">
      {children}
    </section>
  );
}
