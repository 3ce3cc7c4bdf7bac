import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { asMember } from "~/identity/member.server";
import { ChooseFile } from "~/listings/choose-file";
import { ImportDone, ImportRefused } from "~/listings/import-done";
import { ImportReport } from "~/listings/import-report";
import { ImportRunning } from "~/listings/import-running";
import { rowOf } from "~/listings/listing-row.server";
import { usePolling } from "~/listings/use-polling";
import { KnownHomes } from "~/onboarding/known-homes";
import { SampleHomes } from "~/onboarding/sample-homes";
import { FINISH_PATH } from "~/onboarding/steps";
import { type Way, WaysToAdd } from "~/onboarding/ways-to-add";
import { WizardStep } from "~/onboarding/wizard-step";

export const meta: MetaFunction = () => [{ title: "Your listings · KaTek" }];

const SHOWN = 6;
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

export async function loader(args: LoaderFunctionArgs) {
  const asked = new URL(args.request.url).searchParams;
  const importId = asked.get("import") ?? "";
  return asMember(args, async (api) => {
    const [setup, found, job] = await Promise.all([
      api.organizations.setup({}),
      api.listings.list({ pageSize: SHOWN }),
      UUID.test(importId) ? api.imports.get({ id: importId }) : null,
    ]);
    const way: Way = asked.get("by") === "samples" ? "samples" : "file";
    return {
      way,
      job,
      assistantName: setup.persona.assistantName,
      homes: setup.homes,
      rows: found.listings.map((listing) => rowOf(listing, setup.id)),
    };
  });
}

/** Adds or removes the sample homes; else the wizard ends here. */
export async function action(args: ActionFunctionArgs) {
  const form = await args.request.formData();
  return asMember(args, async (api) => {
    const samples = form.get("samples");
    if (samples === "add") return api.imports.addSamples({});
    if (samples === "remove") return api.imports.removeSamples({});
    if (!form.has("skip")) await api.organizations.completeStep({ step: "listings" });
    await api.organizations.finishOnboarding({});
    throw redirect(FINISH_PATH);
  });
}

export default function ListingsStep() {
  const { way, job, assistantName, homes, rows } = useLoaderData<typeof loader>();
  const importing = job !== null && ["receiving", "waiting", "running"].includes(job.status);
  usePolling(importing || homes.read < homes.total);
  const reading = { read: homes.read, total: homes.total };
  return (
    <WizardStep
      step="listings"
      title="Which homes do you have?"
      sub={`${assistantName} can only talk about homes that it knows. Start with some; add the rest later.`}
      skippable={homes.total === 0}
      continueLabel="Finish"
      continueDisabled={homes.total === 0}
      aside={{
        label: `What ${assistantName} knows`,
        content: <KnownHomes assistantName={assistantName} homes={rows} {...homes} />,
      }}
      beforeForm={
        <>
          <WaysToAdd current={way} />
          {way === "samples" ? <SampleHomes samples={homes.samples} /> : null}
          {way === "file" && job ? (
            <div className="grid grid-cols-1 gap-u3">
              {importing ? <ImportRunning job={job} assistantName={assistantName} actions={null} /> : null}
              {job.status === "refused" ? <ImportRefused job={job} actions={null} /> : null}
              {job.status === "completed" || job.status === "failed" ? (
                <ImportDone job={job} reading={reading} assistantName={assistantName} actions={null} />
              ) : null}
              {importing ? null : <ImportReport job={job} />}
            </div>
          ) : null}
          {way === "file" && !importing ? (
            <ChooseFile
              kind={homes.total ? "secondary" : "primary"}
              pathOf={(id) => `/onboarding/listings?import=${id}`}
            />
          ) : null}
        </>
      }
    />
  );
}
