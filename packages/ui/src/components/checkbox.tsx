import { Check, Minus } from "lucide-react";
import { forwardRef, type InputHTMLAttributes, type ReactNode, useEffect, useRef } from "react";
import { cn } from "../cn";
import { Icon } from "./icon";

interface ToggleProps extends Omit<InputHTMLAttributes<HTMLInputElement>, "type" | "children"> {
  /** Beside the box; without it pass `aria-label`. */
  children?: ReactNode;
}

export interface CheckboxProps extends ToggleProps {
  /** Some, not all, of what it stands for: drawn as a dash. */
  indeterminate?: boolean;
}

/** A 15 px box that waits for Save. `className` goes to the label around it. */
export const Checkbox = forwardRef<HTMLInputElement, CheckboxProps>(function Checkbox(
  { indeterminate = false, className, children, ...rest },
  ref,
) {
  const own = useRef<HTMLInputElement | null>(null);
  useEffect(() => {
    if (own.current) own.current.indeterminate = indeterminate;
  }, [indeterminate]);
  return (
    <label className={cn("hit flex w-fit items-center gap-u1 text-ui text-ink", className)}>
      <span className="relative inline-grid size-u2.5 shrink-0 place-items-center">
        <input
          {...rest}
          ref={(element) => {
            own.current = element;
            if (typeof ref === "function") ref(element);
            else if (ref) ref.current = element;
          }}
          type="checkbox"
          className="peer m-0 size-u2.5 appearance-none rounded-xs border border-line-control bg-surface checked:border-brand checked:bg-brand indeterminate:border-brand indeterminate:bg-brand disabled:border-line disabled:bg-hover"
        />
        <Icon
          icon={indeterminate ? Minus : Check}
          className="pointer-events-none invisible absolute size-u2 text-brand-on peer-checked:visible peer-indeterminate:visible"
        />
      </span>
      {children}
    </label>
  );
});

/** A 30 × 18 switch that applies at once. */
export const Switch = forwardRef<HTMLInputElement, ToggleProps>(function Switch({ className, children, ...rest }, ref) {
  return (
    <label className={cn("hit flex w-fit items-center gap-u1.5 text-ui text-ink", className)}>
      <span className="relative inline-block h-u3 w-u5 shrink-0">
        <input
          {...rest}
          ref={ref}
          type="checkbox"
          role="switch"
          aria-checked={rest.checked}
          className="peer m-0 block h-u3 w-u5 appearance-none rounded-full bg-line-control transition-colors duration-1 checked:bg-brand disabled:bg-line-2"
        />
        <span className="pointer-events-none absolute left-[2px] top-[2px] size-[14px] rounded-full bg-white transition-transform duration-1 peer-checked:translate-x-u2 peer-disabled:bg-surface" />
      </span>
      {children}
    </label>
  );
});
