import { Checkbox } from "@katek/ui";
import { useListingForm } from "./form-context";
import { FormSection } from "./form-section";

/** The owner's wishes about what buyers see. */
export function DisplaySection() {
  const { values } = useListingForm();
  return (
    <FormSection title="What buyers see">
      <div className="col-span-2 grid gap-u2 md:col-span-6">
        <Wish
          name="internetAddressDisplay"
          on={values.internetAddressDisplay === "on"}
          label="Show the address"
          text="Without it, buyers see the area and the town. The street stays out of cards, answers and the search."
        />
        <Wish
          name="internetEntireListingDisplay"
          on={values.internetEntireListingDisplay === "on"}
          label="Show this home to buyers at all"
          text="Without it, the home is yours alone, whatever its status is."
        />
      </div>
    </FormSection>
  );
}

const Wish = ({ name, on, label, text }: { name: string; on: boolean; label: string; text: string }) => (
  <div>
    <Checkbox name={name} defaultChecked={on}>
      <span className="font-medium">{label}</span>
    </Checkbox>
    <p className="pl-u4 text-caption text-ink-2">{text}</p>
  </div>
);
