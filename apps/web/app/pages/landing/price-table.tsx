import { ButtonLink, cn, Icon } from "@katek/ui";
import { Check } from "lucide-react";
import { Section } from "./section";

export interface PricedPlan {
  id: "starter" | "pro" | "enterprise";
  name: string;
  /** Minor units of US dollars a month; `from`: the least of what is agreed. */
  price: { amount: number; from: boolean };
  /** null is no limit. */
  answers: number | null;
  listings: number | null;
  seats: number | null;
}

const FOR_WHOM: Record<PricedPlan["id"], string> = {
  starter: "For one agent with a few dozen homes.",
  pro: "For a team that shares its leads.",
  enterprise: "For groups with several offices.",
};

interface PriceTableProps {
  plans: PricedPlan[];
  trialDays: number;
}

/** What it costs, by the numbers of the plans themselves. */
export function PriceTable({ plans, trialDays }: PriceTableProps) {
  return (
    <Section id="prices">
      <div className="flex flex-wrap items-end justify-between gap-u2">
        <h2 className="max-w-form text-balance text-d2">A price per brokerage, not per lead</h2>
        <p className="text-ui text-ink-2">{trialDays} days free. No card until you decide.</p>
      </div>
      <ul className="mt-u5 grid grid-cols-1 gap-u3 lg:grid-cols-3">
        {plans.map((plan) => (
          <li
            key={plan.id}
            className={cn(
              "flex flex-col rounded-lg border bg-surface p-u4",
              plan.id === "pro" ? "border-brand" : "border-line",
            )}
          >
            <h3 className="text-title">{plan.name}</h3>
            <p className="num mt-u2 flex items-baseline gap-u1">
              <span className="text-h1">{priceInWords(plan.price)}</span>
              <span className="text-ui text-ink-3">a month</span>
            </p>
            <p className="mt-u1 text-ui text-ink-2">{FOR_WHOM[plan.id]}</p>
            <ul className="mb-u4 mt-u2.5 grid gap-u1 border-t border-line pt-u2.5 text-ui">
              {[
                counted(plan.answers, "AI answers", "a month"),
                counted(plan.listings, "listings"),
                counted(plan.seats, "seats"),
                "Chat page, widget and signed webhooks",
              ].map((words) => (
                <li key={words} className="num flex items-start gap-u1">
                  <Icon icon={Check} className="mt-[3px] size-u2 text-ink-3" />
                  {words}
                </li>
              ))}
            </ul>
            <ButtonLink
              href="/sign-in"
              kind={plan.id === "pro" ? "primary" : "secondary"}
              size="md"
              className="mt-auto w-full"
            >
              Start {trialDays} days free
            </ButtonLink>
          </li>
        ))}
      </ul>
    </Section>
  );
}

function priceInWords({ amount, from }: PricedPlan["price"]): string {
  const price = (amount / 100).toLocaleString("en-US", {
    style: "currency",
    currency: "USD",
    maximumFractionDigits: amount % 100 ? 2 : 0,
  });
  return from ? `From ${price}` : price;
}

const counted = (limit: number | null, what: string, per = "") =>
  limit === null ? `As many ${what} as you need` : [limit.toLocaleString("en-US"), what, per].filter(Boolean).join(" ");
