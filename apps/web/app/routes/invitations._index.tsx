import { acceptInvitation, startOrganization } from "@katek/core";
import { HOME_PATH, INVITATIONS_PATH, ONBOARDING_PATH } from "@katek/core/identity/schemas";
import { KatekError } from "@katek/core/kernel";
import { BarePage, Button, ButtonLink, Card, Notice, OrganizationMark } from "@katek/ui";
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { Form, useActionData, useLoaderData, useNavigation } from "@remix-run/react";
import { sessionToken } from "~/identity/session-cookie.server";
import { AS_A } from "~/invitations/role-words";
import { originIn, signedIn, waitingInvitations } from "~/invitations/session.server";

export const meta: MetaFunction = () => [{ title: "Invitations · KaTek" }];

export async function loader(args: LoaderFunctionArgs) {
  const person = await signedIn(args);
  if (!person) throw redirect(`/sign-in?${new URLSearchParams({ to: INVITATIONS_PATH })}`);
  const { user, membership } = person;
  return { email: user.email, belongs: membership !== null, waiting: await waitingInvitations(args) };
}

export async function action(args: ActionFunctionArgs) {
  const { runtime } = args.context;
  const token = sessionToken(args.request) ?? "";
  const id = (await args.request.formData()).get("invitation")?.toString();
  try {
    if (id) {
      await acceptInvitation(runtime, { token, invitation: { id }, origin: originIn(args) });
      return redirect(HOME_PATH);
    }
    await startOrganization(runtime, token);
    return redirect(ONBOARDING_PATH);
  } catch (error) {
    if (!(error instanceof KatekError)) throw error;
    return data({ problem: error.message }, { status: error.status });
  }
}

/** Whoever signs in while an invitation waits chooses: that, or an organization of their own. */
export default function Invitations() {
  const { email, belongs, waiting } = useLoaderData<typeof loader>();
  const problem = useActionData<typeof action>()?.problem;
  const { state, formData } = useNavigation();
  const busy = (id: string) => state !== "idle" && (formData?.get("invitation") ?? "") === id;
  return (
    <BarePage>
      <Card className="p-u4 md:p-u5">
        <h1 className="text-balance text-h1 text-ink">
          {waiting.length ? "You are expected" : "No invitation waits for you"}
        </h1>
        <p className="mt-u1 text-body text-ink-2">
          {waiting.length
            ? `Invited as ${email}. Choose where you work.`
            : `None was sent to ${email}, or it has expired.`}
        </p>
        {problem ? (
          <Notice tone="danger" urgent className="mt-u3">
            {problem}
          </Notice>
        ) : null}
        {waiting.length ? (
          <ul className="mt-u3 divide-y divide-line rounded-md border border-line-2">
            {waiting.map(({ id, role, organization, inviterName }) => (
              <li key={id} className="flex flex-wrap items-center gap-u1.5 px-u2 py-u2">
                <OrganizationMark
                  name={organization.name}
                  colour={organization.brandColor}
                  logoUrl={organization.logoUrl}
                  size="lg"
                />
                <p className="min-w-0 flex-1 text-caption text-ink-2">
                  <span className="block truncate text-ui font-semibold text-ink">{organization.name}</span>
                  {inviterName ? `${inviterName} invites you ${AS_A[role]}` : `You are invited ${AS_A[role]}`}
                </p>
                <Form method="post">
                  <input type="hidden" name="invitation" value={id} />
                  <Button kind="primary" size="md" type="submit" busy={busy(id)} busyLabel="Joining">
                    Accept
                  </Button>
                </Form>
              </li>
            ))}
          </ul>
        ) : null}
        <div className="mt-u3 grid border-t border-line pt-u2.5">
          {belongs ? (
            <ButtonLink kind="ghost" size="md" href={HOME_PATH}>
              Back to the overview
            </ButtonLink>
          ) : (
            <Form method="post" className="grid">
              <Button
                kind={waiting.length ? "ghost" : "primary"}
                size="md"
                type="submit"
                busy={busy("")}
                busyLabel="Making it"
              >
                Start an organization of your own
              </Button>
            </Form>
          )}
        </div>
      </Card>
    </BarePage>
  );
}
