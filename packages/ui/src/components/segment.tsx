import type { LucideIcon } from "lucide-react";
import { cn } from "../cn";
import { Icon } from "./icon";

export interface SegmentProps<Value extends string> {
  label: string;
  items: {
    value: Value;
    label: string;
    icon?: LucideIcon /** Icon only; the label is read out. */;
    iconOnly?: boolean;
  }[];
  value: Value;
  onChange: (value: Value) => void;
}

/** Changes the view of the same content: a sunken track, the chosen one raised. */
export function Segment<Value extends string>({ label, items, value, onChange }: SegmentProps<Value>) {
  return (
    <fieldset className="m-0 inline-flex h-u5 items-center rounded-sm border-0 bg-sunken p-[2px] ring-1 ring-inset ring-line">
      <legend className="sr-only">{label}</legend>
      {items.map((item) => (
        <button
          key={item.value}
          type="button"
          aria-pressed={item.value === value}
          onClick={() => onChange(item.value)}
          className={cn(
            "inline-flex h-full items-center gap-u1 rounded-[4px] px-u1.5 text-ui font-medium",
            item.value === value ? "bg-raised text-ink shadow-1 ring-1 ring-line-2" : "text-ink-2 hover:text-ink",
          )}
        >
          {item.icon ? <Icon icon={item.icon} /> : null}
          <span className={item.iconOnly ? "sr-only" : undefined}>{item.label}</span>
        </button>
      ))}
    </fieldset>
  );
}
