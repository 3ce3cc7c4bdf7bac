import { type Finding, lintRemarks } from "@katek/core/listings/schemas";
import { Field, Textarea } from "@katek/ui";
import { useMemo, useRef } from "react";
import { RemarksFindings } from "../remarks-findings";
import { useListingForm } from "./form-context";
import { FormSection } from "./form-section";

/** The description, read for risky wording while it is written. */
export function RemarksSection({ remarks }: { remarks: string }) {
  const { values, problems } = useListingForm();
  const box = useRef<HTMLTextAreaElement>(null);
  const findings = useMemo(() => lintRemarks(remarks), [remarks]);
  const show = ({ start, end }: Finding) => {
    box.current?.focus();
    box.current?.setSelectionRange(start, end);
  };
  return (
    <FormSection title="What a buyer should know">
      <Field
        label="Description"
        hint="The assistant answers from these words. Describe the home, not who should live in it."
        error={problems.publicRemarks}
        className="col-span-2 md:col-span-6"
      >
        <Textarea
          ref={box}
          name="publicRemarks"
          rows={7}
          defaultValue={values.publicRemarks ?? ""}
          maxLength={40_000}
        />
      </Field>
      <div aria-live="polite" className="col-span-2 empty:hidden md:col-span-6">
        {findings.length ? <RemarksFindings findings={findings} onShow={show} /> : null}
      </div>
    </FormSection>
  );
}
