import { leadNotifications } from "@katek/db/schema";
import { and, eq } from "drizzle-orm";
import { z } from "zod";
import { command } from "../kernel";
import { LOOK_AFTER_MS, lookLater } from "./look-later";

/**
 * What is to be done about one person's email:
 * - `send`: nobody has sent it
 * - `look`: whoever began to send it was cut off; it may have been sent
 * - `wait`: it is being sent, or was cut off a moment ago; a job looks later
 * - `done`: it was sent, or cannot be
 */
export type Claim = { next: "send" | "look"; noticeId: string } | { next: "wait" } | { next: "done" };

/**
 * Takes the email to one person about one lead, so that nobody else sends it. A step of `notifications.newLead`. The
 * row's `created_at` is the time of the last attempt, and its `failure`, while it is `sending`, why that attempt was
 * turned away for certain.
 */
export const claimNotice = command({
  name: "notifications.claim",
  permission: "leads:notify",
  input: z.object({ leadId: z.uuid(), userId: z.uuid() }),
  async run(context, { leadId, userId }): Promise<Claim> {
    const { tx, organization, newId, now } = context;
    const at = now();
    const [mine] = await tx
      .insert(leadNotifications)
      .values({
        organizationId: organization.id,
        id: newId(),
        kind: "new_lead",
        leadId,
        userId,
        status: "sending",
        createdAt: at,
      })
      .onConflictDoNothing()
      .returning({ noticeId: leadNotifications.id });
    if (mine) return { next: "send", ...mine };
    const [begun] = await tx
      .select()
      .from(leadNotifications)
      .where(
        and(
          eq(leadNotifications.kind, "new_lead"),
          eq(leadNotifications.leadId, leadId),
          eq(leadNotifications.userId, userId),
        ),
      )
      .for("update");
    if (begun?.status !== "sending") return { next: "done" };
    const turnedAway = begun.failure !== null;
    if (!turnedAway && at.getTime() - begun.createdAt.getTime() < LOOK_AFTER_MS) {
      await lookLater(context, leadId, begun.createdAt);
      return { next: "wait" };
    }
    await tx.update(leadNotifications).set({ createdAt: at, failure: null }).where(eq(leadNotifications.id, begun.id));
    return { next: turnedAway ? "send" : "look", noticeId: begun.id };
  },
});
