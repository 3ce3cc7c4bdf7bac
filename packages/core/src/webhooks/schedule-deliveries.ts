import { organizations, webhookDeliveries, webhookEndpoints } from "@katek/db/schema";
import { and, eq, isNull, sql } from "drizzle-orm";
import { z } from "zod";
import { command } from "../kernel";

/**
 * Enqueues the next run for when the earliest delivery falls due, or its lease runs out. A step of `webhooks.deliver`.
 * It has a key of its own, so that it never moves the run that an event has just asked for.
 */
export const scheduleDeliveries = command({
  name: "webhooks.schedule",
  permission: "webhooks:deliver",
  input: z.object({}),
  async run({ tx, organization, enqueue }) {
    // One after the other: of two at once, the one that saw less must not write last.
    await tx
      .select({ id: organizations.id })
      .from(organizations)
      .where(eq(organizations.id, organization.id))
      .for("no key update");
    const [earliest] = await tx
      .select({
        at: sql<
          string | null
        >`min(greatest(${webhookDeliveries.nextAttemptAt}, coalesce(${webhookDeliveries.leasedUntil}, ${webhookDeliveries.nextAttemptAt})))`,
      })
      .from(webhookDeliveries)
      .innerJoin(
        webhookEndpoints,
        and(
          eq(webhookEndpoints.organizationId, webhookDeliveries.organizationId),
          eq(webhookEndpoints.id, webhookDeliveries.endpointId),
          isNull(webhookEndpoints.disabledAt),
        ),
      )
      .where(eq(webhookDeliveries.status, "pending"));
    if (!earliest?.at) return;
    // The queue knows real time only.
    const runAt = new Date(new Date(earliest.at).getTime() - organization.clockOffsetMs);
    await enqueue("webhooks.deliver", {}, { key: "webhooks:later", runAt });
  },
});
