import { HOME_PATH, INVITATIONS_PATH, ownPath } from "@katek/core/identity/schemas";
import { KatekError } from "@katek/core/kernel";
import { type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { TRPCError } from "@trpc/server";
import { apiFor } from "~/api.server";
import { SignInPage } from "~/identity/sign-in-page";
import { waitingInvitations } from "~/invitations/session.server";

export const meta: MetaFunction = () => [{ title: "Sign in · KaTek" }];

/** Whoever has signed in already goes on to where they wanted. */
export async function loader(args: LoaderFunctionArgs) {
  const to = new URL(args.request.url).searchParams.get("to");
  try {
    await apiFor(args).identity.me({});
  } catch (error) {
    const cause = error instanceof TRPCError ? error.cause : null;
    if (!(cause instanceof KatekError)) throw error;
    if (cause.code === "no_membership" && (await waitingInvitations(args)).length) throw redirect(INVITATIONS_PATH);
    return { to, problem: cause.code === "no_membership" ? cause.message : undefined };
  }
  throw redirect(ownPath(to, HOME_PATH));
}

export default function SignIn() {
  return <SignInPage {...useLoaderData<typeof loader>()} />;
}
