import { Button, Notice } from "@katek/ui";
import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { useActionData, useLoaderData, useNavigation } from "@remix-run/react";
import { asMember } from "~/identity/member.server";
import { ColumnMatcher } from "~/imports/column-matcher";
import { actOnImport } from "~/imports/import-action.server";
import { ImportForm } from "~/imports/import-form";
import { isImportId, noSuchImport } from "~/imports/import-id";
import { ImportPage } from "~/imports/import-page";
import { counted, grouped } from "~/imports/number-in-words";
import { RowPreview } from "~/imports/row-preview";
import { StickyAction } from "~/imports/sticky-action";
import { bytesInWords } from "~/listings/bytes-in-words";
import { usePolling } from "~/listings/use-polling";

export const meta: MetaFunction = () => [{ title: "Match columns · KaTek" }];

export async function loader(args: LoaderFunctionArgs) {
  const { id = "" } = args.params;
  if (!isImportId(id)) throw noSuchImport();
  return asMember(args, async (api) => {
    const job = await api.imports.get({ id });
    if (job.status !== "checking" && job.status !== "checked") throw redirect(`/imports/${id}`);
    return { job, columns: job.mapping ?? [] };
  });
}

export async function action(args: ActionFunctionArgs) {
  const { id = "" } = args.params;
  if (!isImportId(id)) throw noSuchImport();
  const form = await args.request.formData();
  return asMember(args, async (api) => {
    const problem = await actOnImport(api.imports, id, form);
    if (problem) return { problem };
    throw redirect(`/imports/${id}`);
  });
}

export default function MatchColumns() {
  const { job, columns } = useLoaderData<typeof loader>();
  const { state } = useNavigation();
  const problem = useActionData<typeof action>()?.problem;
  usePolling(job.status === "checking");
  const known = columns.filter(({ field }) => field !== null).length;
  return (
    <ImportForm intent="match" className="contents">
      <ImportPage
        step={1}
        aside={
          <div className="lg:sticky lg:top-u4">
            <RowPreview rows={job.previews} />
            {job.status === "checked" ? (
              <dl className="num mt-u2.5 grid gap-u1 text-ui">
                <Figure word="New homes" value={job.created} />
                <Figure word="Updated" value={job.updated} />
                <Figure word="Left out" value={job.failed} />
                <Figure word="Values left empty" value={job.valuesLeftEmpty} />
              </dl>
            ) : null}
            {problem ? (
              <Notice tone="danger" urgent className="mt-u2.5">
                {problem}
              </Notice>
            ) : null}
            <div className="mt-u3">
              <StickyAction>
                <Button kind="primary" size="md" type="submit" busy={state !== "idle"} className="w-full">
                  {job.rowsTotal ? `Check ${counted(job.rowsTotal, "row")}` : "Check the rows"}
                </Button>
              </StickyAction>
            </div>
            <p className="mt-u1 text-center text-caption text-ink-3">Nothing is imported until the last step.</p>
          </div>
        }
      >
        <div>
          <h2 className="text-h2 text-ink">Match your columns</h2>
          <p className="mt-u0.5 flex flex-wrap justify-between gap-x-u2 text-body text-ink-2">
            <span className="min-w-0 break-words">
              {job.layoutKnown ? "Matched as the last file with these columns was: " : "We recognised "}
              {grouped(known)} of {counted(columns.length, "column")} in{" "}
              <span className="font-medium text-ink">{job.fileName}</span>.
            </span>
            <span className="num text-ui text-ink-3">
              {[job.rowsTotal ? counted(job.rowsTotal, "row") : null, bytesInWords(job.sizeBytes)]
                .filter(Boolean)
                .join(" · ")}
            </span>
          </p>
        </div>
        <ColumnMatcher key={job.round} columns={columns} remembered={job.layoutKnown} />
      </ImportPage>
    </ImportForm>
  );
}

const Figure = ({ word, value }: { word: string; value: number }) => (
  <div className="flex justify-between gap-u2">
    <dt className="text-ink-2">{word}</dt>
    <dd className="font-medium text-ink">{grouped(value)}</dd>
  </div>
);
