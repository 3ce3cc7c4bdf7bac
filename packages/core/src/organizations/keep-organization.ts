import { organizations } from "@katek/db/schema";
import { eq } from "drizzle-orm";
import { z } from "zod";
import { Conflict, command } from "../kernel";

/**
 * Opens an organization again that was to be deleted.
 * @throws Conflict (`deletion_under_way`) once its day has come.
 */
export const keepOrganization = command({
  name: "organizations.keep",
  permission: "organizations:close",
  input: z.object({}),
  whileClosing: true,
  async run({ tx, organization, actor, now, enqueue }) {
    const [stored] = await tx
      .select({ dueAt: organizations.deletionDueAt })
      .from(organizations)
      .where(eq(organizations.id, organization.id))
      .for("update");
    const dueAt = stored?.dueAt ?? null;
    if (!dueAt) return { dueAt };
    if (dueAt <= now())
      throw new Conflict("deletion_under_way", "The organization is being deleted; it is too late to keep it.");
    await tx
      .update(organizations)
      .set({ deletionDueAt: null, deletionBecause: null })
      .where(eq(organizations.id, organization.id));
    await enqueue("organizations.deletionNotice", { kind: "kept", byId: actor.id, dueAt: dueAt.toISOString() });
    return { dueAt };
  },
  audit: (_input, { dueAt }) => (dueAt ? { before: { deletionDueAt: dueAt }, after: { deletionDueAt: null } } : null),
});
