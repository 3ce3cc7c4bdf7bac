import { PLANS } from "@katek/config";
import { TRIAL_PLANS } from "@katek/core/organizations/schemas";

type TrialPlan = (typeof TRIAL_PLANS)[number];

export interface ShownPlan {
  plan: TrialPlan;
  name: string;
  words: string;
  /** "$49". */
  price: string;
  /** The price is where it begins. */
  from: boolean;
  features: string[];
}

const WORDS: Record<TrialPlan, { words: string; more: string[] }> = {
  starter: {
    words: "One agent and a small book",
    more: ["Chat page and website widget", "Leads with their conversation"],
  },
  pro: { words: "A brokerage with a team", more: ["All of Starter", "Five times the conversations"] },
  enterprise: { words: "Several offices or a feed", more: ["All of Pro", "The limits of Pro while you try it"] },
};

/** The plans that can be tried, in words. Prices are in US dollars, whatever the listings are in. */
export const shownPlans = (): ShownPlan[] =>
  TRIAL_PLANS.map((plan) => {
    const { name, limits, priceMonthly } = PLANS[plan];
    const { words, more } = WORDS[plan];
    const answers = limits.ai_answers;
    return {
      plan,
      name,
      words,
      price: dollars(priceMonthly?.amount ?? 0),
      from: priceMonthly?.from ?? false,
      features: [answers === null ? "Own limits" : `${answers.toLocaleString("en-US")} AI answers a month`, ...more],
    };
  });

const dollars = (cents: number): string =>
  (cents / 100).toLocaleString("en-US", { style: "currency", currency: "USD", maximumFractionDigits: 0 });
