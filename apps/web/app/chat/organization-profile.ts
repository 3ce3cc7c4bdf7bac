import type { OrganizationProfile as Profile } from "@katek/core/organizations/schemas";

/** What the chat page knows of its organization. `id` is the folder of its pictures. */
export interface OrganizationProfile extends Profile {
  id: string;
}
