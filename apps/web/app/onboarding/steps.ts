import type { OnboardingStep } from "./onboarding-step";

interface Step {
  step: OnboardingStep;
  label: string;
  path: string;
}

/** The wizard, in its order. */
export const WIZARD: Step[] = [
  { step: "brand", label: "Brand", path: "/onboarding/brand" },
  { step: "persona", label: "Assistant", path: "/onboarding/persona" },
  { step: "channels", label: "Channels", path: "/onboarding/channels" },
  { step: "plan", label: "Plan", path: "/onboarding/plan" },
  { step: "listings", label: "Listings", path: "/onboarding/listings" },
];

export const FINISH_PATH = "/onboarding/finish";

/** Where the wizard goes on: the first step that is not done. */
export const firstOpen = (done: readonly OnboardingStep[]): string =>
  WIZARD.find(({ step }) => !done.includes(step))?.path ?? FINISH_PATH;

/** What comes after a step. */
export const pathAfter = (step: OnboardingStep): string => WIZARD[indexOf(step) + 1]?.path ?? FINISH_PATH;

/** What came before it; the first has none. */
export const pathBefore = (step: OnboardingStep): string | null => WIZARD[indexOf(step) - 1]?.path ?? null;

/** From 0. */
export const indexOf = (step: OnboardingStep): number => WIZARD.findIndex((known) => known.step === step);
