import { cn } from "@katek/ui";
import type { ReactNode } from "react";

interface SectionProps {
  /** What links within the page name it by. */
  id?: string;
  tone?: "surface" | "sunken";
  className?: string;
  children: ReactNode;
}

/** One part of the page, separated from the one above by a hairline. */
export function Section({ id, tone = "surface", className, children }: SectionProps) {
  return (
    <section id={id} className={cn("scroll-mt-u10 border-t border-line", tone === "sunken" && "bg-sunken")}>
      <div className={cn("mx-auto w-full max-w-page px-u3 py-u10 lg:px-u5 lg:py-u14", className)}>{children}</div>
    </section>
  );
}
