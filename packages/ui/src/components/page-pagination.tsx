import { ChevronLeft, ChevronRight } from "lucide-react";
import { cn } from "../cn";
import { buttonClasses } from "./button-classes";
import { Icon } from "./icon";
import { IconLink } from "./icon-button";

export interface PagePaginationProps {
  /** First and last row shown, counted from 1. */
  from: number;
  to: number;
  total: number;
  /** Absent on the first and the last page. */
  previousHref?: string;
  nextHref?: string;
  locale?: string;
  className?: string;
}

/** "1–10 of 312" with links to the neighbouring pages. */
export function PagePagination({
  from,
  to,
  total,
  previousHref,
  nextHref,
  locale = "en-US",
  className,
}: PagePaginationProps) {
  const number = (value: number) => value.toLocaleString(locale);
  const ends = [
    { label: "Previous page", href: previousHref, icon: ChevronLeft, rel: "prev" },
    { label: "Next page", href: nextHref, icon: ChevronRight, rel: "next" },
  ];
  return (
    <nav aria-label="Pages" className={cn("flex items-center gap-u1 text-ui text-ink-3", className)}>
      <span className="num whitespace-nowrap">
        {total === 0 ? "0" : `${number(from)}–${number(to)}`} of {number(total)}
      </span>
      {ends.map(({ label, href, icon, rel }) =>
        href === undefined ? (
          <span
            key={label}
            aria-hidden="true"
            className={buttonClasses({
              kind: "ghost",
              square: true,
              className: "pointer-events-none text-ink-disabled",
            })}
          >
            <Icon icon={icon} className="size-u3" />
          </span>
        ) : (
          <IconLink key={label} href={href} rel={rel} label={label} icon={icon} />
        ),
      )}
    </nav>
  );
}
