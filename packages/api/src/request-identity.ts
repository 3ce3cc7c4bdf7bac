import type { Origin } from "@katek/core/kernel";

/** What a request says of its sender, before anything of it is believed. */
export interface RequestIdentity {
  /** Where it came from, for the audit log. */
  origin?: Origin;
  /** The chat page or widget it comes from: `/chat/<slug>`. */
  chatSlug: string | null;
  /** The token that the visitor of that page was given. */
  visitorToken: string | null;
  /** The session cookie's value: the token that the browser of a person who signed in holds. */
  sessionId: string | null;
  /** The organization whose subdomain the request came to: it goes before the one that the session is in. */
  organizationSlug?: string | null;
  /** The organization that the sender's page was drawn for, by its id. Another tab may have switched since. */
  drawnFor: string | null;
}

/** How an answer leaves something with the browser. */
export interface ResponseMarks {
  /** Keeps a visitor's token with the chat page of this slug. */
  setVisitorToken(slug: string, token: string): void;
}
