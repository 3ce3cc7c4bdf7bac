import { findSession } from "./find-session";
import { signIn } from "./sign-in";
import { signOut } from "./sign-out";
import { whoAmI } from "./who-am-i";

export { findOrMakeUser } from "./find-or-make-user";
export type { SignedIn } from "./find-session";
export { beginGoogleSignIn, completeGoogleSignIn, type GoogleReturn } from "./google-sign-in";
export { endSession } from "./sign-out";

export const identity = { me: whoAmI, session: findSession, signIn, signOut };
