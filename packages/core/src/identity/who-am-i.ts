import { users } from "@katek/db/schema";
import { eq } from "drizzle-orm";
import { z } from "zod";
import { NotFound, query } from "../kernel";

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
    const { id, name, slug, brandColor, logoId, assistantName, timeZone } = organization;
    const logoUrl = logoId && `/logos/${id}/${logoId}`;
    return {
      ...user,
      role: actor.role,
      organization: { id, name, slug, brandColor, logoUrl, assistantName, timeZone },
    };
  },
});
