import { createOrganization } from "./create-organization";
import { deleteOrganization } from "./delete-organization";
import { findOrganization } from "./find-organization";
import { findOrganizationById } from "./find-organization-by-id";
import { getProfile } from "./get-profile";
import { listOrganizations } from "./list-organizations";

export const organizations = {
  create: createOrganization,
  delete: deleteOrganization,
  find: findOrganization,
  findById: findOrganizationById,
  list: listOrganizations,
  profile: getProfile,
};
