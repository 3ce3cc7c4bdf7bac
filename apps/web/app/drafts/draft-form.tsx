import { DRAFT_CHOICES, type DraftValues } from "@katek/core/drafts/schemas";
import { FEATURES } from "@katek/core/listings/schemas";
import { cn, Icon, Input, Select, Textarea } from "@katek/ui";
import { CircleAlert, Quote, TriangleAlert } from "lucide-react";
import type { ReactNode } from "react";
import { choiceInWords, FIELD_NAMES } from "./draft-words";

export interface DraftFormProps {
  values: DraftValues;
  problems: Record<string, string>;
  /** The number of the words that each field was read from. */
  marks: ReadonlyMap<string, number>;
  readings: ReadonlyMap<string, string>;
  current: number | null;
  /** Of the organization, where the text names none. */
  currency: string;
  onChange: (field: string, value: string) => void;
  onFocus: (field: string) => void;
  onLeave: () => void;
}

type Plain = keyof typeof FIELD_NAMES;
/** Features that a buyer asks for most: shown whether the text names them or not. */
const ASKED_FOR = ["garage", "garden", "parking", "pool", "pets_allowed", "furnished"];

/** The draft's fields, each with where it stands in the text. */
export function DraftForm(props: DraftFormProps) {
  const { values, marks, currency } = props;
  const features = FEATURES.filter(
    (name) => ASKED_FOR.includes(name) || values[`feature:${name}`] || marks.has(`feature:${name}`),
  );
  return (
    <div>
      <Row {...props} fields={["unparsedAddress"]} />
      <Row {...props} fields={["city"]} />
      <Row {...props} fields={["stateOrProvince", "postalCode"]} label="State and postal code" />
      <Row {...props} fields={["listingType"]} />
      <Row {...props} fields={["listPrice", "currency", "rentPeriod"]} label="Price" placeholders={{ currency }} />
      <Row {...props} fields={["propertyType"]} />
      <Row {...props} fields={["bedroomsTotal", "bathroomsTotal"]} label="Beds and baths" />
      <Row {...props} fields={["livingArea", "livingAreaUnits"]} label="Living area" />
      <Row {...props} fields={["lotSizeArea", "lotSizeUnits"]} label="Lot" />
      <Row {...props} fields={["yearBuilt"]} />
      {features.map((name) => (
        <Row key={name} {...props} fields={[`feature:${name}`]} label={choiceInWords(name)} />
      ))}
      <Row {...props} fields={["publicRemarks"]} />
      <Row {...props} fields={["privateRemarks"]} />
    </div>
  );
}

interface RowProps extends DraftFormProps {
  fields: string[];
  label?: string;
  placeholders?: Record<string, string>;
}

function Row(props: RowProps) {
  const { fields, problems, marks, readings, current, values } = props;
  const label = props.label ?? FIELD_NAMES[fields[0] as Plain];
  const here = [...new Set(fields.flatMap((field) => marks.get(field) ?? []))];
  const isCurrent = current !== null && here.includes(current);
  const empty = fields.every((field) => !values[field]);
  const reading = fields.map((field) => readings.get(field)).find(Boolean);
  const wrong = fields.map((field) => problems[field]).find(Boolean);
  return (
    <div
      className={cn(
        "grid grid-cols-[minmax(0,1fr)_auto] items-start gap-x-u2 gap-y-u1 border-b border-line px-u3 py-u1 sm:grid-cols-[114px_minmax(0,1fr)_84px]",
        isCurrent && "bg-selected",
      )}
    >
      <p className={cn("py-u1 text-ui", empty ? "text-ink-3" : "text-ink")}>{label}</p>
      <div className="order-last col-span-2 min-w-0 sm:order-none sm:col-span-1">
        <div className="flex gap-u1">
          {fields.map((field) => (
            <Control key={field} {...props} field={field} alone={fields.length === 1} label={label} />
          ))}
        </div>
        {wrong ? (
          <Note icon={CircleAlert} className="text-danger-ink">
            {wrong}
          </Note>
        ) : reading && !empty ? (
          <Note icon={TriangleAlert} className="text-warn-ink">
            {reading}
          </Note>
        ) : null}
      </div>
      <p className={cn("py-u1 text-right text-caption sm:text-left", here.length ? "text-accent-ink" : "text-ink-3")}>
        {here.length ? (
          <span className="inline-flex items-center gap-u0.5">
            <Icon icon={Quote} className="size-u2" />
            <span className="num">{here.join(", ")}</span>
          </span>
        ) : (
          "Not in the text"
        )}
      </p>
    </div>
  );
}

const Note = ({ icon, className, children }: { icon: typeof CircleAlert; className: string; children: ReactNode }) => (
  <p className={cn("mt-u0.5 flex items-start gap-u0.5 text-caption font-medium", className)}>
    <Icon icon={icon} className="mt-[3px] size-u2" />
    {children}
  </p>
);

const EMPTY: Record<string, string> = { rentPeriod: "Period", livingAreaUnits: "Unit", lotSizeUnits: "Unit" };
const NUMBERS = ["listPrice", "bedroomsTotal", "bathroomsTotal", "livingArea", "lotSizeArea", "yearBuilt"];

function Control({
  field,
  label,
  alone,
  values,
  problems,
  placeholders,
  onChange,
  onFocus,
  onLeave,
}: RowProps & { field: string; label: string; alone: boolean }) {
  const value = values[field] ?? "";
  const shared = {
    name: field,
    value,
    "aria-label": alone ? label : (FIELD_NAMES[field as Plain] ?? label),
    "aria-invalid": problems[field] ? (true as const) : undefined,
    onChange: (event: { currentTarget: { value: string } }) => onChange(field, event.currentTarget.value),
    onFocus: () => onFocus(field),
    onBlur: onLeave,
  };
  const choices = field.startsWith("feature:") ? ["yes", "no"] : choicesOf(field);
  if (choices)
    return (
      <Select {...shared} size="sm" className={alone ? "w-full" : "w-auto min-w-[84px] shrink-0"}>
        <option value="">{EMPTY[field] ?? "Not known"}</option>
        {choices.map((choice) => (
          <option key={choice} value={choice}>
            {field === "rentPeriod" ? `a ${choice}` : choiceInWords(choice)}
          </option>
        ))}
      </Select>
    );
  if (field === "publicRemarks" || field === "privateRemarks")
    return <Textarea {...shared} rows={field === "publicRemarks" ? 5 : 2} placeholder="Empty" className="w-full" />;
  return (
    <Input
      {...shared}
      size="sm"
      autoComplete="off"
      placeholder={placeholders?.[field] ?? "Empty"}
      inputMode={NUMBERS.includes(field) ? "decimal" : undefined}
      className={cn(field === "currency" ? "w-[66px] shrink-0" : "min-w-0 flex-1", NUMBERS.includes(field) && "num")}
    />
  );
}

const choicesOf = (field: string): readonly string[] | undefined =>
  (DRAFT_CHOICES as Record<string, readonly string[]>)[field];
