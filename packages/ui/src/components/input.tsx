import { forwardRef, type InputHTMLAttributes, type ReactNode } from "react";
import { cn } from "../cn";
import { type ControlSize, controlBox, controlText } from "./control-classes";
import { useFieldControl } from "./field";

export interface InputProps extends Omit<InputHTMLAttributes<HTMLInputElement>, "size" | "prefix"> {
  /** 36 px in forms (md), 30 in bars (sm), 48 on sign-in (lg). */
  size?: ControlSize;
  /** Inside the box before the value: an icon, "katek.ai/chat/". */
  prefix?: ReactNode;
  /** Inside the box after the value: a unit, a state. */
  suffix?: ReactNode;
}

/** One line of text. Label it with a Field around it, or with `aria-label`. `className` goes to the box. */
export const Input = forwardRef<HTMLInputElement, InputProps>(function Input(
  { size = "md", prefix, suffix, className, type = "text", ...rest },
  ref,
) {
  const control = { ...useFieldControl(), ...rest };
  return (
    <span className={controlBox(size, Boolean(control["aria-invalid"]), cn("gap-u1 px-u1.5", className))}>
      {prefix ? <span className="flex shrink-0 items-center text-ui text-ink-3">{prefix}</span> : null}
      <input {...control} ref={ref} type={type} className={cn(controlText, "h-full")} />
      {suffix ? <span className="flex shrink-0 items-center text-ui text-ink-3">{suffix}</span> : null}
    </span>
  );
});
