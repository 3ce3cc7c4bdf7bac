import { beginGoogleSignIn } from "@katek/core";
import { SignInAttempt } from "@katek/core/identity/schemas";
import { KatekError } from "@katek/core/kernel";
import { data, type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { googleRedirectUri, originToSignIn } from "~/identity/google-redirect.server";
import { keepAttempt } from "~/identity/sign-in-attempt.server";
import { SignInPage } from "~/identity/sign-in-page";

export const meta: MetaFunction = () => [{ title: "Sign in · KaTek" }];

/** Sends the person to Google. Only a page of ours is returned, when Google cannot be reached. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const { host, pathname, searchParams } = new URL(request.url);
  const origin = originToSignIn(context);
  // The attempt is kept under the name that Google sends people back to.
  if (host !== new URL(origin).host) {
    if (context.host.kind === "organization") searchParams.set("organization", context.host.organization.slug);
    throw redirect(`${origin}${pathname}?${searchParams}`);
  }
  const to = searchParams.get("to");
  try {
    await context.runtime.limits?.spend("signIn", { address: context.limitAddress });
    const redirectUri = googleRedirectUri(context);
    const { url, attempt } = await beginGoogleSignIn(context.runtime, {
      redirectUri,
      returnTo: to,
      organizationSlug: SignInAttempt.shape.organizationSlug.catch(null).parse(searchParams.get("organization")),
    });
    return redirect(url, {
      headers: { "set-cookie": keepAttempt(attempt, context.secure), "cache-control": "no-store" },
    });
  } catch (error) {
    if (!(error instanceof KatekError)) throw error;
    return data({ to, problem: error.message }, { status: error.status });
  }
}

export default function GoogleSignIn() {
  return <SignInPage {...useLoaderData<typeof loader>()} />;
}
