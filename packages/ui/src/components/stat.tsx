import { ArrowDownRight, ArrowUpRight } from "lucide-react";
import type { ReactNode } from "react";
import { cn } from "../cn";
import { Anchor } from "./anchor";
import { Icon } from "./icon";

export interface StatProps {
  label: string;
  /** Formatted; `undefined` shows a dash: nothing has been counted yet. */
  value?: string;
  /** The direction and whether it is good are two facts: a slower reply goes up and is bad. */
  change?: { text: string; direction: "up" | "down"; good: boolean };
  /** The comparison in words: "503 before". */
  note?: ReactNode;
  /** Where the figure leads. */
  href?: string;
  /** Waits for somebody to look at it. */
  warns?: boolean;
}

/** One figure. */
export function Stat({ label, value, change, note, href, warns = false }: StatProps) {
  return (
    <div className="relative bg-surface px-u3 py-u2.5 md:px-u4">
      <dt className="text-ui text-ink-2">
        {href === undefined ? (
          label
        ) : (
          <Anchor href={href} className="rounded-xs after:absolute after:inset-0 hover:text-ink">
            {label}
          </Anchor>
        )}
      </dt>
      <dd className="num mt-u1 flex items-baseline gap-u1">
        <span className={cn("text-stat", value === undefined ? "text-ink-3" : warns ? "text-warn-ink" : "text-ink")}>
          {value ?? "–"}
        </span>
        {change ? (
          <span
            className={cn(
              "inline-flex items-center text-caption font-medium",
              change.good ? "text-success-ink" : "text-danger-ink",
            )}
          >
            <Icon icon={change.direction === "up" ? ArrowUpRight : ArrowDownRight} className="size-u2" />
            <span className="sr-only">{change.direction === "up" ? "up " : "down "}</span>
            {change.text}
          </span>
        ) : null}
      </dd>
      {note ? <dd className="text-caption text-ink-3">{note}</dd> : null}
    </div>
  );
}

/** Up to four figures in one bordered strip; two by two on a phone, and where there is no room beside. */
export function StatStrip({
  label,
  stats,
  narrow = false,
}: {
  label: string;
  stats: StatProps[];
  /** Four figures would stand too close. */
  narrow?: boolean;
}) {
  return (
    <dl
      aria-label={label}
      className={cn(
        "grid grid-cols-2 gap-px overflow-hidden rounded-lg border border-line bg-line",
        { 1: "grid-cols-1", 2: "", 3: "grid-cols-1 md:grid-cols-3" }[stats.length] ?? (narrow ? "" : "lg:grid-cols-4"),
      )}
    >
      {stats.map((stat) => (
        <Stat key={stat.label} {...stat} />
      ))}
    </dl>
  );
}
