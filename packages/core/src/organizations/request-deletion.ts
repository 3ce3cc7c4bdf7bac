import { organizations } from "@katek/db/schema";
import { eq } from "drizzle-orm";
import { command, dueAfter, Invalid, NotFound } from "../kernel";
import { RequestDeletionInput } from "./schemas";

/**
 * Closes the organization, and has it deleted with all that it has after a time of grace. Its owners are told by email.
 * @throws Invalid (`name_differs`) when its name was not typed as it is.
 */
export const requestDeletion = command({
  name: "organizations.requestDeletion",
  permission: "organizations:close",
  input: RequestDeletionInput,
  async run({ tx, organization, actor, now, enqueue }, { name }) {
    const [stored] = await tx
      .select({ name: organizations.name, dueAt: organizations.deletionDueAt })
      .from(organizations)
      .where(eq(organizations.id, organization.id))
      .for("update");
    if (!stored) throw new NotFound("organization_not_found", "This organization is not there any more.");
    if (name !== stored.name) {
      const message = `Type ${stored.name}, as it is written.`;
      throw new Invalid("name_differs", message, { issues: [{ path: "name", message }] });
    }
    // Two tabs at once: the first one counts.
    if (stored.dueAt) return { deletionDueAt: stored.dueAt, asked: false };
    const deletionDueAt = dueAfter(now());
    await tx
      .update(organizations)
      .set({ deletionDueAt, deletionBecause: "owner" })
      .where(eq(organizations.id, organization.id));
    await enqueue("organizations.deletionNotice", {
      ...{ kind: "asked", byId: actor.id, dueAt: deletionDueAt.toISOString() },
    });
    return { deletionDueAt, asked: true };
  },
  audit: (_input, { deletionDueAt, asked }) =>
    asked ? { before: { deletionDueAt: null }, after: { deletionDueAt } } : null,
});
