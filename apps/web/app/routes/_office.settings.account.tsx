import { endOtherSessionsOf, endSessionOf, listOwnSessions } from "@katek/core";
import { Avatar, ButtonLink, buttonClasses, Card, Icon } from "@katek/ui";
import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { ExternalLink } from "lucide-react";
import { SessionsCard } from "~/account/sessions-card";
import { asMember } from "~/identity/member.server";
import { useMember } from "~/identity/office";
import { sessionToken } from "~/identity/session-cookie.server";
import { PageProblem } from "~/listings/page-problem";
import { orErrorPage } from "~/pages/page-response.server";

export const meta: MetaFunction = () => [{ title: "Your account · KaTek" }];

export async function loader(args: LoaderFunctionArgs) {
  const { email } = await asMember(args, (api) => api.identity.me({}));
  const sessions = await listOwnSessions(args.context.runtime, sessionToken(args.request) ?? "");
  return { email, sessions, now: new Date() };
}

export async function action(args: ActionFunctionArgs) {
  const { runtime } = args.context;
  const token = sessionToken(args.request);
  if (!token) throw redirect("/sign-in");
  const form = await args.request.formData();
  const sessionId = form.get("sessionId")?.toString() ?? "";
  if (form.get("intent") === "others") await orErrorPage(endOtherSessionsOf(runtime, token));
  else await orErrorPage(endSessionOf(runtime, { token, sessionId }));
  return null;
}

export default function Account() {
  const { email, sessions, now } = useLoaderData<typeof loader>();
  const { name, organization } = useMember();
  return (
    <div className="mx-auto grid w-full max-w-[960px] grid-cols-1 gap-u3 px-u3 py-u4 md:px-u4">
      <SessionsCard sessions={sessions} now={now} timeZone={organization.timeZone} />
      <Card title="Sign-in" sub="You use Google for KaTek. Two-step sign-in is set there.">
        <div className="flex flex-wrap items-center gap-u1.5 border-t border-line pt-u2">
          <Avatar name={name} size="lg" />
          <div className="min-w-0 flex-1">
            <p className="truncate text-ui font-medium text-ink">{name}</p>
            <p className="truncate text-caption text-ink-3">{email}</p>
          </div>
          <a href="https://myaccount.google.com/" target="_blank" rel="noreferrer" className={buttonClasses({})}>
            Google account
            <Icon icon={ExternalLink} className="text-ink-3" />
          </a>
        </div>
      </Card>
      <Card
        title="Your data"
        sub="Download all that KaTek keeps about you, or delete your account."
        action={<ButtonLink href="/settings/account/your-data">Your data</ButtonLink>}
      />
    </div>
  );
}

export const ErrorBoundary = () => <PageProblem what="Your account" />;
