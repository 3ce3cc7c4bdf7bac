import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { useEffect, useRef } from "react";
import { ChatPreview } from "~/onboarding/chat-preview";
import { loadSetup } from "~/onboarding/load-setup.server";
import { continueFrom } from "~/onboarding/step-action.server";
import { WizardStep } from "~/onboarding/wizard-step";
import { brandChoices } from "~/setup/brand-choices.server";
import { BrandFields } from "~/setup/brand-fields";
import { useAutosave } from "~/setup/use-autosave";
import { useBrandForm } from "~/setup/use-setup-form";

export const meta: MetaFunction = () => [{ title: "Your brand · KaTek" }];

export async function loader(args: LoaderFunctionArgs) {
  return { ...(await loadSetup(args)), choices: brandChoices() };
}

export const action = (args: ActionFunctionArgs) => continueFrom(args, "brand");

export default function BrandStep() {
  const setup = useLoaderData<typeof loader>();
  const { values, setValues, logo, setLogo } = useBrandForm(setup);
  const save = useAutosave("brand", useActionData<typeof action>());
  const { change } = save;
  const zoneUnknown = useRef(setup.brand.timeZone === "UTC" && !setup.onboarding.done.includes("brand"));
  // Nobody has chosen a zone yet: the device's own is the best guess, and is shown as a field.
  useEffect(() => {
    const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
    if (!zoneUnknown.current || !setup.choices.timeZones.includes(zone) || zone === "UTC") return;
    zoneUnknown.current = false;
    setValues((known) => ({ ...known, timeZone: zone }));
    change({ timeZone: zone });
  }, [change, setValues, setup.choices.timeZones]);
  return (
    <WizardStep
      step="brand"
      title="What do buyers know you by?"
      sub="Your name and colours appear on the chat page, the widget and every email."
      save={save}
      aside={{
        label: "Live preview",
        content: (
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
        ),
      }}
    >
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
    </WizardStep>
  );
}
