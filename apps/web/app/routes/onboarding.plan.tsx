import { TRIAL_DAYS, TRIAL_PLANS } from "@katek/core/organizations/schemas";
import { Notice } from "@katek/ui";
import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { useActionData, useLoaderData, useSearchParams } from "@remix-run/react";
import { asMember } from "~/identity/member.server";
import { loadSetup } from "~/onboarding/load-setup.server";
import { PlanCards } from "~/onboarding/plan-cards";
import { shownPlans } from "~/onboarding/shown-plans.server";
import { pathAfter } from "~/onboarding/steps";
import { WizardStep } from "~/onboarding/wizard-step";
import { sentenceOf } from "~/setup/save-setup.server";

export const meta: MetaFunction = () => [{ title: "Your plan · KaTek" }];

const DAY_MS = 86_400_000;

export async function loader(args: LoaderFunctionArgs) {
  const { plan, brand } = await loadSetup(args);
  const ends = plan.trialEndsAt ?? new Date(Date.now() + TRIAL_DAYS * DAY_MS);
  const day = new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "long", timeZone: brand.timeZone }).format(
    ends,
  );
  return { current: plan, day, plans: shownPlans() };
}

export async function action(args: ActionFunctionArgs) {
  const form = await args.request.formData();
  const plan = TRIAL_PLANS.find((known) => known === form.get("plan"));
  if (!plan) return { problem: "Choose a plan first." };
  return asMember(args, async (api) => {
    try {
      await api.organizations.startTrial({ plan });
    } catch (error) {
      return { problem: sentenceOf(error) };
    }
    await api.organizations.completeStep({ step: "plan" });
    throw redirect(pathAfter("plan"));
  });
}

export default function PlanStep() {
  const { current, day, plans } = useLoaderData<typeof loader>();
  const problem = useActionData<typeof action>()?.problem;
  const begun = current.trialEndsAt !== null;
  // In the address, so that a reload, or going on from there elsewhere, finds it.
  const [params, setParams] = useSearchParams();
  const asked = TRIAL_PLANS.find((plan) => plan === params.get("plan"));
  const chosen = asked ?? (current.plan === "trial" ? "pro" : current.plan);
  const choose = (plan: string) => setParams({ plan }, { replace: true, preventScrollReset: true });
  const name = plans.find(({ plan }) => plan === chosen)?.name ?? "";
  return (
    <WizardStep
      wide
      step="plan"
      title={
        begun
          ? current.trialOver
            ? "Your trial has ended"
            : `You are trying ${plans.find(({ plan }) => plan === current.plan)?.name ?? name}`
          : `Start with ${TRIAL_DAYS} days of ${name}`
      }
      sub={
        current.trialOver
          ? `It ended on ${day}. Your homes, leads and conversations are kept.`
          : `No card now, and nothing is charged by itself. The trial ends on ${day}.`
      }
      skipLabel={begun ? "Skip" : "Decide later"}
      continueLabel={
        begun ? (chosen === current.plan ? "Continue" : `Try ${name} instead`) : `Start ${TRIAL_DAYS} days of ${name}`
      }
    >
      {problem ? (
        <Notice tone="danger" urgent>
          {problem}
        </Notice>
      ) : null}
      <PlanCards plans={plans} chosen={chosen} onChoose={choose} />
      <Notice>
        At a limit nothing breaks: every message of a buyer is kept, and the chat page says that the answer comes later.
      </Notice>
    </WizardStep>
  );
}
