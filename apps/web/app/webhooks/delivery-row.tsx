import { MOST_TRIES } from "@katek/core/webhooks/schemas";
import { Badge, Button, Icon, Td } from "@katek/ui";
import { useFetcher } from "@remix-run/react";
import { ChevronDown, ChevronRight, RotateCw } from "lucide-react";
import { useState } from "react";
import { DeliveryExchange } from "./delivery-exchange";
import type { IntentResult } from "./endpoint-intent.server";

export interface Delivery {
  eventId: string;
  name: string;
  about: string | null;
  status: "pending" | "delivered" | "dead";
  attempts: number;
  nextAttemptAt: Date;
  occurredAt: Date;
  tries: { at: Date; status: number | null; body: string | null; failure: string | null; durationMs: number }[];
}

interface DeliveryRowProps {
  endpointId: string;
  delivery: Delivery;
  timeZone: string;
  /** Nothing can be sent while it is stopped. */
  stopped: boolean;
}

const ORDINALS = new Intl.PluralRules("en", { type: "ordinal" });
const SUFFIX: Partial<Record<Intl.LDMLPluralRule, string>> = { one: "st", two: "nd", few: "rd" };
const ordinal = (n: number) => `${n}${SUFFIX[ORDINALS.select(n)] ?? "th"}`;
const took = (ms: number) => (ms < 1000 ? `${ms} ms` : `${(ms / 1000).toFixed(1)} s`);
const timeOf = (at: Date, timeZone: string, second?: "2-digit") =>
  new Intl.DateTimeFormat("en-GB", {
    timeZone,
    day: "numeric",
    month: "short",
    hour: "2-digit",
    minute: "2-digit",
    second,
  }).format(at);
const exactly = (at: Date, timeZone: string) => timeOf(at, timeZone, "2-digit");

/** One event for an endpoint, and below it, when it is opened, what the receiver answered to each try. */
export function DeliveryRow({ endpointId, delivery, timeZone, stopped }: DeliveryRowProps) {
  const [open, setOpen] = useState(false);
  const { name, about, tries, status, occurredAt } = delivery;
  const last = tries.at(-1);
  const tone = status === "delivered" ? "success" : last ? "danger" : "neutral";
  return (
    <>
      <tr className={open ? "!border-b-0 bg-sunken" : "h-u7 hover:bg-hover"}>
        <Td className="py-u1.5">
          <button
            type="button"
            aria-expanded={open}
            onClick={() => setOpen(!open)}
            className="hit inline-flex items-center gap-u1 rounded-xs"
          >
            <Icon icon={open ? ChevronDown : ChevronRight} className="size-u2.5 text-ink-3" />
            <code className="font-mono text-caption text-ink">{name}</code>
          </button>
        </Td>
        <Td className="hidden max-w-[210px] truncate text-ink-2 md:table-cell">{about ?? "–"}</Td>
        <Td>
          <Badge tone={tone}>{last ? (last.status ?? "No answer") : "Waiting"}</Badge>
        </Td>
        <Td className="num hidden whitespace-nowrap text-ink-2 md:table-cell">
          {tries.length === 0
            ? "–"
            : status === "pending"
              ? `${ordinal(delivery.attempts)} of ${MOST_TRIES}`
              : ordinal(tries.length)}
        </Td>
        <Td number className="text-ink-2">
          <span className="md:hidden">{timeOf(last?.at ?? occurredAt, timeZone)}</span>
          <span className="hidden md:inline">{exactly(last?.at ?? occurredAt, timeZone)}</span>
        </Td>
        <Td number className="hidden text-ink-2 md:table-cell">
          {last ? took(last.durationMs) : "–"}
        </Td>
      </tr>
      {open ? (
        <tr className="!border-t-0 bg-sunken">
          <Td colSpan={6} className="pb-u3">
            <DeliveryDetail endpointId={endpointId} delivery={delivery} timeZone={timeZone} stopped={stopped} />
          </Td>
        </tr>
      ) : null}
    </>
  );
}

function DeliveryDetail({ endpointId, delivery, timeZone, stopped }: DeliveryRowProps) {
  const { eventId, status, tries, nextAttemptAt } = delivery;
  const fetcher = useFetcher<IntentResult>();
  const act = (intent: string) => fetcher.submit({ intent, eventId }, { method: "post" });
  const last = tries.at(-1);
  const answer = last?.status ? `HTTP ${last.status}${last.body ? `\n\n${last.body}` : ""}` : (last?.failure ?? null);
  return (
    <div className="grid grid-cols-1 gap-u3 md:grid-cols-[1fr_228px]">
      <div className="grid min-w-0 content-start gap-u1.5">
        <DeliveryExchange endpointId={endpointId} eventId={eventId} answer={answer} />
        {last?.status && last.failure ? <p className="text-ui text-ink-2">{last.failure}</p> : null}
        {status === "dead" ? <p className="text-ui text-ink-2">It is not tried again by itself.</p> : null}
        <p className="text-caption text-ink-3">
          webhook-id <code className="break-all font-mono">{eventId}</code>
        </p>
        {fetcher.data?.refused?.problem ? (
          <p role="alert" className="text-ui text-danger-ink">
            {fetcher.data.refused.problem}
          </p>
        ) : null}
        <div className="flex gap-u1">
          {stopped ? null : (
            <Button icon={RotateCw} busy={fetcher.state !== "idle"} onClick={() => act("replay")}>
              Replay now
            </Button>
          )}
          {status === "pending" && last ? (
            <Button kind="ghost" onClick={() => act("stopRetrying")}>
              Stop retrying
            </Button>
          ) : null}
        </div>
      </div>
      <div>
        <h4 className="text-caption font-semibold text-ink-2">Tries</h4>
        <ol className="num mt-u1 grid gap-u1.5 text-caption">
          {tries.map((each) => {
            const arrived = each.status !== null && each.status < 300;
            return (
              <li key={each.at.toISOString()} className="flex gap-u1">
                <span
                  aria-hidden="true"
                  className={`mt-[6px] size-u1 shrink-0 rounded-full ${arrived ? "bg-success" : "bg-danger"}`}
                />
                <span className="min-w-0 text-ink">
                  {each.status ?? each.failure}
                  <span className="block text-ink-3">
                    {exactly(each.at, timeZone)}, {took(each.durationMs)}
                  </span>
                </span>
              </li>
            );
          })}
          {status === "pending" && !stopped ? (
            <li className="flex gap-u1 text-ink-2">
              <span aria-hidden="true" className="mt-[6px] size-u1 shrink-0 rounded-full border border-line-control" />
              Next {exactly(nextAttemptAt, timeZone)}
            </li>
          ) : null}
        </ol>
      </div>
    </div>
  );
}
