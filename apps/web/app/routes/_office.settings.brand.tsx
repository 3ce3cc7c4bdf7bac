import { Card } from "@katek/ui";
import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useState } from "react";
import { ChatPreview } from "~/onboarding/chat-preview";
import { loadSetup } from "~/onboarding/load-setup.server";
import { SettingsProblem } from "~/settings/not-open";
import { brandChoices } from "~/setup/brand-choices.server";
import { BrandFields } from "~/setup/brand-fields";
import { ChannelFields } from "~/setup/channel-fields";
import { SavedNote } from "~/setup/saved-note";
import { SettingsColumns } from "~/setup/settings-columns";
import { useAutosave } from "~/setup/use-autosave";
import { useBrandForm } from "~/setup/use-setup-form";

export const meta: MetaFunction = () => [{ title: "Brand · KaTek" }];

export async function loader(args: LoaderFunctionArgs) {
  return { ...(await loadSetup(args)), choices: brandChoices() };
}

export default function BrandSettings() {
  const setup = useLoaderData<typeof loader>();
  const { values, setValues, logo, setLogo } = useBrandForm(setup);
  const [widgetOrigins, setWidgetOrigins] = useState(setup.channels.widgetOrigins.join("\n"));
  const save = useAutosave("brand");
  const saveChannels = useAutosave("channels");
  return (
    <SettingsColumns
      preview={
        <ChatPreview
          name={values.name}
          tagline={values.tagline}
          logoUrl={logo}
          brandColor={values.brandColor}
          secondaryColor={values.secondaryColor}
          assistantName={setup.persona.assistantName}
          greeting={setup.persona.greeting}
          address={`${setup.chatBase}${values.slug}`}
          homes={setup.homesToShow}
        />
      }
    >
      <Card title="Brand" sub="On the chat page, the widget and every email." action={<SavedNote save={save} />}>
        <div className="grid grid-cols-1 gap-u3">
          <BrandFields
            values={values}
            onChange={setValues}
            save={save}
            ownSlug={setup.brand.slug}
            logoUrl={logo}
            onLogo={setLogo}
            chatBase={setup.chatBase}
            {...setup.choices}
          />
        </div>
      </Card>
      <Card title="Channels" sub="Where buyers reach the assistant." action={<SavedNote save={saveChannels} />}>
        <div className="grid grid-cols-1 gap-u2.5">
          <ChannelFields
            publicUrl={setup.publicUrl}
            slug={setup.brand.slug}
            widgetOrigins={widgetOrigins}
            onChange={setWidgetOrigins}
            save={saveChannels}
          />
        </div>
      </Card>
    </SettingsColumns>
  );
}

export const ErrorBoundary = () => <SettingsProblem what="The brand" seen="the brand" />;
