import { Button, ButtonLink, Notice } from "@katek/ui";
import { Form, useNavigation } from "@remix-run/react";
import { useEffect, useRef, useState } from "react";
import type { FormProblem } from "~/leads/form-problem.server";
import { useOwnAction } from "~/other-organization/use-own-action";
import { LOADED_FIELD } from "./changed-meanwhile";
import { ConfidentialSection, CostsSection, FeaturesSection } from "./detail-sections";
import { DisplaySection } from "./display-section";
import { ListingFormProvider } from "./form-context";
import type { FormValues } from "./form-values";
import { FiguresSection, PlaceSection } from "./home-sections";
import { ListingPreview } from "./listing-preview";
import { MeanwhileNotice } from "./meanwhile-notice";
import { RemarksSection } from "./remarks-section";
import type { NotSaved } from "./save-listing.server";
import { UnsavedGuard } from "./unsaved-guard";

interface ListingFormProps {
  values: FormValues;
  /** What is saved of the listing when its form is loaded; nothing for a new one. */
  loaded?: FormValues;
  problem: FormProblem | null;
  /** What somebody else has changed since. */
  meanwhile?: NotSaved["meanwhile"];
  assistantName: string;
  /** The verb and its object: "Add this listing". */
  submit: string;
  busy: string;
  cancelHref: string;
  imageUrl?: string | null;
}

/** A home, field by field, with its card beside it. What was typed stays when something of it is refused. */
export function ListingForm(props: ListingFormProps) {
  const { values, problem, meanwhile, assistantName, submit, busy, cancelHref, imageUrl } = props;
  // An answer loads the page anew; what is typed goes on from what stood there first.
  const [loaded] = useState(props.loaded);
  const { state, formMethod } = useNavigation();
  const sending = state !== "idle" && formMethod === "POST";
  const form = useRef<HTMLFormElement>(null);
  const [shown, setShown] = useState<FormData | null>(null);
  const look = () => form.current && setShown(new FormData(form.current));
  useEffect(() => {
    if (form.current) setShown(new FormData(form.current));
  }, []);
  useEffect(() => {
    if (meanwhile) form.current?.querySelector("[role=alert]")?.scrollIntoView({ block: "nearest" });
    if (problem) form.current?.querySelector<HTMLElement>("[aria-invalid=true]")?.focus();
  }, [problem, meanwhile]);
  const rent = (shown?.get("listingType") ?? values.listingType) === "rent";
  const remarks = shown?.get("publicRemarks")?.toString() ?? values.publicRemarks ?? "";
  return (
    <ListingFormProvider value={{ values, problems: problem?.fields ?? {} }}>
      <Form
        ref={form}
        method="post"
        action={useOwnAction()}
        noValidate
        onInput={look}
        onChange={look}
        className="flex min-h-0 flex-1"
      >
        <div className="min-w-0 flex-1">
          <div className="mx-auto w-full max-w-[780px] px-u3 py-u4 md:px-u4">
            {loaded ? (
              <input type="hidden" name={LOADED_FIELD} value={JSON.stringify(loaded)} autoComplete="off" />
            ) : null}
            {meanwhile ? <MeanwhileNotice {...meanwhile} href={cancelHref} /> : null}
            {problem ? (
              <Notice tone="danger" urgent className="mb-u3">
                {problem.sentence}
              </Notice>
            ) : null}
            <PlaceSection />
            <FiguresSection rent={rent} />
            <RemarksSection remarks={remarks} />
            <FeaturesSection />
            <CostsSection />
            <DisplaySection />
            <ConfidentialSection assistantName={assistantName} />
          </div>
          <div className="sticky bottom-[calc(60px+env(safe-area-inset-bottom))] z-bar flex items-center justify-end gap-u1 border-t border-line bg-surface px-u3 py-u2 md:bottom-0 md:rounded-b-lg md:px-u4">
            <ButtonLink size="md" href={cancelHref}>
              Cancel
            </ButtonLink>
            <Button size="md" kind="primary" type="submit" busy={sending} busyLabel={busy}>
              {submit}
            </Button>
          </div>
        </div>
        <aside
          aria-label="As buyers see it"
          className="hidden w-[360px] shrink-0 border-l border-line bg-sunken px-u4 py-u4 xl:block"
        >
          <div className="sticky top-u4">
            <h2 className="mb-u2 text-title text-ink">As buyers see it</h2>
            {shown ? <ListingPreview form={shown} imageUrl={imageUrl ?? null} /> : null}
          </div>
        </aside>
      </Form>
      <UnsavedGuard form={form} />
    </ListingFormProvider>
  );
}
