import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { loadSetup } from "~/onboarding/load-setup.server";
import { continueFrom } from "~/onboarding/step-action.server";
import { WidgetPreview } from "~/onboarding/widget-preview";
import { WizardStep } from "~/onboarding/wizard-step";
import { ChannelFields } from "~/setup/channel-fields";
import { linesOf } from "~/setup/setup-parts";
import { useChannelForm } from "~/setup/use-channel-form";

export const meta: MetaFunction = () => [{ title: "Your channels · KaTek" }];

export const loader = (args: LoaderFunctionArgs) => loadSetup(args);
export const action = (args: ActionFunctionArgs) => continueFrom(args, "channels");

export default function ChannelsStep() {
  const setup = useLoaderData<typeof loader>();
  const form = useChannelForm(setup, useActionData<typeof action>());
  const [first = "your website"] = linesOf(form.values.widgetOrigins);
  return (
    <WizardStep
      step="channels"
      title="Where can buyers reach it?"
      sub="One assistant, wherever they write."
      form={form}
      aside={{
        label: "On your website",
        content: (
          <WidgetPreview
            {...setup.brand}
            {...setup.persona}
            logoUrl={setup.logoUrl}
            site={first.replace(/^https?:\/\//, "")}
          />
        ),
      }}
    >
      <ChannelFields form={form} setup={setup} />
    </WizardStep>
  );
}
