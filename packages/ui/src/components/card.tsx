import type { ReactNode } from "react";
import { cn } from "../cn";

export interface CardProps {
  title?: ReactNode;
  /** One sentence under the title. */
  sub?: ReactNode;
  /** At the right of the title: one link or button. */
  action?: ReactNode;
  /** No padding: the content carries its own (a table, a list). The title keeps its gutter. */
  flush?: boolean;
  className?: string;
  children?: ReactNode;
}

/** Hairline on surface, no shadow. */
export function Card({ title, sub, action, flush = false, className, children }: CardProps) {
  const head = title ? (
    <div className={cn("flex items-start justify-between gap-u2", flush && "px-u3 pb-u1.5 pt-u3 md:px-u4")}>
      <div className="min-w-0">
        <h2 className="text-title text-ink">{title}</h2>
        {sub ? <p className="text-ui text-ink-2">{sub}</p> : null}
      </div>
      {action ? <div className="flex shrink-0 items-center gap-u1">{action}</div> : null}
    </div>
  ) : null;
  return (
    <section className={cn("rounded-lg border border-line bg-surface", !flush && "p-u3 md:px-u4", className)}>
      {head}
      {head && !flush && children ? <div className="mt-u2">{children}</div> : children}
    </section>
  );
}
