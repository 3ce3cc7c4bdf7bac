import type { LeadDetails, TimelineCursor, TimelineEntry } from "@katek/core/leads/schemas";
import { Button, Notice } from "@katek/ui";
import { useFetcher } from "@remix-run/react";
import { useEffect, useState } from "react";
import { byDay } from "./days";
import { TimelineItem } from "./timeline-item";

export interface TimelinePage {
  entries: TimelineEntry[];
  next: TimelineCursor | null;
}

interface TimelineProps {
  lead: LeadDetails;
  first: TimelinePage;
  now: Date;
  timeZone: string;
  assistantName: string;
}

/** What happened, the latest first, by day. Earlier pages come when asked for. */
export function Timeline({ lead, first, now, timeZone, assistantName }: TimelineProps) {
  const fetcher = useFetcher<TimelinePage | { failed: true }>();
  const [earlier, setEarlier] = useState<TimelinePage[]>([]);
  useEffect(() => {
    const page = fetcher.data;
    if (page && "entries" in page) setEarlier((pages) => (pages.includes(page) ? pages : [...pages, page]));
  }, [fetcher.data]);
  const all = [first, ...earlier].flatMap(({ entries }) => entries);
  const entries = [...new Map(all.map((entry) => [entry.id, entry])).values()];
  const next = (earlier.at(-1) ?? first).next;
  const failed = fetcher.state === "idle" && fetcher.data && "failed" in fetcher.data;
  const more = () => {
    if (!next) return;
    fetcher.load(`/leads/${lead.id}/timeline?${new URLSearchParams({ at: next.at.toISOString(), id: next.id })}`);
  };
  return (
    <>
      {byDay(entries, now, timeZone).map(({ day, entries }) => (
        <section key={day} aria-label={day}>
          <h2 className="mb-u2 mt-u4 text-caption font-semibold text-ink-3">{day}</h2>
          <ol>
            {entries.map((entry, index) => (
              <TimelineItem
                key={entry.id}
                {...{ entry, lead, timeZone, assistantName }}
                last={index === entries.length - 1}
              />
            ))}
          </ol>
        </section>
      ))}
      {failed ? (
        <Notice tone="danger" urgent className="mt-u3">
          The earlier part did not load. Nothing was lost.
        </Notice>
      ) : null}
      {next ? (
        <Button className="mt-u3" onClick={more} busy={fetcher.state !== "idle"} busyLabel="Loading">
          Show earlier
        </Button>
      ) : null}
    </>
  );
}
