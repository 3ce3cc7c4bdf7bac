import type { AnswerEvent, ShownPart } from "./schemas";

type Snapshot = Omit<Extract<AnswerEvent, { type: "snapshot" }>, "type">;

/**
 * The answers that this process writes, for those who listen here. Whoever listens in another process, or comes after
 * the end, reads the stored parts instead.
 */
const feeds = new Map<string, AnswerFeed>();

export const feedOf = (answerId: string): AnswerFeed | undefined => feeds.get(answerId);

export class AnswerFeed {
  private readonly listeners = new Set<(event: AnswerEvent) => void>();
  private readonly abort = new AbortController();
  private readonly parts: ShownPart[] = [];
  private homes: Snapshot["homes"] = {};
  private search: Snapshot["search"] = null;

  constructor(private readonly answerId: string) {
    feeds.set(answerId, this);
  }

  /** Aborted when the buyer stops the answer. */
  get stopped(): AbortSignal {
    return this.abort.signal;
  }

  stop(): void {
    this.abort.abort();
  }

  send(event: AnswerEvent): void {
    this.remember(event);
    for (const listener of this.listeners) listener(event);
    if (event.type === "end") feeds.delete(this.answerId);
  }

  /**
   * What there is so far, then the events from now on, up to and with the end, or until the listener leaves.
   * @param stored the answer as it is kept; what this process has written since is added.
   */
  async *listen(stored: Snapshot, signal: AbortSignal): AsyncGenerator<AnswerEvent> {
    const waiting: AnswerEvent[] = [this.snapshot(stored)];
    let wake = () => {};
    const listener = (event: AnswerEvent) => {
      waiting.push(event);
      wake();
    };
    const leave = () => wake();
    this.listeners.add(listener);
    signal.addEventListener("abort", leave);
    try {
      while (!signal.aborted) {
        const event = waiting.shift();
        if (event) {
          yield event;
          if (event.type === "end") return;
        } else if (feeds.get(this.answerId) !== this) return;
        else
          await new Promise<void>((resolve) => {
            wake = resolve;
          });
      }
    } finally {
      this.listeners.delete(listener);
      signal.removeEventListener("abort", leave);
    }
  }

  private snapshot(stored: Snapshot): AnswerEvent {
    return {
      type: "snapshot",
      message: { ...stored.message, status: "streaming", parts: structuredClone(this.parts) },
      homes: { ...stored.homes, ...this.homes },
      search: this.search ?? stored.search,
    };
  }

  private remember(event: AnswerEvent): void {
    if (event.type === "search") this.search = event.search;
    if (event.type === "listings") {
      this.parts.push({ type: "listings", listingIds: event.listingIds });
      this.homes = { ...this.homes, ...event.homes };
    }
    if (event.type !== "text") return;
    const last = this.parts.at(-1);
    if (last?.type === "text") last.text += event.text;
    else this.parts.push({ type: "text", text: event.text });
  }
}
