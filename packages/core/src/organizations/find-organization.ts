import { organizations } from "@katek/db/schema";
import { eq } from "drizzle-orm";
import { z } from "zod";
import { platformQuery } from "../kernel";

/** The organization with this slug, or null. For whoever resolves the tenant of a request. */
export const findOrganization = platformQuery({
  name: "organizations.find",
  permission: "organizations:find",
  input: z.object({ slug: z.string().max(200) }),
  async run({ tx }, { slug }) {
    if (!/^[a-z0-9-]+$/i.test(slug)) return null;
    const [organization] = await tx.select().from(organizations).where(eq(organizations.slug, slug.toLowerCase()));
    return organization ?? null;
  },
});
