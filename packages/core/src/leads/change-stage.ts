import { leads } from "@katek/db/schema";
import { eq } from "drizzle-orm";
import { command } from "../kernel";
import { ownLead } from "./lead-rows";
import { ChangeStageInput } from "./schemas";

/** Moves a lead to another stage; to the one it is in, nothing happens. @throws NotFound */
export const changeStage = command({
  name: "leads.changeStage",
  permission: "leads:write",
  input: ChangeStageInput,
  async run(context, { leadId, stage }) {
    const { tx, now, emit } = context;
    const { stage: from } = await ownLead(context, leadId);
    if (from === stage) return { from, to: stage };
    const at = now();
    await tx.update(leads).set({ stage, stageChangedAt: at, updatedAt: at }).where(eq(leads.id, leadId));
    await emit("lead.stage_changed", { leadId, from, to: stage });
    return { from, to: stage };
  },
  audit: ({ leadId }, { from, to }) => ({ target: leadId, before: { stage: from }, after: { stage: to } }),
});
