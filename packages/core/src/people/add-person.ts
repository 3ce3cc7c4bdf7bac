import { memberships, organizations } from "@katek/db/schema";
import { eq } from "drizzle-orm";
import { findOrMakeUser } from "../identity";
import { NotFound, platformCommand } from "../kernel";
import { AddPersonInput } from "./schemas";

/**
 * Makes a person whom an identity provider knows a member of an organization, for the operator. Run again it changes
 * role and title. @throws NotFound for an unknown organization.
 */
export const addPerson = platformCommand({
  name: "people.add",
  permission: "people:add",
  input: AddPersonInput,
  async run(context, { organization: slug, role, title, ...identity }) {
    const { tx, now } = context;
    const [organization] = await tx
      .select({ id: organizations.id })
      .from(organizations)
      .where(eq(organizations.slug, slug.toLowerCase()));
    if (!organization) throw new NotFound("organization_not_found", `There is no organization ${slug}.`, { slug });
    const { id: userId } = await findOrMakeUser(context, identity);
    await tx
      .insert(memberships)
      .values({ organizationId: organization.id, userId, role, title, createdAt: now() })
      .onConflictDoUpdate({ target: [memberships.organizationId, memberships.userId], set: { role, title } });
    return { userId };
  },
});
