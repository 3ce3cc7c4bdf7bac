import { Anchor, Card, Row, Table, TableBody, TableHead, Td, Th } from "@katek/ui";
import { Updated } from "~/listings/updated";
import { EndpointState } from "./endpoint-state";

interface Endpoint {
  id: string;
  name: string;
  url: string;
  eventNames: string[];
  failingSince: Date | null;
  disabledAt: Date | null;
  disabledBecause: "person" | "failing" | "gone" | null;
  sent: number;
  firstTry: number;
  lastAttemptAt: Date | null;
}

/** The share that arrived at first try: "99.6%", or a dash before anything was sent. */
export const share = (part: number, whole: number): string =>
  whole ? `${((part / whole) * 100).toFixed(part === whole ? 0 : 1)}%` : "–";

const eventsInWords = ([first = "", ...rest]: string[]) => (rest.length ? `${first} and ${rest.length} more` : first);

/** The endpoints: a table, on a phone rows of three lines. */
export function EndpointsTable({ endpoints, now, timeZone }: { endpoints: Endpoint[]; now: Date; timeZone: string }) {
  const last = (at: Date | null) => (at ? <Updated at={at} now={now} timeZone={timeZone} /> : "–");
  return (
    <Card flush title="Endpoints" sub="Every event is signed, sent at least once and retried for three days.">
      <div className="hidden md:block">
        <Table caption="Endpoints" inCard>
          <TableHead>
            <Th>Endpoint</Th>
            <Th>Events</Th>
            <Th>State</Th>
            <Th align="right">Sent, 7 days</Th>
            <Th align="right">At first try</Th>
            <Th align="right">Last</Th>
          </TableHead>
          <TableBody>
            {endpoints.map((endpoint) => (
              <Row key={endpoint.id}>
                <Td className="max-w-[282px] py-u1.5">
                  <EndpointLink {...endpoint} />
                </Td>
                <Td className="max-w-[210px] truncate font-mono text-caption text-ink-2">
                  {eventsInWords(endpoint.eventNames)}
                </Td>
                <Td>
                  <EndpointState {...endpoint} />
                </Td>
                <Td number>{endpoint.sent.toLocaleString("en-US")}</Td>
                <Td number className={endpoint.failingSince ? "font-medium text-warn-ink" : undefined}>
                  {share(endpoint.firstTry, endpoint.sent)}
                </Td>
                <Td number className="text-ink-3">
                  {last(endpoint.lastAttemptAt)}
                </Td>
              </Row>
            ))}
          </TableBody>
        </Table>
      </div>
      <ul className="divide-y divide-line border-t border-line md:hidden">
        {endpoints.map((endpoint) => (
          <li key={endpoint.id} className="grid gap-u0.5 px-u3 py-u1.5 text-ui">
            <EndpointLink {...endpoint} />
            <span className="flex items-center justify-between gap-u2 text-caption text-ink-3">
              <EndpointState {...endpoint} />
              <span className="num">
                {endpoint.sent.toLocaleString("en-US")} sent · {share(endpoint.firstTry, endpoint.sent)}
              </span>
            </span>
          </li>
        ))}
      </ul>
    </Card>
  );
}

const EndpointLink = ({ id, name, url }: Pick<Endpoint, "id" | "name" | "url">) => (
  <span className="block min-w-0">
    <Anchor href={`/settings/developers/${id}`} className="rounded-xs font-medium text-ink hover:underline">
      {name}
    </Anchor>
    <span className="block truncate text-caption text-ink-3">{url}</span>
  </span>
);
