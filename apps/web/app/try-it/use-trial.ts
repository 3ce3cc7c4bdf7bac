import type { AnswerEvent, ShownPart } from "@katek/core/conversations/schemas";
import type { ListingCard } from "@katek/core/listings/schemas";
import type { UpdatePersonaInput } from "@katek/core/organizations/schemas";
import { useCallback, useEffect, useRef, useState } from "react";
import { readLines } from "./read-lines";

export type TrialMessage =
  | { id: number; author: "buyer"; text: string }
  | { id: number; author: "assistant"; parts: ShownPart[]; failure: string | null }
  /** The settings were changed here. */
  | { id: number; author: "change"; text: string };

interface Trial {
  messages: TrialMessage[];
  homes: Record<string, ListingCard>;
  /** An answer is being written. */
  answering: boolean;
  send(text: string, persona: UpdatePersonaInput, change: string | null): void;
  stop(): void;
  startAgain(): void;
}

/** As many of the last messages as go along. */
const SENT = 19;
const LONGEST = 4_000;
const LOST = "The answer did not arrive: there is no connection to the server. Ask again.";

/** A conversation with the assistant that is kept on this page alone. */
export function useTrial(): Trial {
  const [messages, setMessages] = useState<TrialMessage[]>([]);
  const [homes, setHomes] = useState<Trial["homes"]>({});
  const [answering, setAnswering] = useState(false);
  const asking = useRef<AbortController | null>(null);
  const ids = useRef(0);
  useEffect(() => () => asking.current?.abort(), []);

  const stop = useCallback(() => {
    asking.current?.abort();
    asking.current = null;
    setAnswering(false);
  }, []);
  const startAgain = () => {
    stop();
    setMessages([]);
  };
  const send = async (text: string, persona: UpdatePersonaInput, change: string | null) => {
    const question: TrialMessage = { id: ++ids.current, author: "buyer", text };
    const said = [
      ...messages,
      ...(change ? [{ id: ++ids.current, author: "change" as const, text: change }] : []),
      question,
    ];
    const answer = {
      id: ++ids.current,
      author: "assistant" as const,
      parts: [] as ShownPart[],
      failure: null as string | null,
    };
    const show = () => setMessages([...said, { ...answer, parts: answer.parts.map((part) => ({ ...part })) }]);
    const controller = new AbortController();
    asking.current = controller;
    setAnswering(true);
    show();
    try {
      const response = await fetch("/setup/try", {
        method: "POST",
        headers: { "content-type": "application/json" },
        body: JSON.stringify({ persona, messages: said.flatMap(asSent).slice(-SENT) }),
        signal: controller.signal,
      });
      for await (const event of readLines<AnswerEvent | { type: "refused"; sentence: string }>(response)) {
        if (event.type === "text") addText(answer.parts, event.text);
        if (event.type === "listings") {
          answer.parts.push({ type: "listings", listingIds: event.listingIds });
          setHomes((known) => ({ ...known, ...event.homes }));
        }
        if (event.type === "end") answer.failure = event.failure?.sentence ?? null;
        if (event.type === "refused") answer.failure = event.sentence;
        if (asking.current === controller) show();
      }
    } catch {
      if (!controller.signal.aborted) answer.failure = LOST;
    }
    if (asking.current !== controller) return;
    show();
    setAnswering(false);
    asking.current = null;
  };
  return { messages, homes, answering, send, stop, startAgain };
}

function addText(parts: ShownPart[], text: string): void {
  const last = parts.at(-1);
  if (last?.type === "text") last.text += text;
  else parts.push({ type: "text", text });
}

interface Sent {
  author: "buyer" | "assistant";
  text: string;
  listingIds?: string[];
}

function asSent(message: TrialMessage): Sent[] {
  if (message.author === "change") return [];
  if (message.author === "buyer") return [{ author: message.author, text: message.text }];
  const text = message.parts.flatMap((part) => (part.type === "text" ? part.text : [])).join("\n\n");
  const listingIds = message.parts.flatMap((part) => (part.type === "listings" ? part.listingIds : []));
  // A failed answer was never said.
  return text.trim()
    ? [{ author: message.author, text: text.slice(0, LONGEST), listingIds: listingIds.slice(0, 20) }]
    : [];
}
