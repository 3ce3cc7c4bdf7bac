import { exactTime } from "~/listings/when-updated";
import { share } from "./endpoints-table";

interface Figures {
  sent: number;
  firstTry: number;
  medianMs: number | null;
  waiting: number;
  stopsAt: Date | null;
  lastAttemptAt: Date | null;
}

/** Four figures of an endpoint in one strip. */
export function EndpointStats({ endpoint, timeZone }: { endpoint: Figures; timeZone: string }) {
  const { sent, firstTry, medianMs, waiting, stopsAt, lastAttemptAt } = endpoint;
  const figures = [
    { label: "Arrived at first try, 7 days", value: share(firstTry, sent), warn: firstTry < sent },
    { label: "Answer time, median", value: medianMs === null ? "–" : `${medianMs.toLocaleString("en-US")} ms` },
    { label: "Waiting to be sent", value: waiting.toLocaleString("en-US") },
    stopsAt
      ? { label: "Stops by itself", value: exactTime(stopsAt, timeZone) }
      : { label: "Last try", value: lastAttemptAt ? exactTime(lastAttemptAt, timeZone) : "–" },
  ];
  return (
    <dl className="grid grid-cols-2 gap-px overflow-hidden rounded-lg border border-line bg-line lg:grid-cols-4">
      {figures.map(({ label, value, warn }) => (
        <div key={label} className="bg-surface px-u3 py-u2 md:px-u4">
          <dt className="text-caption text-ink-3">{label}</dt>
          <dd className={`num text-title ${warn ? "text-warn-ink" : "text-ink"}`}>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
