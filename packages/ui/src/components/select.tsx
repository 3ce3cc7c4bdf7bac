import { ChevronsUpDown } from "lucide-react";
import { forwardRef, type SelectHTMLAttributes } from "react";
import { cn } from "../cn";
import { type ControlSize, controlBox, controlText } from "./control-classes";
import { useFieldControl } from "./field";
import { Icon } from "./icon";

export interface SelectProps extends Omit<SelectHTMLAttributes<HTMLSelectElement>, "size"> {
  size?: ControlSize;
}

/** The platform's own list of options in our box; a long value is cut, never wrapped. */
export const Select = forwardRef<HTMLSelectElement, SelectProps>(function Select(
  { size = "md", className, children, ...rest },
  ref,
) {
  const control = { ...useFieldControl(), ...rest };
  return (
    <span className={controlBox(size, Boolean(control["aria-invalid"]), cn("hover:bg-hover", className))}>
      <select
        {...control}
        ref={ref}
        className={cn(
          controlText,
          "h-full cursor-pointer appearance-none truncate border-0 bg-none py-0 pl-u1.5 pr-u5 disabled:cursor-default",
        )}
      >
        {children}
      </select>
      <Icon icon={ChevronsUpDown} className="pointer-events-none absolute right-u1.5 text-ink-3" />
    </span>
  );
});
