import { organizations } from "@katek/db/schema";
import { platformCommand } from "../kernel";
import { CreateOrganizationInput } from "./schemas";
import { slugTaken } from "./slug-taken";

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
      throw slugTaken(error, input.slug);
    }
  },
});
