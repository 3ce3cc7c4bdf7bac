import { z } from "zod";
import { PostmarkRefusal } from "./errors";
import { type KeptMessage, type Mailbox, type MailboxSearch, recipientsOf } from "./mailbox";

const Search = z
  .object({
    count: z.coerce.number().int().min(1).max(500),
    offset: z.coerce.number().int().min(0),
    recipient: z.string().optional(),
    fromemail: z.string().optional(),
    tag: z.string().optional(),
    subject: z.string().optional(),
  })
  .catchall(z.unknown());

type Asked = MailboxSearch & { count: number; offset: number };

/** Reads the query of `GET /messages/outbound`; `metadata_<name>=<value>` asks for metadata. */
export function readSearch(query: unknown): Asked {
  const parsed = Search.safeParse(query);
  if (!parsed.success)
    throw new PostmarkRefusal(600, `Invalid search parameter '${parsed.error.issues[0]?.path.join(".")}'.`);
  const { count, offset, recipient, fromemail: fromEmail, tag, subject, ...rest } = parsed.data;
  const metadata = Object.fromEntries(
    Object.entries(rest)
      .filter(([name]) => name.startsWith("metadata_"))
      .map(([name, value]) => [name.slice("metadata_".length), String(value)]),
  );
  return { count, offset, recipient, fromEmail, tag, subject, metadata };
}

export function searchAnswer(mailbox: Mailbox, { count, offset, ...search }: Asked) {
  const found = mailbox.search(search);
  return { TotalCount: found.length, Messages: found.slice(offset, offset + count).map(shown) };
}

export const messageDetails = (message: KeptMessage) => ({
  ...shown(message),
  TextBody: message.text,
  HtmlBody: message.html,
  Body: message.text || message.html,
  MessageEvents: recipientsOf(message).map(({ Email }) => ({
    Recipient: Email,
    Type: "Delivered",
    ReceivedAt: message.receivedAt,
    Details: { DeliveryMessage: "Kept in the sandbox.", DestinationServer: "sandbox", DestinationIP: "127.0.0.1" },
  })),
});

const shown = (message: KeptMessage) => ({
  Tag: message.tag,
  MessageID: message.id,
  To: message.to,
  Cc: message.cc,
  Bcc: message.bcc,
  Recipients: recipientsOf(message).map(({ Email }) => Email),
  ReceivedAt: message.receivedAt,
  From: message.from.Name ? `"${message.from.Name}" <${message.from.Email}>` : message.from.Email,
  Subject: message.subject,
  Attachments: [],
  Status: "Sent",
  TrackOpens: false,
  TrackLinks: "None",
  Metadata: message.metadata,
  MessageStream: message.stream,
  Sandboxed: false,
});
