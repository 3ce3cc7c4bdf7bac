import { conversations } from "./conversations";
import { imports } from "./imports";
import { listings } from "./listings";
import { organizations } from "./organizations";
import { search } from "./search";
import { visitors } from "./visitors";

export type { OrganizationProfile } from "./organizations/schemas";
export type { ListingCard } from "./listings";
export { conversations, imports, listings, organizations, search, visitors };

/** Every operation by feature: the tRPC router, the pages of rights and the isolation tests are derived from it. */
export const catalogue = { conversations, imports, listings, organizations, search, visitors };
