import type { ReactNode } from "react";
import { cn } from "../cn";
import { type Tone, toneFill } from "./tone";

/** A status in a list: a dot and its word, never the dot alone. */
export function State({
  tone = "neutral",
  className,
  children,
}: {
  tone?: Tone;
  className?: string;
  children: ReactNode;
}) {
  return (
    <span className={cn("inline-flex items-center gap-u1 whitespace-nowrap align-middle text-ui text-ink", className)}>
      <span className={cn("size-u1 shrink-0 rounded-full", toneFill[tone])} aria-hidden="true" />
      {children}
    </span>
  );
}
