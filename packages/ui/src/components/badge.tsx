import type { LucideIcon } from "lucide-react";
import type { ReactNode } from "react";
import { cn } from "../cn";
import { Icon } from "./icon";
import { type Tone, toneTint } from "./tone";

export interface BadgeProps {
  tone?: Tone | "outline";
  icon?: LucideIcon;
  className?: string;
  children: ReactNode;
}

/** A tinted label for a fact. A status in a list is a State instead. */
export function Badge({ tone = "neutral", icon, className, children }: BadgeProps) {
  return (
    <span
      className={cn(
        "inline-flex h-u3 items-center gap-u0.5 whitespace-nowrap rounded-xs px-u1 text-caption font-medium",
        tone === "outline" ? "border border-line text-ink-2" : toneTint[tone],
        className,
      )}
    >
      {icon ? <Icon icon={icon} className="size-u2" /> : null}
      {children}
    </span>
  );
}
