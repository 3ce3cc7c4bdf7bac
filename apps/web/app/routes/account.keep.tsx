import { keepAccount, readAccount } from "@katek/core";
import { HOME_PATH } from "@katek/core/identity/schemas";
import { BareMessage, BarePage, Button, buttonClasses, Notice } from "@katek/ui";
import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { Form, useActionData, useLoaderData, useNavigation } from "@remix-run/react";
import { dayInWords } from "~/leaving/day-in-words";
import { withSessionToken } from "~/leaving/session-token.server";
import { orRefused } from "~/webhooks/run-intent.server";

export const meta: MetaFunction = () => [{ title: "Keep your account · KaTek" }];

/** Where somebody arrives who signs in while their account waits to be deleted. */
export const loader = (args: LoaderFunctionArgs) =>
  withSessionToken(args, async (token) => {
    const { name, deletionDueAt, alone } = await readAccount(args.context.runtime, token);
    if (!deletionDueAt) throw redirect(HOME_PATH);
    return { name, deletionDueAt, alone };
  });

export const action = (args: ActionFunctionArgs) =>
  withSessionToken(args, async (token) => {
    const done = await orRefused(keepAccount(args.context.runtime, token));
    if (done && "refused" in done) return { problem: done.refused.problem };
    throw redirect(HOME_PATH);
  });

export default function KeepAccount() {
  const { name, deletionDueAt, alone } = useLoaderData<typeof loader>();
  const problem = useActionData<typeof action>()?.problem;
  const busy = useNavigation().state !== "idle";
  const names = new Intl.ListFormat("en", { type: "conjunction" }).format(alone.map((each) => each.name));
  return (
    <BarePage>
      <BareMessage
        title={`Your account will be deleted on ${dayInWords(deletionDueAt)}`}
        text={`${name}, you asked for this. Until then you can keep it, and everything is as it was.${names ? ` ${names} will open to buyers again.` : ""}`}
        actions={
          <>
            <Form method="post">
              <Button kind="primary" size="md" type="submit" busy={busy}>
                Keep my account
              </Button>
            </Form>
            <a href="/account/data.json" download className={buttonClasses({ size: "md" })}>
              Download my data
            </a>
          </>
        }
        foot={
          <Form method="post" action="/auth/sign-out">
            <button type="submit" className="hit rounded-xs underline underline-offset-4 hover:text-ink">
              Sign out
            </button>
          </Form>
        }
      />
      {problem ? (
        <Notice tone="danger" urgent className="mt-u3">
          {problem}
        </Notice>
      ) : null}
    </BarePage>
  );
}
