import { z } from "zod";
import { type FlowContext, flow, type ResultOf } from "../kernel";
import { claimNotice } from "./claim-notice";
import { newLeadFacts } from "./new-lead-facts";
import { noticeFailed, noticeSent } from "./settle-notice";

type Facts = NonNullable<ResultOf<typeof newLeadFacts>>;
type Recipient = Facts["recipients"][number];

/** Under which name a message at Postmark carries the id of its row. */
const METADATA = "notification";

/**
 * Tells the members concerned of a new lead by email, each of them once, however often it runs and wherever it was cut off.
 * @throws Error when Postmark turned an email away for now: it is sent by a later run.
 */
export const notifyOfNewLead = flow({
  name: "notifications.newLead",
  permission: "leads:notify",
  input: z.object({ leadId: z.uuid() }),
  async run(context, { leadId }) {
    const facts = await context.run(newLeadFacts, { leadId });
    if (!facts) return;
    let turnedAway = 0;
    for (const recipient of facts.recipients) {
      context.signal.throwIfAborted();
      if (!(await notify(context, leadId, facts, recipient))) turnedAway++;
    }
    if (turnedAway) throw new Error(`Postmark turned away ${turnedAway} of ${facts.recipients.length} emails for now.`);
  },
});

/** @returns false if it must be tried again. */
async function notify(context: FlowContext, leadId: string, facts: Facts, recipient: Recipient): Promise<boolean> {
  const { integrations, log } = context;
  const { userId } = recipient;
  const claim = await context.run(claimNotice, { leadId, userId });
  if (claim.next === "wait" || claim.next === "done") return true;
  const notice = { noticeId: claim.noticeId, leadId, userId };
  const sentBefore = claim.next === "look" ? await integrations.postmark.find(METADATA, claim.noticeId) : null;
  if (sentBefore) {
    await context.run(noticeSent, { ...notice, messageId: sentBefore });
    return true;
  }
  const answer = await integrations.postmark.send({
    to: recipient.email,
    fromName: context.organization.name,
    replyTo: z.email().safeParse(facts.email).data,
    metadata: { [METADATA]: claim.noticeId },
    ...(await written(context, leadId, facts, recipient)),
  });
  if (answer.ok) {
    await context.run(noticeSent, { ...notice, messageId: answer.messageId });
    return true;
  }
  const { reason } = answer;
  log.warn({ leadId, userId, reason }, "an email about a new lead was not taken");
  const outcome = reason === "unknown" ? "uncertain" : reason === "not_taken" ? "again" : "final";
  await context.run(noticeFailed, { ...notice, failure: reason, outcome });
  return outcome !== "again";
}

const SOURCES: Record<Facts["source"], string> = {
  chat_page: "from your chat page",
  widget: "from your website",
  manual: "added by hand",
  imported: "from an import",
  campaign: "from a campaign",
};

async function written({ organization, publicUrl }: FlowContext, leadId: string, facts: Facts, recipient: Recipient) {
  // The templates' library takes a second to load, which only this job should wait for.
  const { renderNewLead } = await import("@katek/emails");
  return renderNewLead({
    organization,
    assistantName: organization.assistantName,
    recipientName: recipient.name,
    assigned: facts.assigned,
    lead: facts,
    said: facts.said,
    source: SOURCES[facts.source],
    url: `${publicUrl}/leads/${leadId}`,
  });
}
