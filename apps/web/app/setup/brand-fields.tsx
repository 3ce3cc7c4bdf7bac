import { Field, Input, Select } from "@katek/ui";
import { ColourField } from "./colour-field";
import { ContrastNotice } from "./contrast-notice";
import { LogoColours } from "./logo-colours";
import { LogoField } from "./logo-field";
import type { BrandValues } from "./setup-parts";
import { SlugField } from "./slug-field";
import type { SetupForm } from "./use-setup-form";

export interface BrandFieldsProps {
  form: SetupForm<keyof BrandValues>;
  /** The chat address that was in force when the page was loaded. */
  ownSlug: string;
  logoUrl: string | null;
  onLogo: (logoUrl: string | null) => void;
  /** `katek.ai/chat/`. */
  chatBase: string;
  timeZones: string[];
  currencies: { code: string; name: string }[];
}

/** What buyers know the organization by, as fields that save themselves. */
export function BrandFields(props: BrandFieldsProps) {
  const { form, ownSlug, logoUrl, onLogo, chatBase, timeZones, currencies } = props;
  const { values, problems, save, set, show, leave, box } = form;
  return (
    <div ref={box} className="contents">
      <Field label="Brokerage name" error={problems.name}>
        <Input
          name="name"
          value={values.name}
          maxLength={80}
          autoComplete="off"
          onChange={(event) => set({ name: event.currentTarget.value })}
          onBlur={leave}
        />
      </Field>
      <SlugField
        base={chatBase}
        value={values.slug}
        own={save.arrived.slug ?? ownSlug}
        error={problems.slug}
        onChange={(slug) => show({ slug })}
        onDone={(slug) => set({ slug }, "now")}
      />
      <LogoField name={values.name} colour={values.brandColor} logoUrl={logoUrl} onChange={onLogo} />
      <div className="grid grid-cols-1 gap-u1.5">
        <div className="grid grid-cols-2 gap-u2">
          <ColourField
            label="Main colour"
            name="brandColor"
            value={values.brandColor}
            error={problems.brandColor}
            onChange={(value) => set({ brandColor: value })}
          />
          <ColourField
            label="Second colour"
            name="secondaryColor"
            value={values.secondaryColor}
            placeholder="None"
            error={problems.secondaryColor}
            onChange={(value) => set({ secondaryColor: value })}
          />
        </div>
        <LogoColours
          logoUrl={logoUrl}
          chosen={values.brandColor}
          onChoose={(brandColor) => set({ brandColor }, "now")}
        />
        <ContrastNotice colour={values.brandColor} />
      </div>
      <div className="grid grid-cols-1 gap-u2.5 sm:grid-cols-2 sm:gap-u2">
        <Field label="Time zone" error={problems.timeZone}>
          <Select
            name="timeZone"
            value={values.timeZone}
            onChange={(event) => set({ timeZone: event.currentTarget.value }, "now")}
          >
            {timeZones.map((zone) => (
              <option key={zone} value={zone}>
                {zone.replaceAll("_", " ")}
              </option>
            ))}
          </Select>
        </Field>
        <Field label="Currency" error={problems.currency}>
          <Select
            name="currency"
            value={values.currency}
            onChange={(event) => set({ currency: event.currentTarget.value }, "now")}
          >
            {currencies.map(({ code, name }) => (
              <option key={code} value={code}>
                {`${code} · ${name}`}
              </option>
            ))}
          </Select>
        </Field>
      </div>
    </div>
  );
}
