import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { asMember } from "~/identity/member.server";
import { useMember } from "~/identity/office";
import { ImportPage } from "~/imports/import-page";
import { ChooseFile } from "~/listings/choose-file";
import { RecentImports } from "~/listings/recent-imports";
import { uploadProblem } from "~/listings/upload-problems";

export const meta: MetaFunction = () => [{ title: "Import listings · KaTek" }];

export function loader(args: LoaderFunctionArgs) {
  const problem = uploadProblem(new URL(args.request.url).searchParams.get("problem"));
  return asMember(args, async (api) => ({ problem, recent: await api.imports.list({ limit: 5 }), now: new Date() }));
}

export default function NewImport() {
  const { problem, recent, now } = useLoaderData<typeof loader>();
  const { organization } = useMember();
  return (
    <ImportPage step={0}>
      <div>
        <h2 className="text-h2 text-ink">Bring your listings</h2>
        <p className="mb-u3 mt-u0.5 text-body text-ink-2">
          An export from your MLS, CRM or website. Its columns are matched for you, and you see what it would change
          before anything does. A home that is here already is updated, never doubled.
        </p>
        <ChooseFile problem={problem} />
        <RecentImports imports={recent} now={now} timeZone={organization.timeZone} />
      </div>
    </ImportPage>
  );
}
