import type { ReactNode } from "react";
import { cn } from "../cn";
import { type Tone, toneFill } from "./tone";

export interface MeterProps {
  /** 0 to `total`; beyond it the bar stays full. */
  value: number;
  total: number;
  /** Announces it as progress. Without it the bar only draws a number that stands beside it as text. */
  label?: string;
  /** Accent while the assistant works, brand otherwise, warn from 90 % of a limit. */
  tone?: Tone;
  /** 3 px or 6 px. */
  thick?: boolean;
  className?: string;
}

/** A bar, filled as far as `value` of `total`. */
export function Meter({ value, total, label, tone = "brand", thick = false, className }: MeterProps) {
  const share = total > 0 ? Math.max(0, Math.min(1, value / total)) : 0;
  const bar = (
    <span
      className={cn("block h-full rounded-full transition-[width] duration-4", toneFill[tone])}
      style={{ width: `${share * 100}%` }}
    />
  );
  const track = cn("block w-full overflow-hidden rounded-full bg-hover", thick ? "h-u1" : "h-u0.5", className);
  if (label === undefined) {
    return (
      <span aria-hidden="true" className={track}>
        {bar}
      </span>
    );
  }
  return (
    <span
      role="progressbar"
      aria-label={label}
      aria-valuenow={value}
      aria-valuemin={0}
      aria-valuemax={total}
      aria-valuetext={`${value.toLocaleString("en-US")} of ${total.toLocaleString("en-US")}`}
      className={track}
    >
      {bar}
    </span>
  );
}

export interface ProgressProps extends Omit<MeterProps, "label"> {
  label: string;
  /** In place of the label on screen, when it needs more than words. */
  title?: ReactNode;
  /** After the counts: "about 2 min left". */
  note?: string;
  /** BCP 47, for the counts. */
  locale?: string;
}

/** A job's true counts in words, with its bar: "842 of 1,204 · about 2 min left". */
export function Progress({ label, title, value, total, note, locale = "en-US", className, ...bar }: ProgressProps) {
  return (
    <div className={className}>
      <p className="mb-u1 flex flex-wrap justify-between gap-x-u1 text-ui text-ink">
        <span className="min-w-0">{title ?? label}</span>
        <span className="num text-ink-2">
          <span className="font-medium text-ink">{value.toLocaleString(locale)}</span> of {total.toLocaleString(locale)}
          {note ? ` · ${note}` : null}
        </span>
      </p>
      <Meter {...bar} label={label} value={value} total={total} />
    </div>
  );
}
