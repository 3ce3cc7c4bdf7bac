import { FEATURES } from "@katek/core/listings/schemas";
import { featureInWords } from "~/chat/home-words";
import { ChoiceField, LongField, TextField, useListingForm } from "./form-context";
import { FormSection } from "./form-section";

/** What buyers ask for beside: fees, taxes, heating. */
export const CostsSection = () => (
  <FormSection
    title="What buyers ask for"
    sub="Leave empty what you do not know. The assistant then says that it will ask you."
  >
    <TextField name="associationFee" label="Association fee" inputMode="decimal" max={30} />
    <ChoiceField
      name="associationFeeFrequency"
      label="Fee for each"
      options={[
        ["month", "Month"],
        ["quarter", "Quarter"],
        ["half_year", "Half year"],
        ["year", "Year"],
      ]}
    />
    <TextField name="securityDeposit" label="Deposit" inputMode="decimal" max={30} />
    <TextField name="taxAnnualAmount" label="Property tax a year" inputMode="decimal" max={30} />
    <TextField name="taxYear" label="Tax year" inputMode="numeric" max={10} />
    <TextField name="availabilityDate" label="Available from" type="date" />
    <TextField name="garageSpaces" label="Garage spaces" inputMode="numeric" max={10} />
    <TextField name="parkingTotal" label="Parking spaces" inputMode="numeric" max={10} />
    <TextField name="energyRating" label="Energy rating" max={40} />
    <TextField name="stories" label="Stories" inputMode="numeric" max={10} />
    <TextField name="entryLevel" label="On floor" inputMode="numeric" max={10} hint="0 is the ground floor." />
    <TextField name="leaseTerm" label="Lease term" max={120} />
    <TextField name="heating" label="Heating" width="half" max={200} />
    <TextField name="cooling" label="Cooling" width="half" max={200} />
    <TextField name="virtualTourUrl" label="Virtual tour" width="half" max={2000} hint="A web address." />
    <TextField name="listingUrl" label="Page on your site" width="half" max={2000} hint="A web address." />
  </FormSection>
);

const ANSWERS = [
  ["yes", "Yes"],
  ["no", "No"],
  ["", "Not known"],
] as const;

/** Yes, no and not known are three things: a buyer who needs a garage is not shown a home that may have one. */
export function FeaturesSection() {
  const { values } = useListingForm();
  return (
    <FormSection title="Features" sub="“No” is an answer too: the assistant gives it.">
      <ul className="col-span-2 grid gap-x-u4 md:col-span-6 md:grid-cols-2">
        {FEATURES.map((feature) => (
          <li key={feature} className="border-b border-line py-u1">
            <fieldset className="m-0 flex items-center justify-between gap-u2 border-0 p-0">
              <legend className="float-left text-ui text-ink">{featureInWords(feature)}</legend>
              <span className="inline-flex h-u5 shrink-0 items-center rounded-sm bg-sunken p-[2px] ring-1 ring-inset ring-line">
                {ANSWERS.map(([value, words]) => (
                  <label
                    key={value}
                    className="inline-flex h-full cursor-pointer items-center rounded-[4px] px-u1 text-caption text-ink-2 hover:text-ink has-[:checked]:bg-raised has-[:checked]:font-medium has-[:checked]:text-ink has-[:checked]:shadow-1 has-[:checked]:ring-1 has-[:checked]:ring-line-2 has-[:focus-visible]:outline has-[:focus-visible]:outline-2 has-[:focus-visible]:outline-focus"
                  >
                    <input
                      type="radio"
                      name={`feature ${feature}`}
                      value={value}
                      defaultChecked={(values[`feature ${feature}`] ?? "") === value}
                      className="sr-only"
                    />
                    {words}
                  </label>
                ))}
              </span>
            </fieldset>
          </li>
        ))}
      </ul>
    </FormSection>
  );
}

/** What buyers never see. */
export const ConfidentialSection = ({ assistantName }: { assistantName: string }) => (
  <FormSection
    title="Only for your team"
    sub={`Never shown to buyers, never read by ${assistantName}, never sent to a model or a webhook.`}
  >
    <LongField name="privateRemarks" label="Private remarks" max={40_000} />
    <LongField name="showingInstructions" label="Showing instructions" max={4_000} rows={2} />
    <TextField name="ownerName" label="Owner" max={160} />
    <TextField name="ownerPhone" label="Owner’s phone" max={40} />
    <TextField name="accessCode" label="Access code" max={80} />
    <TextField name="listAgentFullName" label="Listing agent" max={120} />
    <TextField name="listingContractDate" label="Listed on" type="date" />
    <TextField name="closeDate" label="Closed on" type="date" />
    <TextField name="closePrice" label="Closed for" inputMode="decimal" max={30} />
  </FormSection>
);
