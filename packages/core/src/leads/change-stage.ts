import { leads } from "@katek/db/schema";
import { eq } from "drizzle-orm";
import { z } from "zod";
import { command } from "../kernel";
import { ownLead } from "./lead-rows";
import { ChangeStageInput, LeadStage } from "./schemas";

/** Moves a lead to another stage; to the one it is in, nothing happens. @throws NotFound */
export const changeStage = command({
  name: "leads.changeStage",
  permission: "leads:write",
  exposed: true,
  input: ChangeStageInput,
  output: z.object({ from: LeadStage, to: LeadStage }),
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
