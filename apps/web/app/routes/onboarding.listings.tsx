import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { addByHand } from "~/drafts/add-by-hand.server";
import { PasteText } from "~/drafts/paste-text";
import { WaitingDrafts } from "~/drafts/waiting-drafts";
import { writeDraft } from "~/drafts/write-draft.server";
import { asMember } from "~/identity/member.server";
import { ChooseFile } from "~/listings/choose-file";
import { ImportDone, ImportRefused } from "~/listings/import-done";
import { ImportReport } from "~/listings/import-report";
import { ImportRunning } from "~/listings/import-running";
import { rowOf } from "~/listings/listing-row.server";
import { usePolling } from "~/listings/use-polling";
import { HomeByHand } from "~/onboarding/home-by-hand";
import { KnownHomes } from "~/onboarding/known-homes";
import { SampleHomes } from "~/onboarding/sample-homes";
import { FINISH_PATH } from "~/onboarding/steps";
import { WaysToAdd, wayOf } from "~/onboarding/ways-to-add";
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
    const way = wayOf(asked.get("by"));
    return {
      way,
      job,
      drafts: way === "text" ? await api.drafts.list({}) : [],
      currency: setup.brand.currency,
      assistantName: setup.persona.assistantName,
      homes: setup.homes,
      rows: found.listings.map((listing) => rowOf(listing, setup.id)),
    };
  });
}

/** Takes homes in, or adds or removes the sample homes; else the wizard ends here. */
export async function action(args: ActionFunctionArgs) {
  const form = await args.request.formData();
  return asMember(args, async (api) => {
    const samples = form.get("samples");
    if (samples === "add") return api.imports.addSamples({});
    if (samples === "remove") return api.imports.removeSamples({});
    if (form.has("text")) return writeDraft(api, form.get("text")?.toString() ?? "", { setup: true });
    if (form.has("hand")) return addByHand(api, form);
    if (!form.has("skip")) await api.organizations.completeStep({ step: "listings" });
    await api.organizations.finishOnboarding({});
    throw redirect(FINISH_PATH);
  });
}

export default function ListingsStep() {
  const { way, job, assistantName, homes, rows, drafts, currency } = useLoaderData<typeof loader>();
  const met = useActionData<typeof action>();
  const kind = homes.total ? "secondary" : "primary";
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
          {way === "text" ? (
            <>
              <PasteText
                assistantName={assistantName}
                problem={met && "problem" in met ? met.problem : null}
                path="/onboarding/listings?by=text"
                kind={kind}
              />
              <WaitingDrafts setup drafts={drafts} />
            </>
          ) : null}
          {way === "hand" ? (
            <HomeByHand
              currency={currency}
              total={homes.total}
              problems={met && "problems" in met ? met.problems : {}}
              sentence={met && "problems" in met ? met.sentence : null}
              kind={kind}
            />
          ) : null}
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
            <ChooseFile kind={kind} pathOf={(id) => `/onboarding/listings?import=${id}`} />
          ) : null}
        </>
      }
    />
  );
}
