import { Button, ButtonLink, Icon, Notice } from "@katek/ui";
import { FileSpreadsheet } from "lucide-react";
import { homesToWrite, nothingToDo } from "~/imports/check-actions";
import { ColumnMatcher, type MatchedColumn } from "~/imports/column-matcher";
import { DownloadLeftOut } from "~/imports/download-left-out";
import { ImportChecking } from "~/imports/import-checking";
import { AfterwardsCard, type EndedImport, ImportDone, ImportRefused } from "~/imports/import-done";
import { ImportForm } from "~/imports/import-form";
import { ImportReport } from "~/imports/import-report";
import { ImportRunning } from "~/imports/import-running";
import { ImportUndoing, ImportUndone, type UndoneImport } from "~/imports/import-undone";
import { MatchedColumns } from "~/imports/matched-columns";
import { counted } from "~/imports/number-in-words";
import type { PreviewedRow } from "~/imports/previewed-home";
import type { UndoPreview } from "~/imports/undo-import";
import { bytesInWords } from "~/listings/bytes-in-words";
import { ChooseFile } from "~/listings/choose-file";
import { exactTime } from "~/listings/when-updated";

type ToldRows = Parameters<typeof ImportReport>[0]["job"];

/** A file on its way through the wizard, as `imports.get` tells of it. */
export interface WizardImport extends EndedImport, ToldRows {
  id: string;
  round: number;
  mapping: MatchedColumn[] | null;
  layoutKnown: boolean;
  previews: PreviewedRow[];
  missing: number | null;
  undoableUntil: Date | null;
  undo: UndoneImport | null;
}

const pathOf = (id: string) => `/onboarding/listings?import=${id}`;

/** The file's part of the step that brings listings: choose it, see what it would do, watch it come in. */
export function FileWay({
  job,
  homes,
  assistantName,
  problem,
  undo,
  timeZone,
}: {
  job: WizardImport | null;
  homes: { read: number; total: number };
  assistantName: string;
  problem: string | null;
  /** What undoing the import would do; null where it cannot be undone. */
  undo: UndoPreview | null;
  timeZone: string;
}) {
  const chooser = <ChooseFile kind={homes.total ? "secondary" : "primary"} pathOf={pathOf} />;
  const told = problem ? (
    <Notice tone="danger" urgent>
      {problem}
    </Notice>
  ) : null;
  switch (job?.status) {
    case "receiving":
    case "checking":
      return <ImportChecking job={job} />;
    case "checked":
      return (
        <div className="grid grid-cols-1 gap-u3">
          {told}
          <div className="flex items-center gap-u2 rounded-lg border border-dashed border-line-control px-u3 py-u2.5">
            <Icon icon={FileSpreadsheet} className="size-u3.5 text-ink-3" />
            <div className="min-w-0 flex-1 text-ui">
              <p className="truncate font-medium text-ink">{job.fileName}</p>
              <p className="num text-caption text-ink-2">
                {counted(job.rowsRead, "row")} · {bytesInWords(job.sizeBytes)} · nothing has changed yet
              </p>
            </div>
            <ButtonLink href="/onboarding/listings?by=file">Replace</ButtonLink>
          </div>
          {homesToWrite(job) || job.missing ? null : (
            <ImportForm intent="cancel" path={pathOf(job.id)}>
              <input type="hidden" name="importId" value={job.id} />
              <Notice action={<Button type="submit">Discard the file</Button>}>{nothingToDo(job)}</Notice>
            </ImportForm>
          )}
          <MatchedColumns columns={job.mapping ?? []} href={`${pathOf(job.id)}&match=columns`} />
          {job.failed ? (
            <Notice tone="warn" action={<DownloadLeftOut id={job.id} rows={job.failed} />}>
              {counted(job.failed, "row")} {job.failed === 1 ? "says" : "say"} too little of a home or cannot be read.{" "}
              {job.failed === 1 ? "It stays" : "They stay"} out, with the reason in a file.
            </Notice>
          ) : null}
        </div>
      );
    case "waiting":
    case "running":
      return (
        <div>
          <ImportRunning job={job} assistantName={assistantName} actions={null} />
        </div>
      );
    case "refused":
      return (
        <div className="grid grid-cols-1 gap-u3">
          <ImportRefused job={job} actions={null} />
          {chooser}
        </div>
      );
    case "completed":
    case "failed":
      return (
        <div className="grid grid-cols-1 gap-u3">
          <ImportDone
            narrow
            job={job}
            reading={homes}
            assistantName={assistantName}
            afterwards={
              <AfterwardsCard
                id={job.id}
                path={pathOf(job.id)}
                failed={job.failed}
                photos={null}
                undo={undo}
                until={job.undoableUntil ? exactTime(job.undoableUntil, timeZone) : null}
              />
            }
            actions={null}
          />
          <ImportReport job={job} />
          {chooser}
        </div>
      );
    case "undoing":
      return <ImportUndoing fileName={job.fileName} />;
    case "undone":
      return (
        <div className="grid grid-cols-1 gap-u3">
          {job.undo ? <ImportUndone fileName={job.fileName} undo={job.undo} actions={null} /> : null}
          {chooser}
        </div>
      );
    default:
      return chooser;
  }
}

/** The same step while the columns of the file are matched by hand: fields of the wizard's form. */
export const FileColumns = ({ job, problem }: { job: WizardImport; problem: string | null }) => (
  <>
    <input type="hidden" name="intent" value="match" />
    {problem ? (
      <Notice tone="danger" urgent>
        {problem}
      </Notice>
    ) : null}
    <ColumnMatcher narrow key={job.round} columns={job.mapping ?? []} remembered={job.layoutKnown} />
  </>
);
