import { ButtonLink, Card, TextLink } from "@katek/ui";
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData, useNavigate, useNavigation } from "@remix-run/react";
import { asMember } from "~/identity/member.server";
import { SettingsProblem } from "~/settings/not-open";
import { EndpointForm } from "~/webhooks/endpoint-form";
import { readEndpointForm } from "~/webhooks/read-endpoint-form.server";
import { orRefused } from "~/webhooks/run-intent.server";
import { sandboxReceiver } from "~/webhooks/sandbox-receiver.server";
import { SecretDialog } from "~/webhooks/secret-dialog";

export const meta: MetaFunction = () => [{ title: "Add an endpoint · KaTek" }];

export const loader = (args: LoaderFunctionArgs) =>
  asMember(args, async (api) => {
    await api.webhooks.list({});
    return { suggestedUrl: sandboxReceiver(args.context.mode) };
  });

export const action = async (args: ActionFunctionArgs) => {
  const input = readEndpointForm(await args.request.formData());
  return asMember(args, async (api) => {
    const made = await orRefused(api.webhooks.create(input));
    return "refused" in made
      ? { refused: made.refused, made: null }
      : { refused: undefined, made: { ...made, name: input.name } };
  });
};

export default function NewEndpoint() {
  const { suggestedUrl } = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>();
  const navigate = useNavigate();
  const busy = useNavigation().state === "submitting";
  return (
    <div className="mx-auto w-full max-w-[588px] px-u3 py-u4 md:px-u4">
      <p className="mb-u2 text-ui text-ink-3">
        <TextLink href="/settings/developers">Webhooks</TextLink> / Add an endpoint
      </p>
      <Card title="Add an endpoint" sub="KaTek sends the events that you choose to this address, signed.">
        <EndpointForm
          refused={result?.refused}
          suggestedUrl={suggestedUrl}
          busy={busy}
          submit="Add the endpoint"
          busyLabel="Adding"
          cancel={
            <ButtonLink size="md" href="/settings/developers">
              Cancel
            </ButtonLink>
          }
        />
      </Card>
      <SecretDialog
        secret={result?.made?.secret ?? null}
        name={result?.made?.name ?? ""}
        onStored={() => navigate(`/settings/developers/${result?.made?.endpointId}`)}
      />
    </div>
  );
}

export const ErrorBoundary = () => <SettingsProblem what="This page" seen="webhooks" />;
