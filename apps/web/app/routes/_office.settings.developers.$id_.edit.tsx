import { ButtonLink, Card, TextLink } from "@katek/ui";
import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { useActionData, useLoaderData, useNavigation } from "@remix-run/react";
import { asMember } from "~/identity/member.server";
import { SettingsProblem, WEBHOOKS } from "~/settings/not-open";
import { EndpointForm } from "~/webhooks/endpoint-form";
import { endpointIdOf } from "~/webhooks/endpoint-id.server";
import { readEndpointForm } from "~/webhooks/read-endpoint-form.server";
import { orRefused } from "~/webhooks/run-intent.server";

export const meta: MetaFunction = () => [{ title: "Edit the endpoint · KaTek" }];

export const loader = (args: LoaderFunctionArgs) =>
  asMember(args, (api) => api.webhooks.get({ endpointId: endpointIdOf(args.params) }));

export const action = async (args: ActionFunctionArgs) => {
  const endpointId = endpointIdOf(args.params);
  const input = readEndpointForm(await args.request.formData());
  const changed = await asMember(args, (api) => orRefused(api.webhooks.update({ endpointId, ...input })));
  if (changed && "refused" in changed) return changed;
  throw redirect(`/settings/developers/${endpointId}`);
};

export default function EditEndpoint() {
  const endpoint = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>();
  const busy = useNavigation().state === "submitting";
  const page = `/settings/developers/${endpoint.id}`;
  return (
    <div className="mx-auto w-full max-w-[588px] px-u3 py-u4 md:px-u4">
      <p className="mb-u2 truncate text-ui text-ink-3">
        <TextLink href="/settings/developers">Webhooks</TextLink> / <TextLink href={page}>{endpoint.name}</TextLink> /
        Edit
      </p>
      <Card title="Edit the endpoint" sub="What waits for it goes to the new address.">
        <EndpointForm
          values={endpoint}
          refused={result?.refused}
          busy={busy}
          submit="Save the endpoint"
          busyLabel="Saving"
          cancel={
            <ButtonLink size="md" href={page}>
              Cancel
            </ButtonLink>
          }
        />
      </Card>
    </div>
  );
}

export const ErrorBoundary = () => <SettingsProblem what="The endpoint" seen="webhooks" back={WEBHOOKS} />;
