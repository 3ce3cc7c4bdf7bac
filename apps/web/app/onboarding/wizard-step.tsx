import { Button, ButtonLink, Sheet } from "@katek/ui";
import { Form, useNavigation, useSubmit } from "@remix-run/react";
import { ArrowLeft, Eye } from "lucide-react";
import { type FormEvent, type ReactNode, useState } from "react";
import { LoadedValues } from "~/autosave/loaded-values";
import { useOwnAction } from "~/other-organization/use-own-action";
import { SavedNote } from "~/setup/saved-note";
import type { SetupForm } from "~/setup/use-setup-form";
import type { OnboardingStep } from "./onboarding-step";
import { indexOf, pathAfter, pathBefore, WIZARD } from "./steps";

interface WizardStepProps {
  step: OnboardingStep;
  title: string;
  sub: string;
  /** Fields that save themselves. */
  form?: Pick<SetupForm<string>, "save" | "loaded">;
  continueLabel?: string;
  /** There is nothing to go on with yet. */
  continueDisabled?: boolean;
  skipLabel?: string;
  /** False where there is nothing left to skip. */
  skippable?: boolean;
  /** At the right; on a phone behind "Preview". */
  aside?: { label: string; content: ReactNode };
  /** Takes the whole width. */
  wide?: boolean;
  /** What stands outside the form, since it sends forms of its own. */
  beforeForm?: ReactNode;
  /** Where the form goes; this page without what its address asks for, unless given. */
  actionPath?: string;
  /** The fields of the form. */
  children?: ReactNode;
}

/** One page of the wizard: what is asked for, what it will look like, and the way on. */
export function WizardStep(props: WizardStepProps) {
  const { step, title, sub, form: fields, aside, wide = false, beforeForm, children } = props;
  const { continueLabel = "Continue", continueDisabled = false, skipLabel = "Skip", skippable = true } = props;
  const navigation = useNavigation();
  const action = useOwnAction(props.actionPath);
  const submit = useSubmit();
  const [previewing, setPreviewing] = useState(false);
  const back = pathBefore(step);
  const place = `step ${indexOf(step) + 1} of ${WIZARD.length}`;
  // What is still on its way must not arrive after what is sent now.
  const proceed = (event: FormEvent<HTMLFormElement>) => {
    if (!fields) return;
    event.preventDefault();
    const form = event.currentTarget;
    void fields.save.flush().then((arrived) => {
      if (arrived) submit(form);
    });
  };
  return (
    <div className={`grid min-h-0 flex-1 grid-cols-1 ${aside ? "lg:grid-cols-[minmax(0,540px)_1fr]" : ""}`}>
      <main id="main" className={`flex flex-col px-u4 py-u4 lg:py-u5 ${wide ? "" : "lg:px-u8"}`}>
        <div className={wide ? "mx-auto w-full max-w-[960px]" : undefined}>
          <h1 className="text-balance text-h1 text-ink">{title}</h1>
          <p className="mt-u0.5 text-pretty text-body text-ink-2">{sub}</p>
          {beforeForm ? <div className="mt-u3 grid grid-cols-1 gap-u2.5">{beforeForm}</div> : null}
        </div>
        <Form
          method="post"
          action={action}
          onSubmit={proceed}
          // A reload shows what is saved, not what this browser remembers of the fields.
          autoComplete={fields ? "off" : undefined}
          className={`flex w-full flex-1 flex-col ${wide ? "mx-auto max-w-[960px]" : ""}`}
        >
          {fields ? <LoadedValues values={fields.loaded} /> : null}
          {children ? <div className="mt-u3 grid grid-cols-1 gap-u3">{children}</div> : null}
          <div className="mt-auto flex flex-wrap items-center gap-u1 pt-u4">
            {back ? (
              <ButtonLink kind="ghost" size="md" icon={ArrowLeft} href={back} className="-ml-u2">
                Back
              </ButtonLink>
            ) : null}
            <div className="order-first min-w-0 basis-full sm:order-none sm:flex-1 sm:basis-0">
              {fields ? (
                <SavedNote save={fields.save}>{place}</SavedNote>
              ) : (
                <p className="text-caption text-ink-3">{place.replace("step", "Step")}</p>
              )}
            </div>
            <div className="ml-auto flex items-center gap-u1">
              {aside ? (
                <Button
                  size="md"
                  icon={Eye}
                  className="lg:hidden"
                  aria-haspopup="dialog"
                  onClick={() => setPreviewing(true)}
                >
                  Preview
                </Button>
              ) : null}
              {skippable ? <SkipButton step={step} label={skipLabel} /> : null}
              <Button
                kind="primary"
                size="md"
                type="submit"
                className="px-u2 sm:px-u4"
                disabled={continueDisabled}
                busy={navigation.state === "submitting"}
              >
                {continueLabel}
              </Button>
            </div>
          </div>
        </Form>
      </main>
      {aside ? (
        <>
          <aside
            aria-label={aside.label}
            className="hidden min-h-0 flex-col border-l border-line bg-sunken px-u5 py-u4 dark:bg-canvas lg:flex"
          >
            {/* The fields may be longer than the window; what they look like stays in view. */}
            <div className="sticky top-u4 flex h-[calc(100dvh-108px)] min-h-[480px] flex-col">{aside.content}</div>
          </aside>
          <Sheet open={previewing} onClose={() => setPreviewing(false)} title={aside.label}>
            <div className="flex min-h-[70dvh] flex-col bg-sunken p-u3 dark:bg-canvas">{aside.content}</div>
          </Sheet>
        </>
      ) : null}
    </div>
  );
}

/** Goes on without marking the step as done. The last one ends the wizard. */
function SkipButton({ step, label }: { step: OnboardingStep; label: string }) {
  if (step === "listings")
    return (
      <Button kind="ghost" size="md" type="submit" name="skip" value="yes" formNoValidate>
        {label}
      </Button>
    );
  return (
    <ButtonLink kind="ghost" size="md" href={pathAfter(step)}>
      {label}
    </ButtonLink>
  );
}
