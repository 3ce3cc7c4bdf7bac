import { MOST_KEPT, STOPPED_BY_HAND } from "@katek/core/imports/schemas";
import { AssistantAvatar, ButtonLink, Card, Icon, Progress, StatStrip } from "@katek/ui";
import { Check, CircleAlert, CircleStop, FileWarning, FileX } from "lucide-react";
import type { ReactNode } from "react";
import { durationInWords } from "~/listings/duration-in-words";
import { useTimeLeft } from "~/listings/use-time-left";
import { DownloadLeftOut, leftOutInWords } from "./download-left-out";
import { ImportHeadline } from "./import-headline";
import { type PhotosOfImport, PhotosProgress, RetryPhotos } from "./import-photos";
import type { RunningImport } from "./import-running";
import { counted, grouped } from "./number-in-words";
import { UndoImport, type UndoPreview } from "./undo-import";

export interface EndedImport extends RunningImport {
  reason: string | null;
  skipped: number;
  valuesLeftEmpty: number;
  valuesAssumed: number;
  startedAt: Date | null;
  finishedAt: Date | null;
  changedFields: Record<string, number>;
  withdrawn: number;
  photos: PhotosOfImport | null;
}

/** What an import brought. */
export function ImportDone({
  job,
  reading,
  assistantName,
  afterwards,
  actions = <AfterImport />,
  narrow = false,
}: {
  job: EndedImport;
  reading: Reading;
  assistantName: string;
  /** What can be done with it still. */
  afterwards?: ReactNode;
  /** The way on; null where the page around it has one. */
  actions?: ReactNode;
  /** In a column beside another. */
  narrow?: boolean;
}) {
  const number = grouped;
  const homes = job.created + job.updated + job.unchanged;
  const stopped = job.status === "failed";
  const byHand = stopped && job.reason === STOPPED_BY_HAND;
  const took =
    job.startedAt && job.finishedAt ? durationInWords(job.finishedAt.getTime() - job.startedAt.getTime()) : null;
  const unread = reading.read < reading.total;
  return (
    <>
      <ImportHeadline
        icon={byHand ? CircleStop : stopped ? CircleAlert : Check}
        tone={
          byHand
            ? "bg-warn-soft text-warn-ink"
            : stopped
              ? "bg-danger-soft text-danger-ink"
              : "bg-success-soft text-success-ink"
        }
        title={
          byHand
            ? `Stopped after ${counted(job.rowsRead, "row")}`
            : stopped
              ? "The import stopped"
              : homes === 1
                ? "1 home is in"
                : `${number(homes)} homes are in`
        }
      >
        {stopped ? job.reason : null}
        {!stopped && took ? `It took ${took}. ` : null}
        {!stopped && unread
          ? `${assistantName} is reading the descriptions and can answer about them as it goes.`
          : null}
        {!stopped && !unread ? `${assistantName} has read every description and can answer about them.` : null}
      </ImportHeadline>
      <StatStrip
        narrow={narrow}
        label="What the file brought"
        stats={[
          { label: "New homes", value: number(job.created) },
          { label: "Updated", value: number(job.updated), note: changesInWords(job.changedFields) },
          { label: "Unchanged", value: number(job.unchanged), note: job.unchanged ? "not read again" : undefined },
          {
            label: "Left out",
            value: number(job.failed),
            warns: job.failed > 0,
            note: job.failed
              ? "with a reason each"
              : job.skipped
                ? `${number(job.skipped)} ${job.skipped === 1 ? "row" : "rows"} came twice`
                : job.valuesLeftEmpty + job.valuesAssumed
                  ? "all rows came in, some with gaps"
                  : "every row was good",
          },
        ]}
      />
      {job.withdrawn ? (
        <p className="text-ui text-ink-2">
          {counted(job.withdrawn, "home")} no longer in the file {job.withdrawn === 1 ? "was" : "were"} withdrawn.
        </p>
      ) : null}
      <ReadingProgress reading={reading} assistantName={assistantName} />
      {job.photos ? <PhotosProgress photos={job.photos} /> : null}
      {afterwards}
      {actions ? <div className="flex justify-end gap-u1">{actions}</div> : null}
    </>
  );
}

/** "37 prices, 21 statuses", of the two that are told of most; else how many fields changed. */
function changesInWords(fields: Record<string, number>): string | undefined {
  const told = [
    fields.listPrice ? counted(fields.listPrice, "price") : null,
    fields.standardStatus ? counted(fields.standardStatus, "status", "statuses") : null,
    fields.publicRemarks ? counted(fields.publicRemarks, "description") : null,
  ].filter((words) => words !== null);
  return told.length ? told.slice(0, 2).join(", ") : Object.keys(fields).length ? "in other facts" : undefined;
}

/** What can be done with an import that is over: have the rows that were left out, try photos again, and undo it all. */
export function AfterwardsCard({
  id,
  path,
  failed,
  photos,
  undo,
  until,
}: {
  id: string;
  /** Where undoing it is asked for, if not on the import's own page. */
  path?: string;
  failed: number;
  photos: PhotosOfImport | null;
  undo: UndoPreview | null;
  until: string | null;
}) {
  const undoable = undo && until && undo.removed + undo.restored + undo.keptEdited + undo.keptReimported > 0;
  const missing = photos && photos.status !== "fetching" && photos.fetched < photos.total ? photos : null;
  if (!failed && !undoable && !missing) return null;
  return (
    <section aria-label="Afterwards" className="divide-y divide-line rounded-lg border border-line bg-surface">
      {failed ? (
        <div className="flex flex-wrap items-center gap-x-u2 gap-y-u1 px-u3 py-u2 md:px-u4">
          <Icon icon={FileWarning} className="size-u3 text-ink-3" />
          <div className="min-w-0 flex-1 basis-[216px]">
            <p className="text-ui font-medium text-ink">{counted(failed, "row was", "rows were")} left out</p>
            <p className="text-caption text-ink-2">
              A file of {failed > MOST_KEPT.row_left_out ? leftOutInWords(failed) : "these rows"}, with the reason
              beside each, to correct and import again
            </p>
          </div>
          <DownloadLeftOut id={id} rows={failed} />
        </div>
      ) : null}
      {missing ? <RetryPhotos id={id} photos={missing} /> : null}
      {undoable ? <UndoImport id={id} path={path} preview={undo} until={until} /> : null}
    </section>
  );
}

const AfterImport = () => (
  <>
    <ButtonLink href="/imports/new">Import another file</ButtonLink>
    <ButtonLink kind="primary" href="/listings">
      See the listings
    </ButtonLink>
  </>
);

/** A file that was not one of listings. Nothing came of it. */
export const ImportRefused = ({
  job,
  actions = <AfterRefusal />,
}: {
  job: EndedImport;
  /** The way on; null where the page around it has one. */
  actions?: ReactNode;
}) => (
  <>
    <ImportHeadline icon={FileX} tone="bg-warn-soft text-warn-ink" title={`${job.fileName} was not imported`}>
      {job.reason}
    </ImportHeadline>
    {actions ? <div className="flex gap-u1 pl-u6">{actions}</div> : null}
  </>
);

const AfterRefusal = () => (
  <>
    <ButtonLink kind="primary" href="/imports/new">
      Choose another file
    </ButtonLink>
    <ButtonLink href="/listings">Back to listings</ButtonLink>
  </>
);

interface Reading {
  read: number;
  total: number;
}

function ReadingProgress({ reading: { read, total }, assistantName }: { reading: Reading; assistantName: string }) {
  const left = useTimeLeft(read, total);
  if (read >= total) return null;
  return (
    <Card>
      <Progress
        tone="accent"
        label="Descriptions read"
        title={
          <span className="flex items-center gap-u1.5 font-medium">
            <AssistantAvatar size="sm" />
            {assistantName} is reading
          </span>
        }
        value={read}
        total={total}
        note={left}
      />
    </Card>
  );
}
