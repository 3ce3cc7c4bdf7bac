import { organizations } from "@katek/db/schema";
import { asc } from "drizzle-orm";
import { z } from "zod";
import { platformQuery } from "../kernel";

/** Every organization of the deployment, by slug. For the operator. */
export const listOrganizations = platformQuery({
  name: "organizations.list",
  permission: "organizations:find",
  input: z.object({}),
  run: ({ tx }) =>
    tx
      .select({ id: organizations.id, slug: organizations.slug, name: organizations.name, plan: organizations.plan })
      .from(organizations)
      .orderBy(asc(organizations.slug)),
});
