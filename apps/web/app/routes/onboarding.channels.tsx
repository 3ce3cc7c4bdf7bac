import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { useState } from "react";
import { loadSetup } from "~/onboarding/load-setup.server";
import { continueFrom } from "~/onboarding/step-action.server";
import { WidgetPreview } from "~/onboarding/widget-preview";
import { WizardStep } from "~/onboarding/wizard-step";
import { ChannelFields } from "~/setup/channel-fields";
import { useAutosave } from "~/setup/use-autosave";

export const meta: MetaFunction = () => [{ title: "Your channels · KaTek" }];

export const loader = (args: LoaderFunctionArgs) => loadSetup(args);
export const action = (args: ActionFunctionArgs) => continueFrom(args, "channels");

export default function ChannelsStep() {
  const { brand, persona, channels, logoUrl, publicUrl } = useLoaderData<typeof loader>();
  const [widgetOrigins, setWidgetOrigins] = useState(channels.widgetOrigins.join("\n"));
  const save = useAutosave("channels", useActionData<typeof action>());
  const [first = ""] = widgetOrigins.split("\n");
  return (
    <WizardStep
      step="channels"
      title="Where can buyers reach it?"
      sub="One assistant, wherever they write."
      save={save}
      aside={{
        label: "On your website",
        content: (
          <WidgetPreview
            {...brand}
            {...persona}
            logoUrl={logoUrl}
            site={first.replace(/^https?:\/\//, "").trim() || "your website"}
          />
        ),
      }}
    >
      <ChannelFields
        publicUrl={publicUrl}
        slug={brand.slug}
        widgetOrigins={widgetOrigins}
        onChange={setWidgetOrigins}
        save={save}
      />
    </WizardStep>
  );
}
