import { timingSafeEqual } from "node:crypto";
import type { IncomingHttpHeaders } from "node:http";
import { Webhook, WebhookVerificationError } from "standardwebhooks";

/** `unchecked`: no secret is known at that address, so nothing can be said. */
export type Verdict = "verified" | "forged" | "unchecked";

/** One event as it came. */
export type Received = {
  /** ISO 8601 instant of arrival. */
  at: string;
  verdict: Verdict;
  /** Why it is not believed: a sentence. */
  reason: string | null;
  headers: Record<string, string>;
  body: string;
};

const KEPT = 200;
const SHOWN_HEADERS = ["webhook-id", "webhook-timestamp", "webhook-signature", "content-type", "user-agent"];

/** The receiver's addresses, each with its secrets and what came. */
export class Inbox {
  #secrets = new Map<string, string[]>();
  #received = new Map<string, Received[]>();

  /** Believes this secret too, beside the ones that were given before; what came unchecked is looked at again. */
  addSecret(name: string, secret: string): void {
    const known = this.#secrets.get(name) ?? [];
    if (!known.includes(secret)) this.#secrets.set(name, [...known, secret]);
    for (const received of this.#received.get(name) ?? [])
      if (received.verdict !== "verified" && signedWith(secret, received))
        Object.assign(received, { verdict: "verified", reason: null });
  }

  receive(name: string, headers: IncomingHttpHeaders, body: string): Received {
    const kept = Object.fromEntries(
      SHOWN_HEADERS.flatMap((header) => (typeof headers[header] === "string" ? [[header, headers[header]]] : [])),
    );
    const received: Received = { at: new Date().toISOString(), ...this.#judge(name, kept, body), headers: kept, body };
    this.#received.set(name, [received, ...(this.#received.get(name) ?? [])].slice(0, KEPT));
    return received;
  }

  /** Newest first. */
  list(name: string): Received[] {
    return this.#received.get(name) ?? [];
  }

  /** Every address that a secret is known for or something came to. */
  names(): string[] {
    return [...new Set([...this.#secrets.keys(), ...this.#received.keys()])].sort();
  }

  knowsSecret(name: string): boolean {
    return this.#secrets.has(name);
  }

  clear(): void {
    this.#secrets.clear();
    this.#received.clear();
  }

  #judge(name: string, headers: Record<string, string>, body: string): Pick<Received, "verdict" | "reason"> {
    const secrets = this.#secrets.get(name);
    if (!secrets) return { verdict: "unchecked", reason: "No secret is known here yet." };
    let reason = "";
    for (const secret of secrets) {
      try {
        new Webhook(secret).verify(body, headers);
        return { verdict: "verified", reason: null };
      } catch (error) {
        reason = error instanceof WebhookVerificationError ? `${error.message}.` : "The signature cannot be read.";
      }
    }
    return { verdict: "forged", reason };
  }
}

/** Whether this secret signed it, however long ago. */
function signedWith(secret: string, { headers, body }: Received): boolean {
  const id = headers["webhook-id"] ?? "";
  const at = new Date(Number(headers["webhook-timestamp"]) * 1000);
  if (Number.isNaN(at.getTime())) return false;
  const expected = Buffer.from(new Webhook(secret).sign(id, at, body));
  return (headers["webhook-signature"] ?? "").split(" ").some((given) => {
    const bytes = Buffer.from(given);
    return bytes.length === expected.length && timingSafeEqual(bytes, expected);
  });
}
