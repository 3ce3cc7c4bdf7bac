import { Card } from "@katek/ui";
import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { loadSetup } from "~/onboarding/load-setup.server";
import { SettingsProblem } from "~/settings/not-open";
import { PersonaFields } from "~/setup/persona-fields";
import { SavedNote } from "~/setup/saved-note";
import { SettingsColumns } from "~/setup/settings-columns";
import { usePersonaForm } from "~/setup/use-persona-form";
import { TryIt } from "~/try-it/try-it";

export const meta: MetaFunction = () => [{ title: "Assistant · KaTek" }];

export const loader = (args: LoaderFunctionArgs) => loadSetup(args);

export default function AssistantSettings() {
  const setup = useLoaderData<typeof loader>();
  const { form, picture, setPicture } = usePersonaForm(setup);
  return (
    <SettingsColumns preview={<TryIt values={form.values} picture={picture} setup={setup} />}>
      <Card
        title="Assistant"
        sub="How it presents itself and speaks, from the next answer on."
        action={<SavedNote save={form.save} />}
      >
        <div className="grid grid-cols-1 gap-u3">
          <PersonaFields form={form} picture={picture} onPicture={setPicture} />
        </div>
      </Card>
    </SettingsColumns>
  );
}

export const ErrorBoundary = () => <SettingsProblem what="The assistant’s settings" seen="the assistant’s settings" />;
