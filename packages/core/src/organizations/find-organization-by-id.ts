import { organizations } from "@katek/db/schema";
import { eq } from "drizzle-orm";
import { z } from "zod";
import { platformQuery } from "../kernel";

/** The organization with this id, or null. For the worker, whose jobs carry the id. */
export const findOrganizationById = platformQuery({
  name: "organizations.findById",
  permission: "organizations:find",
  input: z.object({ id: z.uuid() }),
  async run({ tx }, { id }) {
    const [organization] = await tx.select().from(organizations).where(eq(organizations.id, id));
    return organization ?? null;
  },
});
