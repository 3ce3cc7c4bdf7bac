/** What an organization may use up, counted per calendar month in its own time zone. */
export type Resource = "ai_answers";

export type PlanName = "trial" | "starter" | "pro" | "enterprise";

interface Plan {
  name: string;
  /** Monthly limits; null is no limit. */
  limits: Record<Resource, number | null>;
  /** What a month costs, in US cents; null for what is not sold. Enterprise begins there. */
  priceMonthly: number | null;
}

export const PLANS: Record<PlanName, Plan> = {
  trial: { name: "Trial", limits: { ai_answers: 1_000 }, priceMonthly: null },
  starter: { name: "Starter", limits: { ai_answers: 1_000 }, priceMonthly: 4_900 },
  pro: { name: "Pro", limits: { ai_answers: 5_000 }, priceMonthly: 14_900 },
  enterprise: { name: "Enterprise", limits: { ai_answers: null }, priceMonthly: 59_000 },
};
