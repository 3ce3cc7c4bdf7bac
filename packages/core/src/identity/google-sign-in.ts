import { type Caller, execute, type Runtime, Unauthenticated, VendorFailed } from "../kernel";
import {
  HOME_PATH,
  INVITATIONS_PATH,
  invitationTokenIn,
  ONBOARDING_PATH,
  ownPath,
  type SignInAttempt,
  type SignInPlace,
} from "./schemas";
import { signIn } from "./sign-in";

const DOORMAN: Caller = { actor: { kind: "system", id: "google sign-in" }, organization: null };

/**
 * Begins a sign-in: where to send the person, and what their browser must keep meanwhile.
 * @param redirectUri where Google sends them back, as registered with it
 * @throws VendorFailed when Google does not answer.
 */
export async function beginGoogleSignIn(
  { integrations, log }: Runtime,
  {
    redirectUri,
    returnTo,
    organizationSlug = null,
  }: { redirectUri: string; returnTo: string | null; organizationSlug?: string | null },
): Promise<{ url: string; attempt: SignInAttempt }> {
  try {
    const { url, attempt } = await integrations.google.begin(redirectUri);
    return { url, attempt: { ...attempt, returnTo: ownPath(returnTo, HOME_PATH), organizationSlug } };
  } catch (error) {
    log.warn({ reason: messageOf(error) }, "a sign-in could not begin");
    throw unreachable();
  }
}

/** What Google sent the person back with: the parameters of the address. */
export interface GoogleReturn {
  state: string | null;
  code: string | null;
  error: string | null;
}

/**
 * Ends a sign-in. The code is redeemed and the person let in only if this browser began it; else nothing is kept.
 * Whoever got an organization of their own by it is led to set that up, and whom an invitation waits for, to that,
 * whatever page they had asked for.
 * @throws Unauthenticated with a sentence for the person, RateLimited, VendorFailed when Google does not answer.
 */
export async function completeGoogleSignIn(
  runtime: Runtime,
  {
    redirectUri,
    attempt,
    returned,
    place,
  }: { redirectUri: string; attempt: SignInAttempt | null; returned: GoogleReturn; place?: SignInPlace },
): Promise<{ token: string; returnTo: string; organizationSlug: string | null }> {
  const { integrations, log } = runtime;
  if (!attempt || returned.state !== attempt.state)
    throw new Unauthenticated(
      "sign_in_not_begun_here",
      "This sign-in was not begun in this browser, or it took longer than ten minutes. Begin again.",
    );
  if (returned.error === "access_denied")
    throw new Unauthenticated("sign_in_cancelled", "You left Google without choosing an account. Nothing was changed.");
  if (returned.error !== null || !returned.code) throw refused();
  const answer = await integrations.google.redeem(returned.code, attempt, redirectUri);
  if (!answer.ok) {
    log.warn({ refused: answer.reason, reason: messageOf(answer.cause) }, "a sign-in was refused");
    if (answer.reason === "unreachable") throw unreachable();
    if (answer.reason === "email_not_verified")
      throw new Unauthenticated(
        "email_not_verified",
        "Google has not verified this account's email address. Verify it with Google first.",
      );
    throw refused();
  }
  const { issuer, subject } = answer.identity;
  await runtime.limits?.spend("signIn", { actor: `${issuer} ${subject}` });
  const returnTo = ownPath(attempt.returnTo, HOME_PATH);
  const invitation = invitationTokenIn(returnTo);
  const { token, madeOrganization, invited } = await execute(runtime, DOORMAN, signIn, {
    ...answer.identity,
    ...place,
    invitation,
  });
  if (madeOrganization) return { token, returnTo: ONBOARDING_PATH, organizationSlug: null };
  if (invited || invitation)
    return { token, returnTo: invitation ? returnTo : INVITATIONS_PATH, organizationSlug: null };
  return { token, returnTo, organizationSlug: attempt.organizationSlug };
}

const refused = () =>
  new Unauthenticated(
    "sign_in_refused",
    "What Google sent back could not be verified, so nobody was signed in. Begin again.",
  );

const unreachable = () =>
  new VendorFailed(
    "google_unreachable",
    "Google does not answer at the moment, so nobody was signed in. Try again in a minute.",
  );

const messageOf = (error: unknown) => (error instanceof Error ? `${error.name}: ${error.message}` : String(error));
