import { readAccount, requestAccountDeletion } from "@katek/core";
import { GRACE_DAYS } from "@katek/core/account/schemas";
import { buttonClasses, Card, Icon, TextLink } from "@katek/ui";
import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { Download } from "lucide-react";
import { forgetSession } from "~/identity/session-cookie.server";
import { DeleteAccountCard } from "~/leaving/delete-account-card";
import { withSessionToken } from "~/leaving/session-token.server";
import { PageProblem } from "~/listings/page-problem";
import { orRefused } from "~/webhooks/run-intent.server";

export const meta: MetaFunction = () => [{ title: "Your data · KaTek" }];

export const loader = (args: LoaderFunctionArgs) =>
  withSessionToken(args, async (token) => ({
    ...(await readAccount(args.context.runtime, token)),
    graceDays: GRACE_DAYS,
  }));

/** Asks for the account's deletion. Every session ends with it, this one too. */
export async function action(args: ActionFunctionArgs) {
  const email = String((await args.request.formData()).get("email") ?? "");
  return withSessionToken(args, async (token) => {
    const done = await orRefused(requestAccountDeletion(args.context.runtime, { token, email }));
    if ("refused" in done) return { refused: done.refused };
    throw redirect("/account/leaving", { headers: { "set-cookie": forgetSession(args.context) } });
  });
}

export default function YourData() {
  const { email, graceDays, alone, stranded } = useLoaderData<typeof loader>();
  return (
    <div className="mx-auto grid w-full max-w-[960px] grid-cols-1 gap-u3 px-u3 py-u4 md:px-u4">
      <p className="text-ui text-ink-3">
        <TextLink href="/settings/account">Your account</TextLink> / Your data
      </p>
      <Card
        title="Download your data"
        sub="All that KaTek keeps about you as a person, in every organization, as JSON."
      >
        <a href="/account/data.json" download className={buttonClasses()}>
          <Icon icon={Download} />
          Download your data
        </a>
      </Card>
      <DeleteAccountCard email={email} graceDays={graceDays} alone={alone} stranded={stranded} />
    </div>
  );
}

export const ErrorBoundary = () => <PageProblem what="Your data" />;
