import { DRAFT_CHOICES } from "@katek/core/drafts/schemas";
import { Button, Field, Input, Notice, Select, Textarea } from "@katek/ui";
import { Form, useNavigation } from "@remix-run/react";
import { Plus } from "lucide-react";
import { useState } from "react";
import { choiceInWords } from "~/drafts/draft-words";
import { useOwnAction } from "~/other-organization/use-own-action";
import { useKeptForm } from "./use-kept-form";

interface HomeByHandProps {
  currency: string;
  /** Homes are measured in square metres where the organization is. */
  metric: boolean;
  /** How many homes there are: another number begins an empty form, and is the key of this one. */
  total: number;
  problems: Record<string, string>;
  sentence: string | null;
  kind: "primary" | "secondary";
}

/** The few fields that a home needs to be talked about. */
export function HomeByHand({ currency, metric, total, problems, sentence, kind }: HomeByHandProps) {
  const action = useOwnAction("/onboarding/listings?by=hand");
  const { state, formData } = useNavigation();
  const isAdded = state === "loading" && !!formData?.has("hand") && !sentence && Object.keys(problems).length === 0;
  const [rent, setRent] = useState(false);
  const kept = useKeptForm(`by-hand.${total}`, isAdded);
  const text = (name: string, label: string, more: { suffix?: string; prefix?: string; decimal?: boolean } = {}) => (
    <Field label={label} error={problems[name]}>
      <Input
        name={name}
        autoComplete="off"
        inputMode={more.decimal ? "decimal" : undefined}
        prefix={more.prefix ? <span className="text-ink-3">{more.prefix}</span> : undefined}
      />
    </Field>
  );
  return (
    <Form {...kept} method="post" action={action} className="grid grid-cols-1 gap-u2.5">
      <input type="hidden" name="hand" value="yes" />
      {sentence ? (
        <Notice tone="danger" urgent>
          {sentence}
        </Notice>
      ) : null}
      <div className="grid grid-cols-1 gap-u2 sm:grid-cols-[minmax(0,2fr)_minmax(0,1fr)]">
        {text("unparsedAddress", "Address")}
        {text("city", "Town")}
      </div>
      <div className={`grid grid-cols-2 gap-u2 ${rent ? "sm:grid-cols-3" : ""}`}>
        <Field label="Offered" error={problems.listingType} className={rent ? "col-span-2 sm:col-span-1" : undefined}>
          <Select
            name="listingType"
            defaultValue="sale"
            onChange={(event) => setRent(event.currentTarget.value === "rent")}
          >
            {DRAFT_CHOICES.listingType.map((choice) => (
              <option key={choice} value={choice}>
                {choiceInWords(choice)}
              </option>
            ))}
          </Select>
        </Field>
        {text("listPrice", `${rent ? "Rent" : "Price"}, ${currency}`, { decimal: true })}
        {rent ? (
          <Field label="For each" error={problems.rentPeriod}>
            <Select name="rentPeriod" defaultValue="month">
              {DRAFT_CHOICES.rentPeriod.map((period) => (
                <option key={period} value={period}>
                  {choiceInWords(period)}
                </option>
              ))}
            </Select>
          </Field>
        ) : (
          // Without scripts a home to rent is one by the month.
          <input type="hidden" name="rentPeriod" value="month" />
        )}
      </div>
      <div className="grid grid-cols-2 gap-u2 sm:grid-cols-4">
        <Field label="Type" className="col-span-2" error={problems.propertyType}>
          <Select name="propertyType" defaultValue="">
            <option value="">Not said</option>
            {DRAFT_CHOICES.propertyType.map((choice) => (
              <option key={choice} value={choice}>
                {choiceInWords(choice)}
              </option>
            ))}
          </Select>
        </Field>
        {text("bedroomsTotal", "Beds", { decimal: true })}
        {text("bathroomsTotal", "Baths", { decimal: true })}
      </div>
      <div className="grid grid-cols-1 gap-u2 sm:grid-cols-2">
        <div className="grid grid-cols-[minmax(0,1fr)_auto] items-end gap-u1">
          {text("livingArea", "Living area", { decimal: true })}
          <Select
            name="livingAreaUnits"
            aria-label="Unit of the living area"
            defaultValue={metric ? "sqm" : "sqft"}
            className="w-[84px]"
          >
            {DRAFT_CHOICES.livingAreaUnits.map((unit) => (
              <option key={unit} value={unit}>
                {choiceInWords(unit)}
              </option>
            ))}
          </Select>
        </div>
      </div>
      <Field label="What a buyer should know" error={problems.publicRemarks}>
        <Textarea name="publicRemarks" rows={3} />
      </Field>
      <p className="flex flex-wrap items-center gap-x-u2 gap-y-u1">
        <Button kind={kind} size="md" type="submit" icon={Plus} busy={state !== "idle" && formData?.has("hand")}>
          Add this home
        </Button>
        <span className="text-caption text-ink-3">More fields follow after the setup; only the address is needed.</span>
      </p>
    </Form>
  );
}
