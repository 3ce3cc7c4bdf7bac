import { organizations } from "@katek/db/schema";
import { eq } from "drizzle-orm";
import { z } from "zod";
import { NotFound, platformCommand } from "../kernel";
import { eraseOrganization } from "./erase-organization";

/** Deletes an organization and all its rows, for the operator. Its pictures are the caller's to remove. */
export const deleteOrganization = platformCommand({
  name: "organizations.delete",
  permission: "organizations:delete",
  input: z.object({ slug: z.string() }),
  async run({ tx }, { slug }) {
    const [found] = await tx
      .select({ id: organizations.id })
      .from(organizations)
      .where(eq(organizations.slug, slug))
      .for("update");
    if (!found) throw new NotFound("organization_not_found", `There is no organization ${slug}.`, { slug });
    await eraseOrganization(tx, found.id);
    return found;
  },
});
