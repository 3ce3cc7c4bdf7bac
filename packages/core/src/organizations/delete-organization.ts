import { organizations } from "@katek/db/schema";
import { eq } from "drizzle-orm";
import { z } from "zod";
import { NotFound, platformCommand } from "../kernel";

/** Deletes an organization and all its rows, for the operator. Its pictures are the caller's to remove. */
export const deleteOrganization = platformCommand({
  name: "organizations.delete",
  permission: "organizations:delete",
  input: z.object({ slug: z.string() }),
  async run({ tx }, { slug }) {
    const [gone] = await tx
      .delete(organizations)
      .where(eq(organizations.slug, slug))
      .returning({ id: organizations.id });
    if (!gone) throw new NotFound("organization_not_found", `There is no organization ${slug}.`, { slug });
    return gone;
  },
});
