import { memberships, organizations } from "@katek/db/schema";
import { and, eq } from "drizzle-orm";
import { findOrMakeUser } from "../identity";
import { NotFound, platformCommand, writeAuditEntry } from "../kernel";
import { lockOwners, mustNotBeLastOwner } from "./lock-members";
import { revokeInvitationsOf } from "./revoke-invitations-of";
import { AddPersonInput } from "./schemas";

/**
 * Makes a person whom an identity provider knows a member of an organization, for the operator. Run again it changes
 * role and title. Who becomes what is in the organization's audit log.
 * @throws NotFound for an unknown organization, Conflict (`last_owner`).
 */
export const addPerson = platformCommand({
  name: "people.add",
  permission: "people:add",
  input: AddPersonInput,
  async run(context, { organization: slug, role, title, ...identity }) {
    const { tx, actor, now, newId } = context;
    const [organization] = await tx
      .select({ id: organizations.id, name: organizations.name })
      .from(organizations)
      .where(eq(organizations.slug, slug.toLowerCase()));
    if (!organization) throw new NotFound("organization_not_found", `There is no organization ${slug}.`, { slug });
    const { id: userId } = await findOrMakeUser(context, identity);
    const owners = await lockOwners(tx, organization.id);
    const [before] = await tx
      .select({ role: memberships.role, title: memberships.title })
      .from(memberships)
      .where(and(eq(memberships.organizationId, organization.id), eq(memberships.userId, userId)))
      .for("update");
    if (before && role !== "owner") mustNotBeLastOwner(organization, { userId, role: before.role }, owners);
    await tx
      .insert(memberships)
      .values({ organizationId: organization.id, userId, role, title, createdAt: now() })
      .onConflictDoUpdate({ target: [memberships.organizationId, memberships.userId], set: { role, title } });
    if (before?.role === role && before.title === title) return { userId };
    const writing = { tx, actor, now, newId, organization };
    await revokeInvitationsOf(writing, userId, role);
    await writeAuditEntry(writing, "people.add", {
      target: userId,
      ...(before && { before: { role: before.role, title: before.title } }),
      after: { role, title },
    });
    return { userId };
  },
});
