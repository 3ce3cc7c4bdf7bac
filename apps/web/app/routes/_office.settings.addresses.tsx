import { Button, Card, EmptyState, Field, Input } from "@katek/ui";
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useFetcher, useLoaderData } from "@remix-run/react";
import { Globe } from "lucide-react";
import { useEffect, useRef } from "react";
import { AddressLine } from "~/addresses/address-line";
import { DomainCard } from "~/addresses/domain-card";
import { type DomainResult, runDomainIntent } from "~/addresses/domain-intent.server";
import { asMember } from "~/identity/member.server";
import { useMember } from "~/identity/office";
import { SettingsProblem } from "~/settings/not-open";
import { namedHost, organizationOrigin } from "../../server/addresses";

export const meta: MetaFunction = () => [{ title: "Addresses · KaTek" }];

export const loader = (args: LoaderFunctionArgs) =>
  asMember(args, async (api) => {
    const [domains, { organization }] = await Promise.all([api.domains.list({}), api.identity.me({})]);
    const { publicUrl } = args.context.server;
    return {
      domains,
      chat: `${publicUrl}/chat/${organization.slug}`,
      office: organizationOrigin(organization.slug, args.context.server),
      target: namedHost(args.context.server),
    };
  });

export const action = async (args: ActionFunctionArgs) => {
  const form = await args.request.formData();
  return asMember(args, (api) => runDomainIntent(api.domains, form));
};

export default function Addresses() {
  const { domains, chat, office, target } = useLoaderData<typeof loader>();
  const { timeZone } = useMember().organization;
  return (
    <div className="mx-auto grid w-full max-w-[720px] grid-cols-1 gap-u3 px-u3 py-u4 md:px-u4">
      <Card title="Your addresses" sub="They follow the chat address that you choose under Brand.">
        <AddressLine label="Chat page" hint="For buyers: on your site, in mails, on signs." url={chat} />
        <AddressLine
          label="Office"
          hint="For your team: it opens this organization, whichever one they worked in last."
          url={office}
        />
      </Card>
      <AddDomain />
      {domains.length ? (
        domains.map((domain) => <DomainCard key={domain.id} domain={domain} target={target} timeZone={timeZone} />)
      ) : (
        <EmptyState
          icon={Globe}
          title="No domain of your own yet"
          text="Buyers can find the chat page at a name such as chat.hammer-realty.com. You need to be able to add records to the domain."
        />
      )}
    </div>
  );
}

function AddDomain() {
  const fetcher = useFetcher<DomainResult>();
  const form = useRef<HTMLFormElement>(null);
  const refused = fetcher.data?.refused;
  useEffect(() => {
    if (fetcher.state === "idle" && fetcher.data && !fetcher.data.refused) form.current?.reset();
  }, [fetcher.state, fetcher.data]);
  return (
    <Card title="Add a domain of your own" sub="It shows the chat page and nothing else.">
      <fetcher.Form method="post" ref={form} className="flex flex-wrap items-start gap-u1.5">
        <input type="hidden" name="intent" value="add" />
        <Field
          label="Domain"
          hideLabel
          error={refused?.fields.hostname ?? refused?.problem}
          className="min-w-0 flex-1 basis-[240px]"
        >
          <Input
            name="hostname"
            placeholder="chat.hammer-realty.com"
            autoComplete="off"
            autoCapitalize="none"
            spellCheck={false}
          />
        </Field>
        <Button type="submit" kind="primary" size="md" busy={fetcher.state !== "idle"}>
          Add the domain
        </Button>
      </fetcher.Form>
    </Card>
  );
}

export const ErrorBoundary = () => <SettingsProblem what="The addresses" seen="the addresses" />;
