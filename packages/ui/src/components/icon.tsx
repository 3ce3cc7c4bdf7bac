import type { LucideIcon } from "lucide-react";
import { cn } from "../cn";

/** A lucide icon in the house stroke, hidden from screen readers: words stand beside it or in `aria-label`. */
export function Icon({ icon: Glyph, className }: { icon: LucideIcon; className?: string }) {
  return <Glyph aria-hidden="true" strokeWidth={1.75} className={cn("size-u2.5 shrink-0", className)} />;
}
