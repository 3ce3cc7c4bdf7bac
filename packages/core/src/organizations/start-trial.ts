import { TRIAL_DAYS } from "@katek/config";
import { organizations } from "@katek/db/schema";
import { eq } from "drizzle-orm";
import { Conflict, command } from "../kernel";
import { changeEntry, changeSettings } from "./change-settings";
import { StartTrialInput } from "./schemas";

const DAY_MS = 86_400_000;

/**
 * Tries a plan for 14 days, without a card. While they last another plan can be chosen; that does not make them longer.
 * @throws Conflict (`trial_over`) once they have passed.
 */
export const startTrial = command({
  name: "organizations.startTrial",
  permission: "organizations:write",
  input: StartTrialInput,
  async run(context, { plan }) {
    const { tx, organization, now } = context;
    const [stored] = await tx
      .select({ trialEndsAt: organizations.trialEndsAt })
      .from(organizations)
      .where(eq(organizations.id, organization.id))
      .for("update");
    const at = now();
    const trialEndsAt = stored?.trialEndsAt ?? new Date(at.getTime() + TRIAL_DAYS * DAY_MS);
    if (trialEndsAt <= at)
      throw new Conflict("trial_over", `The ${TRIAL_DAYS} days of trial have passed, so no other plan can be tried.`, {
        trialEndsAt: trialEndsAt.toISOString(),
      });
    return changeSettings(context, { plan, trialEndsAt });
  },
  audit: (_input, change) => changeEntry(change),
});
