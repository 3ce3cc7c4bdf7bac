import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { loadSetup } from "~/onboarding/load-setup.server";
import { PersonaPreview } from "~/onboarding/persona-preview";
import { continueFrom } from "~/onboarding/step-action.server";
import { WizardStep } from "~/onboarding/wizard-step";
import { PersonaFields } from "~/setup/persona-fields";
import { useAutosave } from "~/setup/use-autosave";
import { usePersonaForm } from "~/setup/use-setup-form";

export const meta: MetaFunction = () => [{ title: "Your assistant · KaTek" }];

export const loader = (args: LoaderFunctionArgs) => loadSetup(args);
export const action = (args: ActionFunctionArgs) => continueFrom(args, "persona");

export default function PersonaStep() {
  const setup = useLoaderData<typeof loader>();
  const { values, setValues } = usePersonaForm(setup);
  const save = useAutosave("persona", useActionData<typeof action>());
  return (
    <WizardStep
      step="persona"
      title="How should it talk?"
      sub="It answers buyers day and night, in your voice."
      save={save}
      aside={{
        label: "How it sounds",
        content: (
          <PersonaPreview
            name={setup.brand.name}
            brandColor={setup.brand.brandColor}
            {...values}
            suggestedQuestions={values.suggestedQuestions.split("\n").filter((line) => line.trim())}
          />
        ),
      }}
    >
      <PersonaFields values={values} onChange={setValues} save={save} />
    </WizardStep>
  );
}
