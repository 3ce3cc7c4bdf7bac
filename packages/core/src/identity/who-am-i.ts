import type { Tx } from "@katek/db";
import { memberships, users } from "@katek/db/schema";
import { asc, eq } from "drizzle-orm";
import { z } from "zod";
import { NotFound, query } from "../kernel";
import { assistantPictureUrlOf, logoUrlOf } from "../organizations";

/** The person who asks, with what they are in this organization. @throws NotFound for a caller who is no person. */
export const whoAmI = query({
  name: "identity.me",
  permission: "identity:read",
  input: z.object({}),
  async run({ tx, actor, organization }) {
    const [user] =
      actor.kind === "user"
        ? await tx.select({ name: users.name, email: users.email }).from(users).where(eq(users.id, actor.id))
        : [];
    if (!user || actor.kind !== "user") throw new NotFound("person_not_found", "There is no such person here.");
    const { id, name, slug, brandColor, assistantName, assistantAvatar } = organization;
    const { timeZone, currency, leadRouting, deletionDueAt } = organization;
    const logoUrl = logoUrlOf(organization);
    const assistantPictureUrl = assistantPictureUrlOf(organization);
    return {
      ...user,
      role: actor.role,
      /** Who has owned the organization for the longest, by name: whom to ask for what one may not do. */
      ownerName: actor.role === "owner" ? user.name : await firstOwner(tx),
      organization: {
        ...{ id, name, slug, brandColor, logoUrl, assistantName, assistantAvatar, assistantPictureUrl, timeZone },
        ...{ currency, leadRouting, deletionDueAt },
      },
    };
  },
});

async function firstOwner(tx: Tx): Promise<string | null> {
  const [owner] = await tx
    .select({ name: users.name })
    .from(memberships)
    .innerJoin(users, eq(users.id, memberships.userId))
    .where(eq(memberships.role, "owner"))
    .orderBy(asc(memberships.createdAt), asc(users.id))
    .limit(1);
  return owner?.name ?? null;
}
