import { organizationSlugs, organizations } from "@katek/db/schema";
import { eq } from "drizzle-orm";
import { z } from "zod";
import { platformQuery } from "../kernel";

/**
 * The organization with this slug, or whose slug it was once, or null. For whoever resolves the tenant of a request and
 * leads people on to the slug of today.
 */
export const findOrganization = platformQuery({
  name: "organizations.find",
  permission: "organizations:find",
  input: z.object({ slug: z.string().max(200) }),
  async run({ tx }, { slug }) {
    if (!/^[a-z0-9-]+$/i.test(slug)) return null;
    const asked = slug.toLowerCase();
    const [organization] = await tx.select().from(organizations).where(eq(organizations.slug, asked));
    if (organization) return organization;
    const [former] = await tx
      .select({ organization: organizations })
      .from(organizationSlugs)
      .innerJoin(organizations, eq(organizations.id, organizationSlugs.organizationId))
      .where(eq(organizationSlugs.slug, asked));
    return former?.organization ?? null;
  },
});
