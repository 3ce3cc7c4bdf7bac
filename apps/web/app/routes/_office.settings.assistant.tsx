import { Card } from "@katek/ui";
import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { loadSetup } from "~/onboarding/load-setup.server";
import { PersonaPreview } from "~/onboarding/persona-preview";
import { SettingsProblem } from "~/settings/not-open";
import { PersonaFields } from "~/setup/persona-fields";
import { SavedNote } from "~/setup/saved-note";
import { SettingsColumns } from "~/setup/settings-columns";
import { useAutosave } from "~/setup/use-autosave";
import { usePersonaForm } from "~/setup/use-setup-form";

export const meta: MetaFunction = () => [{ title: "Assistant · KaTek" }];

export const loader = (args: LoaderFunctionArgs) => loadSetup(args);

export default function AssistantSettings() {
  const setup = useLoaderData<typeof loader>();
  const { values, setValues } = usePersonaForm(setup);
  const save = useAutosave("persona");
  return (
    <SettingsColumns
      preview={
        <PersonaPreview
          name={setup.brand.name}
          brandColor={setup.brand.brandColor}
          {...values}
          suggestedQuestions={values.suggestedQuestions.split("\n").filter((line) => line.trim())}
        />
      }
    >
      <Card
        title="Assistant"
        sub="How it presents itself and speaks, from the next answer on."
        action={<SavedNote save={save} />}
      >
        <div className="grid grid-cols-1 gap-u3">
          <PersonaFields values={values} onChange={setValues} save={save} />
        </div>
      </Card>
    </SettingsColumns>
  );
}

export const ErrorBoundary = () => <SettingsProblem what="The assistant’s settings" seen="the assistant’s settings" />;
