import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { addByHand } from "~/drafts/add-by-hand.server";
import { PasteText } from "~/drafts/paste-text";
import { WaitingDrafts } from "~/drafts/waiting-drafts";
import { writeDraft } from "~/drafts/write-draft.server";
import { asMember } from "~/identity/member.server";
import { homesToWrite, WithdrawMissing } from "~/imports/check-actions";
import { actOnImport } from "~/imports/import-action.server";
import { isImportId } from "~/imports/import-id";
import { counted } from "~/imports/number-in-words";
import { stageOf } from "~/imports/stage-of";
import { isMetric } from "~/listings/form/measured-in";
import { rowOf } from "~/listings/listing-row.server";
import { usePolling } from "~/listings/use-polling";
import { FileColumns, FileWay } from "~/onboarding/file-way";
import { HomeByHand } from "~/onboarding/home-by-hand";
import { HomesToCome } from "~/onboarding/homes-to-come";
import { KnownHomes } from "~/onboarding/known-homes";
import { SampleHomes } from "~/onboarding/sample-homes";
import { FINISH_PATH } from "~/onboarding/steps";
import { WaysToAdd, wayOf } from "~/onboarding/ways-to-add";
import { WizardStep } from "~/onboarding/wizard-step";

export const meta: MetaFunction = () => [{ title: "Your listings · KaTek" }];

const SHOWN = 6;

export async function loader(args: LoaderFunctionArgs) {
  const asked = new URL(args.request.url).searchParams;
  const importId = asked.get("import") ?? "";
  return asMember(args, async (api) => {
    const [setup, found, job] = await Promise.all([
      api.organizations.setup({}),
      api.listings.list({ pageSize: SHOWN }),
      isImportId(importId) ? api.imports.get({ id: importId }) : null,
    ]);
    const way = wayOf(asked.get("by"));
    return {
      way,
      job,
      matching: job?.status === "checked" && asked.get("match") === "columns",
      drafts: way === "text" ? await api.drafts.list({}) : [],
      currency: setup.brand.currency,
      metric: isMetric(setup.brand.country),
      undo: job?.undoableUntil ? await api.imports.previewUndo({ importId: job.id }) : null,
      timeZone: setup.brand.timeZone,
      assistantName: setup.persona.assistantName,
      homes: setup.homes,
      rows: found.listings.map((listing) => rowOf(listing, setup.id)),
    };
  });
}

/** Takes homes in, adds or removes the sample homes, or does what the file's part asks for; else the wizard ends here. */
export async function action(args: ActionFunctionArgs) {
  const form = await args.request.formData();
  return asMember(args, async (api) => {
    const samples = form.get("samples");
    if (samples === "add") await api.imports.addSamples({});
    if (samples === "remove") await api.imports.removeSamples({});
    if (samples) return null;
    if (form.has("text")) return writeDraft(api, form.get("text")?.toString() ?? "", { setup: true });
    if (form.has("hand")) return addByHand(api, form);
    const importId = String(form.get("importId") ?? "");
    if (isImportId(importId) && form.has("intent") && !form.has("skip")) {
      const problem = await actOnImport(api.imports, importId, form);
      if (problem) return { problem };
      throw redirect(
        form.get("intent") === "cancel" ? "/onboarding/listings?by=file" : `/onboarding/listings?import=${importId}`,
      );
    }
    if (!form.has("skip")) await api.organizations.completeStep({ step: "listings" });
    await api.organizations.finishOnboarding({});
    throw redirect(FINISH_PATH);
  });
}

export default function ListingsStep() {
  const loaded = useLoaderData<typeof loader>();
  const { way, job: found, matching, assistantName, homes, rows, drafts, currency, metric, undo, timeZone } = loaded;
  const met = useActionData<typeof action>();
  const problem = met && "problem" in met ? met.problem : null;
  const unfit = met && "problems" in met ? met : null;
  const kind = homes.total ? "secondary" : "primary";
  const job = way === "file" ? found : null;
  usePolling((job && (stageOf(job.status) === "moving" || job.status === "undoing")) || homes.read < homes.total);
  const checked = job?.status === "checked" ? job : null;
  const toImport = checked ? homesToWrite(checked) : 0;
  const asksFor = matching ? "match" : checked && (toImport || checked.missing) ? "confirm" : null;
  return (
    <WizardStep
      step="listings"
      title={matching ? "Match your columns" : "Which homes do you have?"}
      sub={
        matching
          ? "Say what each column of the file is. Nothing is imported yet."
          : `${assistantName} can only talk about homes that it knows. Start with some; add the rest later.`
      }
      actionPath={job ? `/onboarding/listings?import=${job.id}${matching ? "&match=columns" : ""}` : undefined}
      skippable={homes.total === 0 || asksFor !== null}
      continueLabel={
        asksFor === "match"
          ? "Check again"
          : asksFor === "confirm"
            ? toImport
              ? `Import ${counted(toImport, "home")}`
              : "Go on without new homes"
            : "Finish"
      }
      continueDisabled={asksFor === null && homes.total === 0}
      aside={
        checked && asksFor
          ? { label: "What the import brings", content: <HomesToCome {...checked} /> }
          : {
              label: `What ${assistantName} knows`,
              content: <KnownHomes assistantName={assistantName} homes={rows} {...homes} />,
            }
      }
      beforeForm={
        matching ? null : (
          <>
            <WaysToAdd current={way} />
            {way === "text" ? (
              <>
                <PasteText
                  assistantName={assistantName}
                  problem={problem}
                  path="/onboarding/listings?by=text"
                  kind={kind}
                />
                <WaitingDrafts setup drafts={drafts} />
              </>
            ) : null}
            {way === "hand" ? (
              <HomeByHand
                key={homes.total}
                currency={currency}
                metric={metric}
                total={homes.total}
                problems={unfit?.problems ?? {}}
                sentence={unfit?.sentence ?? null}
                kind={kind}
              />
            ) : null}
            {way === "samples" ? <SampleHomes samples={homes.samples} /> : null}
            {way === "file" ? (
              <FileWay
                job={job}
                homes={homes}
                assistantName={assistantName}
                problem={problem}
                undo={undo}
                timeZone={timeZone}
              />
            ) : null}
          </>
        )
      }
    >
      {job && asksFor ? (
        <>
          <input type="hidden" name="importId" value={job.id} />
          {asksFor === "match" ? <FileColumns job={job} problem={problem} /> : null}
          {asksFor === "confirm" ? (
            <>
              <input type="hidden" name="intent" value="confirm" />
              <WithdrawMissing missing={job.missing} />
            </>
          ) : null}
        </>
      ) : null}
    </WizardStep>
  );
}
