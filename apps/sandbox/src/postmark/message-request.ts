import { z } from "zod";
import { type Address, readAddresses } from "./addresses";
import { PostmarkRefusal } from "./errors";

const MOST_CHARACTERS = 5 * 1024 * 1024;

const Header = z.object({ Name: z.string().min(1), Value: z.string() });
const MessageRequest = z.object({
  From: z.string(),
  To: z.string(),
  Cc: z.string().optional(),
  Bcc: z.string().optional(),
  ReplyTo: z.string().optional(),
  Subject: z.string().max(2_000).optional(),
  Tag: z.string().max(1_000).optional(),
  HtmlBody: z.string().optional(),
  TextBody: z.string().optional(),
  Headers: z.array(Header).optional(),
  Metadata: z.record(z.string().max(20), z.string().max(80)).optional(),
  MessageStream: z.string().default("outbound"),
});
type Given = z.output<typeof MessageRequest>;

/** A message that Postmark would take. */
export type AcceptedMessage = {
  from: Address;
  to: Address[];
  cc: Address[];
  bcc: Address[];
  replyTo: string;
  subject: string;
  tag: string;
  html: string;
  text: string;
  headers: z.output<typeof Header>[];
  metadata: Record<string, string>;
  stream: string;
};

/**
 * Checks one message as `POST /email` does.
 * @param inactive addresses that bounced or complained, in lower case.
 * @throws PostmarkRefusal 300 for what is malformed, 406 when every recipient is inactive, 1235 for an unknown stream.
 */
export function readMessage(body: unknown, inactive: ReadonlySet<string>): AcceptedMessage {
  const parsed = MessageRequest.safeParse(body);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    throw new PostmarkRefusal(300, `Invalid '${issue?.path.join(".") || "request"}': ${issue?.message}.`);
  }
  const given = parsed.data;
  const [from, ...others] = readAddresses("From", given.From);
  if (!from || others.length) throw new PostmarkRefusal(300, `Invalid 'From' address: '${given.From}'.`);
  const to = readAddresses("To", given.To);
  if (!to.length) throw new PostmarkRefusal(300, "Zero recipients specified");
  checkWords(given);
  const cc = readAddresses("Cc", given.Cc);
  const bcc = readAddresses("Bcc", given.Bcc);
  refuseInactive([...to, ...cc, ...bcc], inactive);
  return {
    from,
    to,
    cc,
    bcc,
    replyTo: given.ReplyTo ?? "",
    subject: given.Subject ?? "",
    tag: given.Tag ?? "",
    html: given.HtmlBody ?? "",
    text: given.TextBody ?? "",
    headers: given.Headers ?? [],
    metadata: given.Metadata ?? {},
    stream: given.MessageStream,
  };
}

function checkWords({ HtmlBody = "", TextBody = "", Subject = "", MessageStream }: Given): void {
  if (!HtmlBody && !TextBody) throw new PostmarkRefusal(300, "Provide either email TextBody or HtmlBody or both.");
  if (HtmlBody.length > MOST_CHARACTERS || TextBody.length > MOST_CHARACTERS)
    throw new PostmarkRefusal(300, "The body is larger than 5 MB.");
  if (/[\r\n]/.test(Subject)) throw new PostmarkRefusal(300, "Invalid 'Subject': it has a line break.");
  if (!["outbound", "broadcast"].includes(MessageStream))
    throw new PostmarkRefusal(1235, `The message stream provided: '${MessageStream}' does not exist on this server.`);
}

function refuseInactive(recipients: Address[], inactive: ReadonlySet<string>): void {
  const found = recipients.map(({ Email }) => Email).filter((email) => inactive.has(email.toLowerCase()));
  if (found.length < recipients.length) return;
  throw new PostmarkRefusal(
    406,
    `You tried to send to recipient(s) that have been marked as inactive. Found inactive addresses: ${found.join(", ")}. Inactive recipients are ones that have generated a hard bounce, a spam complaint, or a manual suppression.`,
  );
}
