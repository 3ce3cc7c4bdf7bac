import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { asMember } from "~/identity/member.server";
import { useMember } from "~/identity/office";
import { ColumnMapping } from "~/listings/column-mapping";
import { ImportDone, ImportRefused } from "~/listings/import-done";
import { ImportHeader, ImportProblem } from "~/listings/import-page";
import { ImportReport } from "~/listings/import-report";
import { ImportRunning } from "~/listings/import-running";
import { usePolling } from "~/listings/use-polling";

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data ? `${data.job.fileName} · KaTek` : "Import · KaTek" },
];

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

export async function loader(args: LoaderFunctionArgs) {
  const { id = "" } = args.params;
  if (!UUID.test(id)) throw new Response("There is no such import.", { status: 404 });
  return asMember(args, async (api) => {
    const [job, reading] = await Promise.all([api.imports.get({ id }), api.listings.reading({})]);
    return { job, reading };
  });
}

export default function ImportPage() {
  const { job, reading } = useLoaderData<typeof loader>();
  const { assistantName } = useMember().organization;
  const ended = ["completed", "refused", "failed"].includes(job.status);
  const landed = job.status === "completed" || job.status === "failed";
  usePolling(!ended || (landed && reading.read < reading.total));
  return (
    <>
      <ImportHeader />
      <div className="mx-auto grid w-full max-w-[720px] grid-cols-1 gap-u3 px-u3 py-u4 md:px-u4 md:py-u6">
        {landed ? (
          <ImportDone job={job} reading={reading} assistantName={assistantName} />
        ) : job.status === "refused" ? (
          <ImportRefused job={job} />
        ) : (
          <div>
            <ImportRunning job={job} assistantName={assistantName} />
          </div>
        )}
        {ended ? <ImportReport job={job} /> : null}
        {ended && job.mapping?.some(({ field }) => field) ? <ColumnMapping columns={job.mapping} /> : null}
      </div>
    </>
  );
}

export const ErrorBoundary = () => <ImportProblem what="The import" />;
