import { Field, Input, Select, Textarea } from "@katek/ui";
import { createContext, type ReactNode, useContext } from "react";
import type { FormValues } from "./form-values";

interface ListingFormState {
  values: FormValues;
  problems: Record<string, string>;
}

const ListingFormContext = createContext<ListingFormState>({ values: {}, problems: {} });
export const ListingFormProvider = ListingFormContext.Provider;
export const useListingForm = () => useContext(ListingFormContext);

/** How much of the row a field takes on a desktop, of six; on a phone, of two. */
const WIDTHS = {
  full: "col-span-2 md:col-span-6",
  half: "col-span-2 md:col-span-3",
  third: "col-span-1 md:col-span-2",
  twoThirds: "col-span-2 md:col-span-4",
} as const;
export type FieldWidth = keyof typeof WIDTHS;

interface NamedField {
  name: string;
  label: string;
  width?: FieldWidth;
  hint?: ReactNode;
  required?: boolean;
}

/** One line of a listing. */
export function TextField({
  name,
  label,
  width = "third",
  hint,
  required,
  ...input
}: NamedField & {
  prefix?: string;
  suffix?: ReactNode;
  inputMode?: "decimal" | "numeric";
  type?: string;
  max?: number;
}) {
  const { values, problems } = useListingForm();
  const { max, ...rest } = input;
  return (
    <Field label={label} hint={hint} error={problems[name]} required={required} className={WIDTHS[width]}>
      <Input name={name} defaultValue={values[name] ?? ""} autoComplete="off" maxLength={max ?? 400} {...rest} />
    </Field>
  );
}

/** One of several; the first option is what it is when nobody says. */
export function ChoiceField({
  name,
  label,
  width = "third",
  hint,
  options,
}: NamedField & { options: readonly (readonly [value: string, words: string])[] }) {
  const { values, problems } = useListingForm();
  return (
    <Field label={label} hint={hint} error={problems[name]} className={WIDTHS[width]}>
      <Select name={name} defaultValue={values[name] ?? ""}>
        {options.map(([value, words]) => (
          <option key={value} value={value}>
            {words}
          </option>
        ))}
      </Select>
    </Field>
  );
}

/** A figure and the unit it is in. */
export function MeasureField({
  name,
  label,
  unitName,
  units,
}: NamedField & { unitName: string; units: readonly (readonly [value: string, words: string])[] }) {
  const { values, problems } = useListingForm();
  return (
    <Field label={label} error={problems[name] ?? problems[unitName]} className={WIDTHS.half}>
      <Input
        name={name}
        defaultValue={values[name] ?? ""}
        inputMode="decimal"
        autoComplete="off"
        maxLength={30}
        suffix={
          <select
            name={unitName}
            defaultValue={values[unitName] ?? units[0]?.[0]}
            aria-label={`${label}: unit`}
            className="cursor-pointer appearance-none border-0 bg-transparent bg-none py-0 pl-u1 pr-0 text-right text-ui text-ink-2"
          >
            {units.map(([value, words]) => (
              <option key={value} value={value}>
                {words}
              </option>
            ))}
          </select>
        }
      />
    </Field>
  );
}

/** Several lines of a listing. */
export function LongField({
  name,
  label,
  width = "full",
  hint,
  rows = 3,
  max,
}: NamedField & { rows?: number; max: number }) {
  const { values, problems } = useListingForm();
  return (
    <Field label={label} hint={hint} error={problems[name]} className={WIDTHS[width]}>
      <Textarea name={name} rows={rows} defaultValue={values[name] ?? ""} maxLength={max} />
    </Field>
  );
}
