import { acceptInvitation, askForNewInvitation, endSession, readInvitation } from "@katek/core";
import { ASK_AGAIN_MINUTES } from "@katek/core/invitations/schemas";
import { KatekError } from "@katek/core/kernel";
import { BareMessage, BarePage, ButtonLink } from "@katek/ui";
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { useActionData, useLoaderData, useLocation } from "@remix-run/react";
import { forgetSession, sessionToken } from "~/identity/session-cookie.server";
import { ClosedInvitation, ExpiredInvitation, OpenInvitation } from "~/invitations/invitation-states";
import { originIn, signedIn } from "~/invitations/session.server";

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data?.invitation ? `Join ${data.invitation.organization.name} · KaTek` : "Invitation · KaTek" },
];

export async function loader(args: LoaderFunctionArgs) {
  const [found, person] = await Promise.all([
    readInvitation(args.context.runtime, args.params.token ?? ""),
    signedIn(args),
  ]);
  if (!found) return data({ invitation: null, signedInAs: null, asked: false }, { status: 404 });
  const { id: _id, ...invitation } = found;
  const askedAt = invitation.askedAt?.getTime() ?? 0;
  return data({
    invitation,
    signedInAs: person?.user.email ?? null,
    asked: Date.now() - askedAt < ASK_AGAIN_MINUTES * 60_000,
  });
}

export async function action(args: ActionFunctionArgs) {
  const { request, context, params } = args;
  const { runtime } = context;
  const link = params.token ?? "";
  const token = sessionToken(args.request);
  const intent = (await request.formData()).get("intent");
  const path = new URL(request.url).pathname;
  try {
    if (intent === "ask") {
      await askForNewInvitation(runtime, link);
      return { problem: null };
    }
    if (intent === "continue") {
      if (token) await endSession(runtime, token);
      return redirect(`/auth/google?${new URLSearchParams({ to: path })}`, {
        headers: { "set-cookie": forgetSession(context) },
      });
    }
    await acceptInvitation(runtime, { token: token ?? "", invitation: { link }, origin: originIn(args) });
    return redirect("/overview");
  } catch (error) {
    if (!(error instanceof KatekError)) throw error;
    return data({ problem: error.message }, { status: error.status });
  }
}

/** The page of one invitation, for whoever holds its link. */
export default function Invitation() {
  const { invitation, signedInAs, asked } = useLoaderData<typeof loader>();
  const problem = useActionData<typeof action>()?.problem ?? null;
  const { pathname } = useLocation();
  if (!invitation)
    return (
      <BarePage>
        <BareMessage
          title="This link does not work"
          text="A newer invitation may have taken its place, or a letter is missing. Open the link of the latest email."
          actions={
            <ButtonLink kind="primary" size="md" href="/sign-in">
              Sign in
            </ButtonLink>
          }
        />
      </BarePage>
    );
  const props = { invitation, path: pathname, signedInAs, problem };
  if (invitation.state === "open") return <OpenInvitation {...props} />;
  if (invitation.state === "expired") return <ExpiredInvitation {...props} asked={asked} />;
  return <ClosedInvitation {...props} />;
}
