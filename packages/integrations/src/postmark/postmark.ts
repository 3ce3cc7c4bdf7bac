import type { PostmarkConfig } from "@katek/config";
import { Errors, ServerClient } from "postmark";

/** One email to one person. */
export interface Mail {
  /** The address alone. */
  to: string;
  /** Who it comes from, as the recipient reads it; the address is the configured one. */
  fromName: string;
  subject: string;
  html: string;
  text: string;
  /** Where an answer goes; back to the sender's address without one. */
  replyTo?: string;
  /** Kept with the message at Postmark, and what `find` searches by: names of at most 20 characters, values of at most 80. */
  metadata: Record<string, string>;
}

/**
 * - `not_taken`: Postmark said no for now (its limits, its trouble, our token); it may be sent again
 * - `unknown`: no answer came, or one that leaves open whether it was taken; look with `find` before sending again
 * - `inactive_recipient`: the address bounced or complained; Postmark sends nothing to it
 * - `refused`: the address cannot be mailed at all
 */
export type PostmarkAnswer =
  | { ok: true; messageId: string }
  | { ok: false; reason: "not_taken" | "unknown" | "inactive_recipient" | "refused"; cause: unknown };

/** Email by Postmark. */
export interface PostmarkVendor {
  /** Never throws: what can go wrong is in the answer. */
  send(mail: Mail): Promise<PostmarkAnswer>;
  /** The id of the latest message with this metadata, or null. @throws Error when Postmark does not answer. */
  find(name: string, value: string): Promise<string | null>;
}

const PATIENCE_SECONDS = 15;
/** Postmark's numbers: https://postmarkapp.com/developer/api/overview#error-codes */
const INVALID_EMAIL = 300;
const INACTIVE_RECIPIENT = 406;

export function createPostmark({ apiToken, fromEmail, baseUrl }: PostmarkConfig): PostmarkVendor {
  const client = new ServerClient(apiToken, { timeout: PATIENCE_SECONDS, ...(baseUrl && addressOf(baseUrl)) });
  return {
    async send({ to, fromName, subject, html, text, replyTo, metadata }) {
      try {
        const { MessageID: messageId } = await client.sendEmail({
          From: `"${plainName(fromName)}" <${fromEmail}>`,
          To: to,
          ReplyTo: replyTo,
          Subject: subject,
          HtmlBody: html,
          TextBody: text,
          Metadata: metadata,
          MessageStream: "outbound",
        });
        return { ok: true, messageId };
      } catch (cause) {
        return { ok: false, reason: reasonOf(cause), cause };
      }
    },
    async find(name, value) {
      const { Messages: messages } = await client.getOutboundMessages({
        count: 1,
        offset: 0,
        [`metadata_${name}`]: value,
      });
      return messages[0]?.MessageID ?? null;
    },
  };
}

/** What the SDK wants of an address: `requestHost` may have a path. */
function addressOf(baseUrl: string): { useHttps: boolean; requestHost: string } {
  const { protocol, host, pathname } = new URL(baseUrl);
  return { useHttps: protocol === "https:", requestHost: `${host}${pathname.replace(/\/$/, "")}` };
}

/** A display name that cannot end its quotation or its line (RFC 5322, section 3.4). */
const plainName = (name: string) => name.replace(/[\p{Cc}"\\<>]+/gu, " ").trim();

function reasonOf(cause: unknown): Extract<PostmarkAnswer, { ok: false }>["reason"] {
  if (!(cause instanceof Errors.HttpError)) return "unknown";
  if (cause.code === INACTIVE_RECIPIENT) return "inactive_recipient";
  if (cause.code === INVALID_EMAIL) return "refused";
  // After an error of its own Postmark cannot say what became of the message; 503 is said before it is read.
  return cause.statusCode >= 500 && cause.statusCode !== 503 ? "unknown" : "not_taken";
}
