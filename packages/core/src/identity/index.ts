import { findSession } from "./find-session";
import { ownOrganizations } from "./list-own-organizations";
import { signIn } from "./sign-in";
import { signOut } from "./sign-out";
import { switchOrganization } from "./switch-organization";
import { whoAmI } from "./who-am-i";

export { findOrMakeUser } from "./find-or-make-user";
export type { SignedIn } from "./find-session";
export { beginGoogleSignIn, completeGoogleSignIn, type GoogleReturn } from "./google-sign-in";
export { listOwnOrganizations, type OwnOrganization } from "./list-own-organizations";
export { sessionHolder } from "./session-holder";
export { endSession } from "./sign-out";
export { enterOrganization } from "./switch-organization";

export const identity = {
  me: whoAmI,
  organizations: ownOrganizations,
  session: findSession,
  signIn,
  signOut,
  switchOrganization,
};
