import { Card } from "@katek/ui";
import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { loadSetup } from "~/onboarding/load-setup.server";
import { SettingsProblem } from "~/settings/not-open";
import { brandChoices } from "~/setup/brand-choices.server";
import { BrandFields } from "~/setup/brand-fields";
import { BrandPreview } from "~/setup/brand-preview";
import { ChannelFields } from "~/setup/channel-fields";
import { SavedNote } from "~/setup/saved-note";
import { SettingsColumns } from "~/setup/settings-columns";
import { useBrandForm } from "~/setup/use-brand-form";
import { useChannelForm } from "~/setup/use-channel-form";

export const meta: MetaFunction = () => [{ title: "Brand · KaTek" }];

export async function loader(args: LoaderFunctionArgs) {
  return { ...(await loadSetup(args)), choices: brandChoices() };
}

export default function BrandSettings() {
  const setup = useLoaderData<typeof loader>();
  const { form, logo, setLogo } = useBrandForm(setup);
  const channels = useChannelForm(setup);
  return (
    <SettingsColumns preview={<BrandPreview values={form.values} logo={logo} setup={setup} />}>
      <Card title="Brand" sub="On the chat page, the widget and every email." action={<SavedNote save={form.save} />}>
        <div className="grid grid-cols-1 gap-u3">
          <BrandFields
            form={form}
            ownSlug={setup.brand.slug}
            logoUrl={logo}
            onLogo={setLogo}
            chatBase={setup.chatBase}
            {...setup.choices}
          />
        </div>
      </Card>
      <Card
        title={<span id="channels">Channels</span>}
        sub="Where buyers reach the assistant."
        action={<SavedNote save={channels.save} />}
      >
        <div className="grid grid-cols-1 gap-u2.5">
          <ChannelFields form={channels} setup={setup} />
        </div>
      </Card>
    </SettingsColumns>
  );
}

export const ErrorBoundary = () => <SettingsProblem what="The brand" seen="the brand" />;
