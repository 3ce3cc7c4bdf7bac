import type { ReactNode } from "react";
import { cn } from "../cn";

export interface OptionsProps<Value extends string> {
  /** What is chosen, above the list. */
  label: string;
  name: string;
  items: { value: Value; label: string; description?: string; end?: ReactNode; disabled?: boolean }[];
  value: Value | null;
  onChange: (value: Value) => void;
  className?: string;
}

/** Two to five ways, each with its sentence: radios in one bordered list. */
export function Options<Value extends string>({ label, name, items, value, onChange, className }: OptionsProps<Value>) {
  return (
    <fieldset className={cn("m-0 border-0 p-0", className)}>
      <legend className="mb-u1 text-ui font-medium text-ink">{label}</legend>
      <div className="divide-y divide-line overflow-hidden rounded-sm border border-line-2">
        {items.map((item) => (
          <label
            key={item.value}
            className={cn(
              "flex items-start gap-u1.5 px-u2 py-u1.5 has-[:focus-visible]:outline has-[:focus-visible]:outline-2 has-[:focus-visible]:-outline-offset-2 has-[:focus-visible]:outline-focus",
              item.value === value ? "bg-selected" : "hover:bg-hover",
              item.disabled && "hover:bg-transparent",
            )}
          >
            <input
              type="radio"
              name={name}
              value={item.value}
              checked={item.value === value}
              disabled={item.disabled}
              onChange={() => onChange(item.value)}
              className="mt-[2px] size-u2.5 shrink-0 appearance-none rounded-full border border-line-control bg-surface outline-none checked:border-[5px] checked:border-brand disabled:border-line"
            />
            <span className="min-w-0 flex-1">
              <span className={cn("block text-ui font-medium", item.disabled ? "text-ink-disabled" : "text-ink")}>
                {item.label}
              </span>
              {item.description ? <span className="block text-caption text-ink-2">{item.description}</span> : null}
            </span>
            {item.end}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
