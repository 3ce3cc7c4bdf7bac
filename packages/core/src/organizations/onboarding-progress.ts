import { organizations } from "@katek/db/schema";
import { eq } from "drizzle-orm";
import { z } from "zod";
import { command } from "../kernel";
import { changeEntry, changeSettings } from "./change-settings";
import { CompleteStepInput, STEPS } from "./schemas";

/** Marks a step of the wizard as done. */
export const completeStep = command({
  name: "organizations.completeStep",
  permission: "organizations:write",
  input: CompleteStepInput,
  async run(context, { step }) {
    const onboarding = await progress(context);
    const done = STEPS.filter((known) => known === step || onboarding.done.includes(known));
    return changeSettings(context, { onboarding: { ...onboarding, done } });
  },
  audit: (_input, change) => changeEntry(change),
});

/** Ends the wizard, whatever was skipped. The first end is kept. */
export const finishOnboarding = command({
  name: "organizations.finishOnboarding",
  permission: "organizations:write",
  input: z.object({}),
  async run(context) {
    const onboarding = await progress(context);
    const finishedAt = onboarding.finishedAt ?? context.now().toISOString();
    return changeSettings(context, { onboarding: { ...onboarding, finishedAt } });
  },
  audit: (_input, change) => changeEntry(change),
});

/** As stored now, locked: two tabs may be at different steps. */
async function progress({ tx, organization }: Pick<Parameters<typeof changeSettings>[0], "tx" | "organization">) {
  const [stored] = await tx
    .select({ onboarding: organizations.onboarding })
    .from(organizations)
    .where(eq(organizations.id, organization.id))
    .for("update");
  return stored?.onboarding ?? organization.onboarding;
}
