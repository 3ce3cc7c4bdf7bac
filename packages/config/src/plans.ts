/** What an organization may use up, counted per calendar month in its own time zone. */
export type Resource = "ai_answers" | "api_requests";

export type PlanName = "trial" | "starter" | "pro" | "enterprise";

/** How long a trial lasts. */
export const TRIAL_DAYS = 14;

interface Plan {
  name: string;
  /** Minor units of US dollars a month; null for what is not sold. `from`: the least of what is agreed. */
  priceMonthly: { amount: number; from: boolean } | null;
  /** Monthly limits; null is no limit. */
  limits: Record<Resource, number | null>;
  /** How many an organization may have at one time; null is no limit. */
  sizes: Record<"listings" | "seats", number | null>;
}

export const PLANS: Record<PlanName, Plan> = {
  trial: {
    name: "Trial",
    priceMonthly: null,
    limits: { ai_answers: 1_000, api_requests: 20_000 },
    sizes: { listings: 200, seats: 2 },
  },
  starter: {
    name: "Starter",
    priceMonthly: { amount: 49_00, from: false },
    limits: { ai_answers: 1_000, api_requests: 20_000 },
    sizes: { listings: 200, seats: 2 },
  },
  pro: {
    name: "Pro",
    priceMonthly: { amount: 149_00, from: false },
    limits: { ai_answers: 5_000, api_requests: 500_000 },
    sizes: { listings: 1_500, seats: 5 },
  },
  enterprise: {
    name: "Enterprise",
    priceMonthly: { amount: 590_00, from: true },
    limits: { ai_answers: null, api_requests: null },
    sizes: { listings: null, seats: null },
  },
};
