import type { CompleteStepInput } from "@katek/core/organizations/schemas";
import type { z } from "zod";

export type OnboardingStep = z.infer<typeof CompleteStepInput>["step"];
