import type { Transcript } from "@katek/core/leads/schemas";
import { cn, Notice, Skeleton } from "@katek/ui";
import { useFetcher } from "@remix-run/react";
import { useId, useState } from "react";
import { useSlow } from "~/listings/use-slow";
import { TranscriptMessages } from "./transcript-messages";

interface ConversationQuoteProps {
  conversationId: string;
  /** The buyer's last words. */
  quote: string | null;
  buyer: string;
  assistantName: string;
  timeZone: string;
}

/** The buyer's last words; the whole conversation unfolds beneath them. */
export function ConversationQuote({ conversationId, quote, ...words }: ConversationQuoteProps) {
  const id = useId();
  const fetcher = useFetcher<Transcript | { failed: true }>();
  const [open, setOpen] = useState(false);
  const slow = useSlow(fetcher.state !== "idle");
  const toggle = () => {
    // Read again each time: the buyer may have gone on.
    if (!open) fetcher.load(`/leads/conversations/${conversationId}`);
    setOpen(!open);
  };
  const { data } = fetcher;
  return (
    <div
      className={cn(
        "mt-u1.5 rounded-md px-u2 py-u1.5 text-ui ring-1 ring-inset",
        open ? "ring-line" : "bg-sunken ring-transparent",
      )}
    >
      {quote && !open ? <blockquote className="break-words text-ink-2">“{quote}”</blockquote> : null}
      <button
        type="button"
        aria-expanded={open}
        aria-controls={id}
        onClick={toggle}
        className="hit mt-u0.5 inline-flex h-u4 items-center rounded-xs font-medium text-brand-ink hover:underline"
      >
        {open ? "Fold the conversation" : "Read the conversation"}
      </button>
      <div id={id} hidden={!open}>
        {data && "messages" in data ? (
          <TranscriptMessages transcript={data} {...words} />
        ) : data && fetcher.state === "idle" ? (
          <Notice tone="danger" urgent className="mt-u1">
            The conversation did not load. Nothing was lost.
          </Notice>
        ) : slow ? (
          <div role="status" className="grid gap-u1 py-u1">
            <span className="sr-only">The conversation is loading</span>
            <Skeleton className="h-u2 w-3/4" />
            <Skeleton className="h-u2 w-1/2" />
          </div>
        ) : null}
      </div>
    </div>
  );
}
