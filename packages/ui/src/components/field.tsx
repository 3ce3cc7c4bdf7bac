import { CircleAlert } from "lucide-react";
import { createContext, type ReactNode, useContext, useId } from "react";
import { cn } from "../cn";
import { Icon } from "./icon";

interface FieldControl {
  id: string;
  "aria-describedby"?: string;
  "aria-invalid"?: true;
  required?: true;
}

const FieldContext = createContext<FieldControl | undefined>(undefined);

export interface FieldProps {
  label: ReactNode;
  /** Below the control; stays beside an error, since it says what is expected. */
  hint?: ReactNode;
  /** One sentence that says what to enter; marks the control invalid. */
  error?: ReactNode;
  /** Shows the word "Required" and requires the control. */
  required?: boolean;
  /** Keeps the label for screen readers only. */
  hideLabel?: boolean;
  className?: string;
  /** One Input, Textarea or Select; it takes its id and descriptions from here. */
  children: ReactNode;
}

/** Label above, hint and error below, tied to the control within. */
export function Field({ label, hint, error, required = false, hideLabel = false, className, children }: FieldProps) {
  const id = useId();
  const described = [error ? `${id}-error` : "", hint ? `${id}-hint` : ""].filter(Boolean).join(" ");
  const control: FieldControl = {
    id,
    "aria-describedby": described || undefined,
    "aria-invalid": error ? true : undefined,
    required: required ? true : undefined,
  };
  return (
    <div className={cn("block", className)}>
      <label htmlFor={id} className={hideLabel ? "sr-only" : "mb-u1 block text-ui font-medium text-ink"}>
        {label}
        {required ? <span className="ml-u1 text-caption font-normal text-ink-3">Required</span> : null}
      </label>
      <FieldContext.Provider value={control}>{children}</FieldContext.Provider>
      {error ? (
        <p id={`${id}-error`} className="mt-u1 flex items-start gap-u0.5 text-caption font-medium text-danger-ink">
          <Icon icon={CircleAlert} className="mt-[3px] size-u2" />
          <span>{error}</span>
        </p>
      ) : null}
      {hint ? (
        <p id={`${id}-hint`} className="mt-u1 text-caption text-ink-3">
          {hint}
        </p>
      ) : null}
    </div>
  );
}

/** What the surrounding Field says about a control; empty outside one. */
export function useFieldControl(): Partial<FieldControl> {
  return useContext(FieldContext) ?? {};
}
