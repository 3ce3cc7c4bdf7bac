import { brandVariables, isHexColour, type Theme } from "@katek/ui";
import type { CSSProperties, ReactNode } from "react";

interface PreviewFrameProps {
  /** As in a browser's bar; without one there is none. */
  address?: string;
  /** `#RRGGBB`, or what was typed so far. */
  colour: string;
  theme: Theme;
  children: ReactNode;
}

const FALLBACK = "#1E5B45";

/** A page of the organization within one of ours, in its colours and in either theme. */
export function PreviewFrame({ address, colour, theme, children }: PreviewFrameProps) {
  const style = brandVariables(isHexColour(colour) ? colour : FALLBACK, theme) as CSSProperties;
  return (
    <div
      data-theme={theme}
      style={style}
      className="flex min-h-0 flex-1 flex-col overflow-hidden rounded-lg border border-line-2 bg-surface text-ink shadow-3"
    >
      {address ? (
        <div className="flex h-u5 shrink-0 items-center gap-u1.5 border-b border-line bg-sunken px-u2">
          <span aria-hidden="true" className="flex gap-u0.5">
            {[0, 1, 2].map((dot) => (
              <span key={dot} className="size-u1.5 rounded-full bg-line-2" />
            ))}
          </span>
          <span className="mx-auto min-w-0 truncate text-micro font-normal text-ink-3">{address}</span>
        </div>
      ) : null}
      {children}
    </div>
  );
}
