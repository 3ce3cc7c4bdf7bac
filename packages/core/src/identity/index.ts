import { findSession } from "./find-session";
import { ownOrganizations } from "./list-own-organizations";
import { endOtherSessions, endOwnSession, ownSessions } from "./own-sessions";
import { signIn } from "./sign-in";
import { signOut } from "./sign-out";
import { startOwnOrganization } from "./start-own-organization";
import { switchOrganization } from "./switch-organization";
import { whoAmI } from "./who-am-i";

export { findOrMakeUser } from "./find-or-make-user";
export { findSignedIn, type SignedIn } from "./find-session";
export { beginGoogleSignIn, completeGoogleSignIn, type GoogleReturn } from "./google-sign-in";
export { listOwnOrganizations, type OwnOrganization } from "./list-own-organizations";
export { invitationHash, isOpen, newInvitationToken } from "./open-invitation";
export { endOtherSessionsOf, endSessionOf, listOwnSessions, type OwnSession } from "./own-sessions";
export { sessionHolder } from "./session-holder";
export { endSession } from "./sign-out";
export { startOrganization } from "./start-own-organization";
export { enterOrganization } from "./switch-organization";

export const identity = {
  me: whoAmI,
  organizations: ownOrganizations,
  session: findSession,
  sessions: ownSessions,
  endOwnSession,
  endOtherSessions,
  startOrganization: startOwnOrganization,
  signIn,
  signOut,
  switchOrganization,
};
