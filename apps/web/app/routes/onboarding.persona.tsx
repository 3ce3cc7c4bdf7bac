import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { loadSetup } from "~/onboarding/load-setup.server";
import { continueFrom } from "~/onboarding/step-action.server";
import { WizardStep } from "~/onboarding/wizard-step";
import { PersonaFields } from "~/setup/persona-fields";
import { usePersonaForm } from "~/setup/use-persona-form";
import { TryIt } from "~/try-it/try-it";

export const meta: MetaFunction = () => [{ title: "Your assistant · KaTek" }];

export const loader = (args: LoaderFunctionArgs) => loadSetup(args);
export const action = (args: ActionFunctionArgs) => continueFrom(args, "persona");

export default function PersonaStep() {
  const setup = useLoaderData<typeof loader>();
  const { form, picture, setPicture } = usePersonaForm(setup, useActionData<typeof action>());
  return (
    <WizardStep
      step="persona"
      title="How should it talk?"
      sub="It answers buyers day and night, in your voice. Try it while you change it."
      form={form}
      aside={{ label: "Try it", content: <TryIt values={form.values} picture={picture} setup={setup} /> }}
    >
      <PersonaFields form={form} picture={picture} onPicture={setPicture} />
    </WizardStep>
  );
}
