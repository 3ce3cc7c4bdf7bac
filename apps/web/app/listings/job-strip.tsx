import { ButtonLink, Icon, Meter } from "@katek/ui";
import { FileSpreadsheet, LoaderCircle } from "lucide-react";
import { useTimeLeft } from "./use-time-left";

interface JobStripProps {
  /** The file that is imported, if one is. */
  job: { id: string; fileName: string; rowsRead: number; bytesRead: number; sizeBytes: number } | null;
  /** How far the assistant is with the descriptions. */
  reading: { read: number; total: number };
  assistantName: string;
}

/** What goes on behind the list: an import, else the assistant's reading. Nothing when nothing does. */
export function JobStrip({ job, reading, assistantName }: JobStripProps) {
  const left = useTimeLeft(reading.read, reading.total);
  if (job)
    return (
      <Strip
        icon={FileSpreadsheet}
        title={job.fileName}
        words="is being imported"
        counts={
          <>
            <span className="font-medium text-ink">{job.rowsRead.toLocaleString("en-US")}</span> rows read
          </>
        }
        meter={<Meter label={`${job.fileName}, bytes read`} value={job.bytesRead} total={job.sizeBytes} />}
        detailsHref={`/imports/${job.id}`}
      />
    );
  if (reading.read >= reading.total) return null;
  return (
    <Strip
      icon={LoaderCircle}
      title={assistantName}
      words="is reading new descriptions"
      counts={
        <>
          <span className="font-medium text-ink">{reading.read.toLocaleString("en-US")}</span> of{" "}
          {reading.total.toLocaleString("en-US")}
          {left ? ` · ${left}` : null}
        </>
      }
      meter={<Meter label="Descriptions read" tone="accent" value={reading.read} total={reading.total} />}
    />
  );
}

function Strip({
  icon,
  title,
  words,
  counts,
  meter,
  detailsHref,
}: {
  icon: typeof LoaderCircle;
  title: string;
  words: string;
  counts: React.ReactNode;
  meter: React.ReactNode;
  detailsHref?: string;
}) {
  return (
    <div className="flex items-center gap-u2 rounded-md border border-line bg-sunken px-u2 py-u1.5">
      <Icon
        icon={icon}
        className={`size-u3 text-ink-3 ${icon === LoaderCircle ? "text-accent-ink motion-safe:animate-spin" : ""}`}
      />
      <div className="min-w-0 flex-1">
        <p className="mb-u1 flex flex-wrap justify-between gap-x-u1 text-ui">
          <span className="min-w-0 truncate text-ink-2">
            <span className="font-medium text-ink">{title}</span> {words}
          </span>
          <span className="num text-ink-2">{counts}</span>
        </p>
        {meter}
      </div>
      {detailsHref ? (
        <ButtonLink kind="ghost" href={detailsHref}>
          Details
        </ButtonLink>
      ) : null}
    </div>
  );
}
