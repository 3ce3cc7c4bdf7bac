import { CircleAlert, CircleCheck, Info, type LucideIcon, TriangleAlert } from "lucide-react";
import type { ReactNode } from "react";
import { cn } from "../cn";
import { Icon } from "./icon";
import { type Tone, toneInk } from "./tone";

export interface NoticeProps {
  tone?: Tone;
  /** The tone's own icon unless given. */
  icon?: LucideIcon;
  /** One button: the next step. */
  action?: ReactNode;
  /** `alert` speaks at once: for something that just failed. */
  urgent?: boolean;
  /** Says nothing by itself: for a notice whose words change often, such as a job's counts. */
  silent?: boolean;
  className?: string;
  children: ReactNode;
}

const icons: Partial<Record<Tone, LucideIcon>> = { success: CircleCheck, warn: TriangleAlert, danger: CircleAlert };

/** A fact and its next step, on the page for as long as it is true. */
export function Notice({
  tone = "info",
  icon,
  action,
  urgent = false,
  silent = false,
  className,
  children,
}: NoticeProps) {
  return (
    <div
      role={silent ? undefined : urgent ? "alert" : "status"}
      className={cn(
        "flex gap-u1.5 rounded-md border border-line bg-sunken px-u2 py-u1.5 text-ui",
        action ? "flex-wrap items-center sm:flex-nowrap" : "items-start",
        className,
      )}
    >
      <Icon icon={icon ?? icons[tone] ?? Info} className={cn(toneInk[tone], action ? undefined : "mt-[2px]")} />
      <div className={cn("min-w-0 flex-1 text-ink-2", action ? "basis-[220px] sm:basis-0" : undefined)}>{children}</div>
      {action}
    </div>
  );
}
