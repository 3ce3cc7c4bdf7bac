import { Field, Input, isHexColour } from "@katek/ui";
import type { ReactNode } from "react";

interface ColourFieldProps {
  label: string;
  name: string;
  /** `#RRGGBB`, or what was typed so far. */
  value: string;
  error?: string;
  placeholder?: string;
  onChange: (value: string) => void;
  children?: ReactNode;
}

const NONE = "#ffffff";

/** A colour as text, with the browser's own picker in front of it. */
export function ColourField({ label, name, value, error, placeholder, onChange }: ColourFieldProps) {
  return (
    <Field label={label} error={error}>
      <Input
        name={name}
        value={value}
        placeholder={placeholder}
        maxLength={7}
        spellCheck={false}
        autoComplete="off"
        onChange={(event) => onChange(withHash(event.currentTarget.value))}
        className="num pl-u1"
        prefix={
          <input
            type="color"
            aria-label={`Pick: ${label.toLowerCase()}`}
            value={isHexColour(value) ? value.toLowerCase() : NONE}
            onChange={(event) => onChange(event.currentTarget.value.toUpperCase())}
            className={`size-u4 cursor-pointer appearance-none overflow-hidden rounded-xs border-0 bg-transparent p-0 ring-1 ring-inset ring-line-2 [&::-webkit-color-swatch-wrapper]:p-0 [&::-webkit-color-swatch]:rounded-xs [&::-webkit-color-swatch]:border-line-2 ${value === "" ? "opacity-40" : ""}`}
          />
        }
      />
    </Field>
  );
}

/** People paste colours without the sign. */
const withHash = (text: string): string => {
  const trimmed = text.trim().toUpperCase();
  return /^[0-9A-F]{6}$/.test(trimmed) ? `#${trimmed}` : trimmed;
};
