import { Badge, cn, Icon } from "@katek/ui";
import { Check, CircleCheck } from "lucide-react";
import type { ShownPlan } from "./shown-plans.server";

interface PlanCardsProps {
  plans: ShownPlan[];
  chosen: string;
  onChoose: (plan: ShownPlan["plan"]) => void;
}

/** The plans side by side, one of which is chosen. */
export const PlanCards = ({ plans, chosen, onChoose }: PlanCardsProps) => (
  <fieldset className="m-0 grid grid-cols-1 gap-u2 border-0 p-0 lg:grid-cols-3 lg:gap-u3">
    <legend className="sr-only">Plan</legend>
    {plans.map(({ plan, name, words, price, from, features }) => {
      const here = plan === chosen;
      return (
        <label
          key={plan}
          className={cn(
            "flex cursor-pointer flex-col rounded-lg border p-u3 transition-colors duration-1 has-[:focus-visible]:outline has-[:focus-visible]:outline-2 has-[:focus-visible]:outline-offset-2 has-[:focus-visible]:outline-focus lg:p-u4",
            here ? "border-brand bg-selected ring-1 ring-brand" : "border-line-2 hover:border-line-control",
          )}
        >
          <span className="flex items-center justify-between">
            <span className="text-h3 text-ink">{name}</span>
            {here ? <Badge tone="brand">14 days free</Badge> : null}
          </span>
          <span className="text-ui text-ink-2">{words}</span>
          <span className="num mt-u2.5 flex items-baseline gap-u0.5">
            {from ? <span className="text-ui text-ink-2">From</span> : null}
            <span className="text-h1 text-ink">{price}</span>
            <span className="text-ui text-ink-2">a month</span>
          </span>
          <span className="mt-u2.5 grid gap-u1 border-t border-line pt-u2.5">
            {features.map((feature) => (
              <span key={feature} className="num flex items-start gap-u1 text-ui text-ink">
                <Icon icon={Check} className="mt-[2px] size-u2.5 text-ink-3" />
                {feature}
              </span>
            ))}
          </span>
          <span className="mt-auto pt-u3">
            <input
              type="radio"
              name="plan"
              value={plan}
              checked={here}
              onChange={() => onChoose(plan)}
              aria-label={name}
              className="sr-only"
            />
            <span
              aria-hidden="true"
              className={cn(
                "flex h-u6 items-center justify-center gap-u1 rounded-sm text-ui font-medium",
                here ? "text-brand-ink" : "border border-line-2 bg-surface text-ink shadow-1",
              )}
            >
              {here ? (
                <>
                  <Icon icon={CircleCheck} />
                  Chosen
                </>
              ) : (
                `Choose ${name}`
              )}
            </span>
          </span>
        </label>
      );
    })}
  </fieldset>
);
