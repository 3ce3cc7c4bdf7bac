import { ButtonLink, EmptyState, IconLink, Notice } from "@katek/ui";
import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { CirclePause, Plus, Webhook } from "lucide-react";
import { asMember } from "~/identity/member.server";
import { useMember } from "~/identity/office";
import { DeveloperViews } from "~/settings/developer-views";
import { SettingsProblem } from "~/settings/not-open";
import { stoppedInWords } from "~/webhooks/endpoint-state";
import { EndpointsTable } from "~/webhooks/endpoints-table";
import { WhatIsSent } from "~/webhooks/what-is-sent";
import type { SettingsHandle } from "./_office.settings";

export const meta: MetaFunction = () => [{ title: "Developers · KaTek" }];

const NEW = "/settings/developers/new";
const some = (data: unknown) => ((data as { endpoints?: unknown[] } | undefined)?.endpoints?.length ?? 0) > 0;

export const handle: SettingsHandle = {
  actions: (data) =>
    some(data) ? (
      <ButtonLink kind="primary" icon={Plus} href={NEW}>
        Add an endpoint
      </ButtonLink>
    ) : null,
  phoneActions: (data) =>
    some(data) ? <IconLink kind="primary" size="md" icon={Plus} label="Add an endpoint" href={NEW} /> : null,
};

export const loader = (args: LoaderFunctionArgs) =>
  asMember(args, async (api) => ({ endpoints: await api.webhooks.list({}), now: new Date() }));

export default function Developers() {
  const { endpoints, now } = useLoaderData<typeof loader>();
  const { timeZone } = useMember().organization;
  if (!endpoints.length)
    return (
      <div className="mx-auto grid w-full max-w-[960px] flex-1 grid-cols-1 content-start gap-u3 px-u3 py-u4 md:px-u4">
        <DeveloperViews />
        <EmptyState
          icon={Webhook}
          title="No endpoints yet"
          text="An endpoint gets each new lead a moment after it is made: your CRM, n8n or a program of your own."
          actions={
            <ButtonLink kind="primary" icon={Plus} href={NEW}>
              Add an endpoint
            </ButtonLink>
          }
        />
      </div>
    );
  return (
    <div className="mx-auto grid w-full max-w-[960px] grid-cols-1 gap-u3 px-u3 py-u4 md:px-u4">
      <DeveloperViews />
      {endpoints
        .filter(({ disabledAt, disabledBecause }) => disabledAt && disabledBecause !== "person")
        .map(({ id, name, disabledBecause, waiting, missed }) => (
          <Notice
            key={id}
            tone="danger"
            icon={CirclePause}
            action={<ButtonLink href={`/settings/developers/${id}`}>Look at it</ButtonLink>}
          >
            <span className="font-medium text-ink">{name} was stopped.</span> {stoppedInWords(disabledBecause)}{" "}
            {(waiting + missed).toLocaleString("en-US")} {waiting + missed === 1 ? "event waits" : "events wait"} for
            it.
          </Notice>
        ))}
      <EndpointsTable endpoints={endpoints} now={now} timeZone={timeZone} />
      <WhatIsSent />
    </div>
  );
}

export const ErrorBoundary = () => <SettingsProblem what="The endpoints" seen="webhooks" />;
