import { organizations } from "@katek/db/schema";
import { Conflict, platformCommand } from "../kernel";
import { isUniqueViolation } from "../kernel/postgres-errors";
import { CreateOrganizationInput } from "./schemas";

/** Makes a tenant. @throws Conflict when the slug is taken. */
export const createOrganization = platformCommand({
  name: "organizations.create",
  permission: "organizations:create",
  input: CreateOrganizationInput,
  async run({ tx, newId, now }, input) {
    try {
      const [organization] = await tx
        .insert(organizations)
        .values({ id: newId(), createdAt: now(), ...input })
        .returning();
      if (!organization) throw new Error("The insert returned no row.");
      return organization;
    } catch (error) {
      if (isUniqueViolation(error, "organizations_slug_key"))
        throw new Conflict("slug_taken", `The address ${input.slug} is taken. Choose another one.`, {
          slug: input.slug,
        });
      throw error;
    }
  },
});
