import { randomUUID } from "node:crypto";
import type { Address } from "./addresses";
import type { AcceptedMessage } from "./message-request";

export type KeptMessage = AcceptedMessage & {
  id: string;
  /** ISO 8601 instant. */
  receivedAt: string;
};

/** What a search may ask for; all of it must fit. Texts are compared whole, without regard to case. */
export type MailboxSearch = {
  recipient?: string;
  fromEmail?: string;
  tag?: string;
  subject?: string;
  metadata?: Record<string, string>;
};

const MOST_MESSAGES = 2_000;

/** The messages that were taken, newest first; the oldest go when there are too many. */
export class Mailbox {
  #messages: KeptMessage[] = [];

  take(message: AcceptedMessage): KeptMessage {
    const kept = { ...message, id: randomUUID(), receivedAt: new Date().toISOString() };
    this.#messages.unshift(kept);
    this.#messages.length = Math.min(this.#messages.length, MOST_MESSAGES);
    return kept;
  }

  get(id: string): KeptMessage | undefined {
    return this.#messages.find((message) => message.id === id);
  }

  search({ recipient, fromEmail, tag, subject, metadata = {} }: MailboxSearch = {}): KeptMessage[] {
    return this.#messages.filter(
      (message) =>
        (!recipient || recipientsOf(message).some(({ Email }) => same(Email, recipient))) &&
        (!fromEmail || same(message.from.Email, fromEmail)) &&
        (!tag || same(message.tag, tag)) &&
        (!subject || message.subject.toLowerCase().includes(subject.toLowerCase())) &&
        Object.entries(metadata).every(([name, value]) => message.metadata[name] === value),
    );
  }

  clear(): void {
    this.#messages = [];
  }
}

export const recipientsOf = ({ to, cc, bcc }: AcceptedMessage): Address[] => [...to, ...cc, ...bcc];

const same = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();
