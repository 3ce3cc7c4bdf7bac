import type { ReactNode } from "react";
import { cn } from "../cn";
import { AssistantAvatar } from "./avatar";
import { StreamingCaret } from "./streaming-caret";

export interface AssistantMessageProps {
  /** The assistant's name; shown with `introduction` on the first message, else for screen readers only. */
  name: string;
  /** After the name on the first message: "Larkfield's assistant". */
  introduction?: string;
  /** The widget: smaller avatar, always visible. */
  compact?: boolean;
  /** AssistantText, CardStrip and captions, in the order in which they are read. */
  children: ReactNode;
}

/** What the assistant says: plain text on the page, no bubble. On a phone the text takes the whole width. */
export function AssistantMessage({ name, introduction, compact = false, children }: AssistantMessageProps) {
  return (
    <div className={cn("flex", compact ? "gap-u1.5" : "gap-u2")}>
      <AssistantAvatar size={compact ? "sm" : "md"} className={compact ? undefined : "hidden md:inline-grid"} />
      <div className="min-w-0 flex-1">
        {introduction ? (
          <p className="mb-u0.5 text-ui text-ink-3">
            <span className="font-semibold text-ink">{name}</span> · {introduction}
          </p>
        ) : (
          <p className="sr-only">{name}:</p>
        )}
        <div className={cn("grid grid-cols-1", compact ? "gap-u1.5" : "gap-u2")}>{children}</div>
      </div>
    </div>
  );
}

export interface AssistantTextProps {
  /** Still being written: hidden from screen readers, with a caret at the end. */
  streaming?: boolean;
  compact?: boolean;
  className?: string;
  children: ReactNode;
}

/**
 * A run of the assistant's words. While it streams it is hidden from screen readers; when it ends it is drawn into a new
 * node, so that a `role="log"` around it announces it once and whole.
 */
export function AssistantText({ streaming = false, compact = false, className, children }: AssistantTextProps) {
  return (
    <div
      key={streaming ? "streaming" : "whole"}
      aria-hidden={streaming || undefined}
      className={cn(
        "break-words [&_a]:underline [&_a]:underline-offset-2 [&_li]:ml-u3 [&_li]:list-item [&_ol]:list-decimal [&_p+*]:mt-u1.5 [&_strong]:font-semibold [&_ul]:list-disc",
        compact ? "text-body" : "text-read",
        className,
      )}
    >
      {children}
      {streaming ? <StreamingCaret /> : null}
    </div>
  );
}

/** What the assistant is doing, in words: "Looking through 41 homes". A caption, not a spinner. */
export function AssistantStatus({ children }: { children: ReactNode }) {
  return <p className="text-caption text-accent-ink">{children}</p>;
}
