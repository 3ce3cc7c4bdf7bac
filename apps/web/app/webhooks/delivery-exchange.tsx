import { CopyButton, Segment } from "@katek/ui";
import { useEffect, useState } from "react";
import { memberApi, readFailure } from "~/api.client";
import { asCurl } from "./as-curl";
import { Code } from "./what-is-sent";

type Sent = Awaited<ReturnType<ReturnType<typeof memberApi>["webhooks"]["request"]["query"]>>;
type Part = "response" | "request" | "headers";

const PARTS: { value: Part; label: string }[] = [
  { value: "response", label: "Response" },
  { value: "request", label: "Request" },
  { value: "headers", label: "Headers" },
];

interface DeliveryExchangeProps {
  endpointId: string;
  eventId: string;
  /** What the receiver answered to the last try, or why it did not; null before the first. */
  answer: string | null;
}

/** What was sent and what came back, one part at a time. */
export function DeliveryExchange({ endpointId, eventId, answer }: DeliveryExchangeProps) {
  const [part, setPart] = useState<Part>(answer === null ? "request" : "response");
  const { sent, problem } = useSent(endpointId, eventId);
  return (
    <>
      <div className="flex flex-wrap items-center justify-between gap-u1">
        <Segment label="Part of the exchange" items={PARTS} value={part} onChange={setPart} />
        {sent ? <CopyButton text={asCurl(sent)} what="request as curl" words="Copy as curl" /> : null}
      </div>
      {part === "response" ? (
        <Code label="Answer" className="bg-surface">
          {answer ?? "It has not been sent yet."}
        </Code>
      ) : problem ? (
        <p role="alert" className="text-ui text-danger-ink">
          {problem}
        </p>
      ) : sent === null ? (
        <p role="status" className="text-ui text-ink-2">
          Reading what is sent
        </p>
      ) : part === "request" ? (
        <>
          <Code label="Request" className="max-h-[264px] overflow-y-auto bg-surface">
            {JSON.stringify(JSON.parse(sent.body), null, 2)}
          </Code>
          <p className="text-caption text-ink-3">With its record as it is now, as a replay would send it.</p>
        </>
      ) : (
        <>
          <Code label="Headers" className="bg-surface">
            {Object.entries(sent.headers)
              .map(([name, value]) => `${name}: ${value}`)
              .join("\n")}
          </Code>
          <p className="text-caption text-ink-3">
            Each try adds <code className="font-mono">webhook-timestamp</code> and{" "}
            <code className="font-mono">webhook-signature</code>, made with the secret at that second.
          </p>
        </>
      )}
    </>
  );
}

function useSent(endpointId: string, eventId: string): { sent: Sent | null; problem: string | null } {
  const [state, setState] = useState<{ sent: Sent | null; problem: string | null }>({ sent: null, problem: null });
  useEffect(() => {
    const stop = new AbortController();
    memberApi()
      .webhooks.request.query({ endpointId, eventId }, { signal: stop.signal })
      .then(
        (sent) => setState({ sent, problem: null }),
        (error: unknown) => {
          if (!stop.signal.aborted) setState({ sent: null, problem: readFailure(error).sentence });
        },
      );
    return () => stop.abort();
  }, [endpointId, eventId]);
  return state;
}
