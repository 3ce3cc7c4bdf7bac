import { DeliveryFilter } from "@katek/core/webhooks/schemas";
import { Anchor, Button, cn, PagePagination, Table, TableBody, TableHead, Th } from "@katek/ui";
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useFetcher, useLoaderData } from "@remix-run/react";
import { RotateCw } from "lucide-react";
import { asMember } from "~/identity/member.server";
import { useMember } from "~/identity/office";
import { usePolling } from "~/listings/use-polling";
import { exactTime } from "~/listings/when-updated";
import { SettingsProblem, WEBHOOKS } from "~/settings/not-open";
import { DeliveryRow } from "~/webhooks/delivery-row";
import { EndpointHead } from "~/webhooks/endpoint-head";
import { endpointIdOf } from "~/webhooks/endpoint-id.server";
import { runIntent } from "~/webhooks/endpoint-intent.server";
import { EndpointStats } from "~/webhooks/endpoint-stats";
import { EventsCard, SecretCard } from "~/webhooks/secret-card";

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${data?.endpoint.name ?? "Endpoint"} · KaTek` },
];

export async function loader(args: LoaderFunctionArgs) {
  const endpointId = endpointIdOf(args.params);
  const { searchParams } = new URL(args.request.url);
  const filter = DeliveryFilter.catch("all").parse(searchParams.get("show"));
  const page = Math.min(Math.max(1, Math.trunc(Number(searchParams.get("page"))) || 1), 100_000);
  return asMember(args, async (api) => {
    const [endpoint, sent] = await Promise.all([
      api.webhooks.get({ endpointId }),
      api.webhooks.deliveries({ endpointId, filter, page }),
    ]);
    return { endpoint, sent, filter };
  });
}

export const action = async (args: ActionFunctionArgs) => {
  const endpointId = endpointIdOf(args.params);
  const form = await args.request.formData();
  return asMember(args, (api) => runIntent(api.webhooks, endpointId, form));
};

export default function EndpointPage() {
  const { endpoint, sent, filter } = useLoaderData<typeof loader>();
  const { timeZone } = useMember().organization;
  const fetcher = useFetcher();
  const { page, pageSize, total, deliveries } = sent;
  const stopped = endpoint.disabledAt !== null;
  // What is on its way arrives within seconds.
  usePolling(!stopped && deliveries.some(({ status, attempts }) => status === "pending" && attempts < 3));
  const at = (show: typeof filter, to = 1) => `?${new URLSearchParams({ show, page: String(to) })}`;
  return (
    <div className="mx-auto grid w-full max-w-[960px] grid-cols-1 gap-u3 px-u3 py-u4 md:px-u4">
      <EndpointHead endpoint={endpoint} failing={endpoint.failingSince && exactTime(endpoint.failingSince, timeZone)} />
      <EndpointStats endpoint={endpoint} timeZone={timeZone} />
      <section className="rounded-lg border border-line bg-surface">
        <div className="flex flex-wrap items-center gap-u1 px-u3 pb-u1.5 pt-u3 md:px-u4">
          <h3 className="mr-auto text-title text-ink">Deliveries</h3>
          <nav
            aria-label="Which deliveries"
            className="inline-flex h-u5 items-center rounded-sm bg-sunken p-[2px] ring-1 ring-inset ring-line"
          >
            {DeliveryFilter.options.map((option) => (
              <Anchor
                key={option}
                href={at(option)}
                aria-current={option === filter ? "page" : undefined}
                className={cn(
                  "inline-flex h-full items-center gap-u1 rounded-[4px] px-u1.5 text-ui font-medium",
                  option === filter ? "bg-raised text-ink shadow-1 ring-1 ring-line-2" : "text-ink-2 hover:text-ink",
                )}
              >
                {option === "all" ? "All" : "Failed"}
                {option === "failed" ? <span className="num text-ink-3">{endpoint.failed}</span> : null}
              </Anchor>
            ))}
          </nav>
          {endpoint.failed && !stopped ? (
            <Button
              icon={RotateCw}
              busy={fetcher.state !== "idle"}
              onClick={() => fetcher.submit({ intent: "replayFailed" }, { method: "post" })}
            >
              Replay {endpoint.failed.toLocaleString("en-US")} failed
            </Button>
          ) : null}
        </div>
        {deliveries.length ? (
          <Table caption="Deliveries" inCard>
            <TableHead>
              <Th>Event</Th>
              <Th className="hidden md:table-cell">About</Th>
              <Th>Answer</Th>
              <Th className="hidden md:table-cell">Try</Th>
              <Th align="right">Sent</Th>
              <Th align="right" className="hidden md:table-cell">
                Took
              </Th>
            </TableHead>
            <TableBody>
              {deliveries.map((delivery) => (
                <DeliveryRow
                  key={delivery.eventId}
                  endpointId={endpoint.id}
                  delivery={delivery}
                  timeZone={timeZone}
                  stopped={stopped}
                />
              ))}
            </TableBody>
          </Table>
        ) : (
          <p className="border-t border-line px-u3 py-u3 text-ui text-ink-2 md:px-u4">
            {filter === "failed"
              ? "None has failed."
              : "Nothing was sent yet. A test event shows whether the receiver is ready."}
          </p>
        )}
        {total > pageSize ? (
          <div className="flex justify-end border-t border-line px-u3 py-u1.5 md:px-u4">
            <PagePagination
              from={(page - 1) * pageSize + 1}
              to={(page - 1) * pageSize + deliveries.length}
              total={total}
              previousHref={page > 1 ? at(filter, page - 1) : undefined}
              nextHref={page * pageSize < total ? at(filter, page + 1) : undefined}
            />
          </div>
        ) : null}
      </section>
      <div className="grid grid-cols-1 gap-u3 lg:grid-cols-2">
        <SecretCard
          name={endpoint.name}
          oldUntil={endpoint.oldSecretUntil && exactTime(endpoint.oldSecretUntil, timeZone)}
        />
        <EventsCard id={endpoint.id} eventNames={endpoint.eventNames} />
      </div>
    </div>
  );
}

export const ErrorBoundary = () => <SettingsProblem what="The endpoint" seen="webhooks" back={WEBHOOKS} />;
