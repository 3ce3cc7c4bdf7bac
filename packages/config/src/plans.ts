/** What an organization may use up, counted per calendar month in its own time zone. */
export type Resource = "ai_answers";

export type PlanName = "trial" | "starter" | "pro" | "enterprise";

/** Monthly limits; null is no limit. */
export const PLANS: Record<PlanName, { name: string; limits: Record<Resource, number | null> }> = {
  trial: { name: "Trial", limits: { ai_answers: 1_000 } },
  starter: { name: "Starter", limits: { ai_answers: 1_000 } },
  pro: { name: "Pro", limits: { ai_answers: 5_000 } },
  enterprise: { name: "Enterprise", limits: { ai_answers: null } },
};
