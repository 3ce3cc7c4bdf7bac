import { ButtonLink, StatStrip } from "@katek/ui";
import { counted, grouped } from "./number-in-words";

export interface CheckedCounts {
  fileName: string;
  created: number;
  updated: number;
  unchanged: number;
  failed: number;
  skipped: number;
  valuesLeftEmpty: number;
  valuesAssumed: number;
}

/** What a checked file would do, in figures. */
export function CheckSummary({ job, columnsHref }: { job: CheckedCounts; columnsHref?: string }) {
  const { created, updated, unchanged, failed, skipped } = job;
  return (
    <>
      <div className="flex flex-wrap items-start justify-between gap-u2">
        <div className="min-w-0">
          <h2 className="text-h2 text-ink">Nothing has changed yet</h2>
          <p className="mt-u0.5 break-words text-body text-ink-2">
            This is what <span className="font-medium text-ink">{job.fileName}</span> would do.
          </p>
        </div>
        {columnsHref ? <ButtonLink href={columnsHref}>Match columns</ButtonLink> : null}
      </div>
      <StatStrip
        label="What the file would do"
        stats={[
          { label: "New homes", value: grouped(created) },
          { label: "Updated", value: grouped(updated) },
          { label: "Unchanged", value: grouped(unchanged), note: unchanged ? "not read again" : undefined },
          {
            label: "Left out",
            value: grouped(failed),
            warns: failed > 0,
            note: failed ? "with a reason each" : skipped ? `${counted(skipped, "row")} came twice` : undefined,
          },
        ]}
      />
    </>
  );
}
