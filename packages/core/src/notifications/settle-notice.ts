import { leadNotifications } from "@katek/db/schema";
import { and, eq, isNotNull } from "drizzle-orm";
import { z } from "zod";
import { command } from "../kernel";
import { lookLater } from "./look-later";

const Notice = z.object({ noticeId: z.uuid(), leadId: z.uuid(), userId: z.uuid() });

/** The email was taken by Postmark. A step of `notifications.newLead`. */
export const noticeSent = command({
  name: "notifications.sent",
  permission: "leads:notify",
  input: Notice.extend({ messageId: z.string() }),
  async run({ tx, now, emit }, { noticeId, leadId, userId, messageId }) {
    const [sent] = await tx
      .update(leadNotifications)
      .set({ status: "sent", messageId, failure: null, sentAt: now() })
      .where(and(eq(leadNotifications.id, noticeId), eq(leadNotifications.status, "sending")))
      .returning({ id: leadNotifications.id });
    if (sent) await emit("lead.notified", { leadId, userId });
  },
});

/**
 * The email was not taken. `final`: it never will be. `uncertain`: it may have been, and a job looks later. Else it can be
 * sent again at any time. A step of `notifications.newLead`.
 */
export const noticeFailed = command({
  name: "notifications.failed",
  permission: "leads:notify",
  input: Notice.extend({ failure: z.string(), outcome: z.enum(["final", "uncertain", "again"]) }),
  async run(context, { noticeId, leadId, failure, outcome }) {
    if (outcome === "uncertain") return lookLater(context, leadId, context.now());
    await context.tx
      .update(leadNotifications)
      .set({ failure, ...(outcome === "final" && { status: "failed" as const }) })
      .where(and(eq(leadNotifications.id, noticeId), eq(leadNotifications.status, "sending")));
  },
});

/** Gives up the emails about a lead that were turned away every time. For the worker's last try. */
export const giveUpNotices = command({
  name: "notifications.giveUp",
  permission: "leads:notify",
  input: z.object({ leadId: z.uuid() }),
  async run({ tx }, { leadId }) {
    await tx
      .update(leadNotifications)
      .set({ status: "failed" })
      .where(
        and(
          eq(leadNotifications.leadId, leadId),
          eq(leadNotifications.status, "sending"),
          isNotNull(leadNotifications.failure),
        ),
      );
  },
});
