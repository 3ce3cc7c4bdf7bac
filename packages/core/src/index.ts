import { conversations } from "./conversations";
import { demo } from "./demo";
import { domains } from "./domains";
import { identity } from "./identity";
import { imports } from "./imports";
import { invitations } from "./invitations";
import { leads } from "./leads";
import { listings } from "./listings";
import { notifications } from "./notifications";
import { organizations } from "./organizations";
import { overview } from "./overview";
import { palette } from "./palette";
import { people } from "./people";
import { search } from "./search";
import { visitors } from "./visitors";
import { webhooks } from "./webhooks";

export { recheckDomains } from "./domains";
export {
  beginGoogleSignIn,
  completeGoogleSignIn,
  endOtherSessionsOf,
  endSession,
  endSessionOf,
  enterOrganization,
  findSignedIn,
  type GoogleReturn,
  listOwnOrganizations,
  listOwnSessions,
  type OwnOrganization,
  type OwnSession,
  type SignedIn,
  startOrganization,
} from "./identity";
export { acceptInvitation, askForNewInvitation, listWaitingInvitations, readInvitation } from "./invitations";
export type { ListingCard } from "./listings";
export type { OrganizationProfile } from "./organizations/schemas";
export { searchListings } from "./search";
export {
  conversations,
  demo,
  domains,
  identity,
  imports,
  invitations,
  leads,
  listings,
  notifications,
  organizations,
  overview,
  palette,
  people,
  search,
  visitors,
  webhooks,
};

/** Every operation by feature: the tRPC router, the pages of rights and the isolation tests are derived from it. */
export const catalogue = {
  conversations,
  domains,
  identity,
  imports,
  invitations,
  leads,
  listings,
  notifications,
  organizations,
  overview,
  palette,
  people,
  search,
  visitors,
  webhooks,
};
