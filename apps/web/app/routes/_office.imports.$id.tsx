import { ButtonLink } from "@katek/ui";
import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { asMember } from "~/identity/member.server";
import { useMember } from "~/identity/office";
import { CheckActions } from "~/imports/check-actions";
import { CheckSummary } from "~/imports/check-summary";
import { CheckedRows } from "~/imports/checked-rows";
import { ColumnMapping } from "~/imports/column-mapping";
import { actOnImport } from "~/imports/import-action.server";
import { ImportChecking } from "~/imports/import-checking";
import { AfterwardsCard, ImportDone, ImportRefused } from "~/imports/import-done";
import { isImportId, noSuchImport } from "~/imports/import-id";
import { ImportPage } from "~/imports/import-page";
import { MissingPhotos } from "~/imports/import-photos";
import { ImportReport } from "~/imports/import-report";
import { ImportRunning } from "~/imports/import-running";
import { ImportSource } from "~/imports/import-source";
import { ImportUndoing, ImportUndone } from "~/imports/import-undone";
import { stageOf } from "~/imports/stage-of";
import { StopImport } from "~/imports/stop-import";
import { WhatChanges } from "~/imports/what-changes";
import { usePolling } from "~/listings/use-polling";
import { exactTime } from "~/listings/when-updated";

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data ? `${data.job.fileName} · KaTek` : "Import · KaTek" },
];

export async function loader(args: LoaderFunctionArgs) {
  const { id = "" } = args.params;
  if (!isImportId(id)) throw noSuchImport();
  return asMember(args, async (api) => {
    const [job, reading] = await Promise.all([api.imports.get({ id }), api.listings.reading({})]);
    const undo = job.undoableUntil ? await api.imports.previewUndo({ importId: id }) : null;
    const sources = job.status === "checked" ? await api.imports.sources({}) : [];
    return { job, reading, undo, sources };
  });
}

export async function action(args: ActionFunctionArgs) {
  const { id = "" } = args.params;
  if (!isImportId(id)) throw noSuchImport();
  const form = await args.request.formData();
  return asMember(args, async (api) => {
    const problem = await actOnImport(api.imports, id, form);
    if (problem) return { problem };
    throw redirect(form.get("intent") === "cancel" ? "/imports/new" : `/imports/${id}`);
  });
}

export default function ImportOfOneFile() {
  const { job, reading, undo, sources } = useLoaderData<typeof loader>();
  const { assistantName, timeZone } = useMember().organization;
  const problem = useActionData<typeof action>()?.problem ?? null;
  const stage = stageOf(job.status);
  const afterwards = reading.read < reading.total || job.photos?.status === "fetching" || photosBegin(job);
  usePolling(stage === "moving" || job.status === "undoing" || (stage === "over" && afterwards));
  const columns = job.mapping?.some(({ field }) => field) ? <ColumnMapping columns={job.mapping} /> : null;
  switch (job.status) {
    case "receiving":
    case "checking":
      return (
        <ImportPage step={2}>
          <ImportChecking job={job} />
          <div className="flex justify-end">
            <ButtonLink href={`/imports/${job.id}/columns`}>Match columns</ButtonLink>
          </div>
        </ImportPage>
      );
    case "checked":
      return (
        <ImportPage
          step={2}
          aside={
            <div className="grid gap-u3 lg:sticky lg:top-u4">
              <WhatChanges changedFields={job.changedFields} />
              <CheckActions {...job} problem={problem} />
            </div>
          }
        >
          <CheckSummary job={job} columnsHref={`/imports/${job.id}/columns`} />
          <ImportSource {...job} sources={sources} />
          <CheckedRows {...job} />
          <ImportReport job={{ ...job, leftOut: [] }} />
        </ImportPage>
      );
    case "waiting":
    case "running":
      return (
        <ImportPage step={3}>
          <div>
            <ImportRunning
              job={job}
              assistantName={assistantName}
              actions={
                <>
                  <StopImport id={job.id} />
                  <ButtonLink href="/listings">Back to listings</ButtonLink>
                </>
              }
            />
          </div>
        </ImportPage>
      );
    case "refused":
      return (
        <ImportPage>
          <ImportRefused job={job} />
          {columns}
        </ImportPage>
      );
    case "undoing":
      return (
        <ImportPage>
          <ImportUndoing fileName={job.fileName} />
        </ImportPage>
      );
    case "undone":
      return <ImportPage>{job.undo ? <ImportUndone fileName={job.fileName} undo={job.undo} /> : null}</ImportPage>;
    default:
      return (
        <ImportPage step={4}>
          <ImportDone
            job={job}
            reading={reading}
            assistantName={assistantName}
            afterwards={
              <AfterwardsCard
                id={job.id}
                failed={job.failed}
                photos={job.photos}
                undo={undo}
                until={job.undoableUntil ? exactTime(job.undoableUntil, timeZone) : null}
              />
            }
          />
          {job.photos ? <MissingPhotos photos={job.photos} /> : null}
          <ImportReport job={job} />
          {columns}
        </ImportPage>
      );
  }
}

/** Whether the job for the photos that the file names may be about to begin. */
function photosBegin({
  photos,
  mapping,
  finishedAt,
}: Pick<LoaderData["job"], "photos" | "mapping" | "finishedAt">): boolean {
  if (photos || !finishedAt || !mapping?.some(({ field }) => field === "photoUrls")) return false;
  return Date.now() - finishedAt.getTime() < BEGIN_WITHIN_MS;
}
const BEGIN_WITHIN_MS = 20_000;
type LoaderData = Awaited<ReturnType<typeof loader>>;
