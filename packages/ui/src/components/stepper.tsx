import { Check } from "lucide-react";
import { cn } from "../cn";
import { Icon } from "./icon";

/** The steps of a wizard or an import; `current` counts from 0. On a phone only the current one shows its word. */
export function Stepper({ label = "Steps", steps, current }: { label?: string; steps: string[]; current: number }) {
  return (
    <ol aria-label={label} className="flex items-center gap-u1 md:gap-u1.5">
      {steps.map((step, index) => {
        const done = index < current;
        const here = index === current;
        return (
          <li
            key={step}
            aria-current={here ? "step" : undefined}
            className={cn("flex items-center gap-u1.5 text-ui", here ? "font-semibold text-ink" : "text-ink-3")}
          >
            <span
              className={cn(
                "num grid size-u3.5 place-items-center rounded-full text-caption font-semibold",
                done ? "bg-hover text-ink-2" : here ? "bg-brand text-brand-on" : "border border-line-control",
              )}
            >
              {done ? <Icon icon={Check} className="size-u2" /> : index + 1}
            </span>
            <span className={here ? undefined : "sr-only md:not-sr-only"}>
              {step}
              {done ? <span className="sr-only"> done</span> : null}
            </span>
            {index < steps.length - 1 ? (
              <span aria-hidden="true" className="hidden h-px w-u4 bg-line-2 md:block" />
            ) : null}
          </li>
        );
      })}
    </ol>
  );
}
