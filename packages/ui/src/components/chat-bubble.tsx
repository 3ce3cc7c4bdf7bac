import type { ReactNode } from "react";
import { cn } from "../cn";
import { Avatar } from "./avatar";

export interface ChatBubbleProps {
  /** `buyer` is filled, at the right; `agent` neutral, at the left, with the person's initials. */
  from?: "buyer" | "agent";
  /** The agent's name, or what screen readers call the buyer ("You"). */
  name?: string;
  /** 16 px on the chat page; `compact` is 14 px for the widget. */
  compact?: boolean;
  /** Plain text; its line breaks are kept. */
  children: ReactNode;
}

/** What a person wrote. The corner next to the speaker is square. */
export function ChatBubble({ from = "buyer", name, compact = false, children }: ChatBubbleProps) {
  const text = cn(
    "max-w-[86%] whitespace-pre-wrap break-words rounded-xl py-u1.5 md:max-w-[70%]",
    compact ? "px-u2 text-body" : "px-u2.5 text-read",
  );
  if (from === "agent") {
    const speaker = name ?? "Agent";
    return (
      <div className="flex gap-u1.5">
        <Avatar name={speaker} size={compact ? "sm" : "md"} />
        <p className={cn(text, "rounded-tl-xs bg-hover text-ink")}>
          <span className="sr-only">{speaker}: </span>
          {children}
        </p>
      </div>
    );
  }
  return (
    <div className="flex justify-end">
      <p className={cn(text, "rounded-br-xs bg-brand text-brand-on shadow-edge")}>
        <span className="sr-only">{name ?? "You"}: </span>
        {children}
      </p>
    </div>
  );
}
