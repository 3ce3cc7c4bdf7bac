import { cloneElement, type HTMLAttributes, type KeyboardEvent, type ReactElement, useId, useState } from "react";
import { cn } from "../cn";

export interface TooltipProps {
  text: string;
  side?: "top" | "bottom";
  /** One control that can take the focus; it gets `aria-describedby`. */
  children: ReactElement<HTMLAttributes<HTMLElement>>;
}

/** A few words about a control on hover and focus; Esc puts them away. Never the only place of a fact. */
export function Tooltip({ text, side = "top", children }: TooltipProps) {
  const id = useId();
  const [dismissed, setDismissed] = useState(false);
  const { onKeyDown, onBlur, onPointerLeave } = children.props;
  return (
    <span className="group/tip relative inline-flex">
      {cloneElement(children, {
        "aria-describedby": id,
        onKeyDown: (event: KeyboardEvent<HTMLElement>) => {
          if (event.key === "Escape") setDismissed(true);
          onKeyDown?.(event);
        },
        onBlur: (event) => {
          setDismissed(false);
          onBlur?.(event);
        },
        onPointerLeave: (event) => {
          setDismissed(false);
          onPointerLeave?.(event);
        },
      })}
      <span
        id={id}
        role="tooltip"
        className={cn(
          "pointer-events-none invisible absolute left-1/2 z-pop w-max max-w-[240px] -translate-x-1/2 rounded-sm bg-inverse px-u1 py-u0.5 text-caption text-ink-inverse opacity-0 transition-opacity duration-1",
          side === "top" ? "bottom-full mb-u1" : "top-full mt-u1",
          !dismissed &&
            "group-focus-within/tip:visible group-focus-within/tip:opacity-100 group-hover/tip:visible group-hover/tip:opacity-100",
        )}
      >
        {text}
      </span>
    </span>
  );
}
