import { completeGoogleSignIn, endSession } from "@katek/core";
import { KatekError } from "@katek/core/kernel";
import { data, type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { googleRedirectUri } from "~/identity/google-redirect.server";
import { keepSession, sessionToken } from "~/identity/session-cookie.server";
import { forgetAttempt, keptAttempt } from "~/identity/sign-in-attempt.server";
import { SignInPage } from "~/identity/sign-in-page";
import { organizationOrigin } from "../../server/addresses";

export const meta: MetaFunction = () => [{ title: "Sign in · KaTek" }];

/** Where Google sends people back: lets them in, or says why not. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const { searchParams } = new URL(request.url);
  const attempt = keptAttempt(request);
  const headers = new Headers({ "set-cookie": forgetAttempt(context.secure), "cache-control": "no-store" });
  try {
    await context.runtime.limits?.spend("signIn", { address: context.limitAddress });
    const { token, returnTo, organizationSlug } = await completeGoogleSignIn(context.runtime, {
      redirectUri: googleRedirectUri(context),
      attempt,
      place: { userAgent: request.headers.get("user-agent")?.slice(0, 500), address: context.address },
      returned: { state: searchParams.get("state"), code: searchParams.get("code"), error: searchParams.get("error") },
    });
    const former = sessionToken(request);
    if (former) await endSession(context.runtime, former);
    headers.append("set-cookie", keepSession(token, context));
    return redirect(`${organizationSlug ? organizationOrigin(organizationSlug, context.server) : ""}${returnTo}`, {
      headers,
    });
  } catch (error) {
    if (!(error instanceof KatekError)) throw error;
    return data({ to: attempt?.returnTo ?? null, problem: error.message }, { status: error.status, headers });
  }
}

export default function GoogleCallback() {
  return <SignInPage {...useLoaderData<typeof loader>()} />;
}
