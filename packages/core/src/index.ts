import { account } from "./account";
import { keys } from "./api-keys";
import { audit } from "./audit";
import { companies } from "./companies";
import { conversations } from "./conversations";
import { demo } from "./demo";
import { domains } from "./domains";
import { drafts } from "./drafts";
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
import { pictures } from "./pictures";
import { search } from "./search";
import { secrets } from "./secrets";
import { takeout } from "./takeout";
import { visitors } from "./visitors";
import { webhooks } from "./webhooks";

export {
  type AccountState,
  exportOwnData,
  keepAccount,
  type OwnData,
  readAccount,
  requestAccountDeletion,
  sweepDeletedAccounts,
} from "./account";
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
export {
  acceptInvitation,
  askForNewInvitation,
  countWaitingInvitations,
  listWaitingInvitations,
  readInvitation,
} from "./invitations";
export type { ListingCard } from "./listings";
export { sweepDeletedOrganizations } from "./organizations";
export type { OrganizationProfile } from "./organizations/schemas";
export { searchListings } from "./search";
export { type Rotation, rotateSecrets } from "./secrets";
export { type DataSource, zipOfData } from "./takeout";
export {
  account,
  audit,
  companies,
  conversations,
  demo,
  domains,
  drafts,
  identity,
  imports,
  invitations,
  keys,
  leads,
  listings,
  notifications,
  organizations,
  overview,
  palette,
  people,
  pictures,
  search,
  secrets,
  takeout,
  visitors,
  webhooks,
};

/** Every operation by feature: the tRPC router, the pages of rights and the isolation tests are derived from it. */
export const catalogue = {
  account,
  audit,
  companies,
  keys,
  conversations,
  takeout,
  domains,
  drafts,
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
  pictures,
  search,
  secrets,
  visitors,
  webhooks,
};
