import { forwardRef, type TextareaHTMLAttributes } from "react";
import { cn } from "../cn";
import { controlBox, controlText } from "./control-classes";
import { useFieldControl } from "./field";

/** Several lines of text. Label it with a Field around it, or with `aria-label`. `className` goes to the box. */
export const Textarea = forwardRef<HTMLTextAreaElement, TextareaHTMLAttributes<HTMLTextAreaElement>>(function Textarea(
  { className, rows = 3, ...rest },
  ref,
) {
  const control = { ...useFieldControl(), ...rest };
  return (
    <span className={controlBox(undefined, Boolean(control["aria-invalid"]), className)}>
      <textarea {...control} ref={ref} rows={rows} className={cn(controlText, "block resize-y px-u1.5 py-u1")} />
    </span>
  );
});
