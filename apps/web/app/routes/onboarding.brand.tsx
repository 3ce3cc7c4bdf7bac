import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { useEffect, useRef } from "react";
import { loadSetup } from "~/onboarding/load-setup.server";
import { continueFrom } from "~/onboarding/step-action.server";
import { WizardStep } from "~/onboarding/wizard-step";
import { brandChoices } from "~/setup/brand-choices.server";
import { BrandFields } from "~/setup/brand-fields";
import { BrandPreview } from "~/setup/brand-preview";
import { useBrandForm } from "~/setup/use-brand-form";

export const meta: MetaFunction = () => [{ title: "Your brand · KaTek" }];

export async function loader(args: LoaderFunctionArgs) {
  return { ...(await loadSetup(args)), choices: brandChoices() };
}

export const action = (args: ActionFunctionArgs) => continueFrom(args, "brand");

export default function BrandStep() {
  const setup = useLoaderData<typeof loader>();
  const { form, logo, setLogo } = useBrandForm(setup, useActionData<typeof action>());
  const zoneUnknown = useRef(setup.brand.timeZone === "UTC" && !setup.onboarding.done.includes("brand"));
  const { set } = form;
  // Nobody has chosen a zone yet: the device's own is the best guess, and is shown as a field.
  useEffect(() => {
    const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
    if (!zoneUnknown.current || !setup.choices.timeZones.includes(zone) || zone === "UTC") return;
    zoneUnknown.current = false;
    set({ timeZone: zone });
  }, [set, setup.choices.timeZones]);
  return (
    <WizardStep
      step="brand"
      title="What do buyers know you by?"
      sub="Your name and colours appear on the chat page, the widget and every email."
      form={form}
      aside={{ label: "Live preview", content: <BrandPreview values={form.values} logo={logo} setup={setup} /> }}
    >
      <BrandFields
        form={form}
        ownSlug={setup.brand.slug}
        logoUrl={logo}
        onLogo={setLogo}
        chatBase={setup.chatBase}
        {...setup.choices}
      />
    </WizardStep>
  );
}
