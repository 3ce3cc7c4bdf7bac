import { leads } from "@katek/db/schema";
import { and, eq, sql } from "drizzle-orm";
import { z } from "zod";
import { query } from "../kernel";
import { countByStage, leadsThatPass } from "./lead-filters";
import { leadSummary, selectLeads } from "./lead-rows";
import { BOARD_STEP, LeadFilters, LeadStage, type LeadSummary } from "./schemas";

/** The leads that one may see by stage, the latest activity first, with how many each stage has. */
export const boardOfLeads = query({
  name: "leads.board",
  permission: "leads:read",
  input: LeadFilters.extend({
    /** How many leads of a stage to give, where it is not the first {@link BOARD_STEP}. */
    shown: z.partialRecord(LeadStage, z.int().min(0).max(500)).default({}),
  }),
  async run(context, { shown, ...filters }) {
    const passing = leadsThatPass(context, filters);
    const counts = await countByStage(context, passing);
    const columns: { stage: LeadStage; total: number; leads: LeadSummary[] }[] = [];
    for (const stage of LeadStage.options) {
      const limit = shown[stage] ?? BOARD_STEP;
      const rows =
        counts[stage] && limit
          ? await selectLeads(context.tx, and(passing, eq(leads.stage, stage)))
              .orderBy(sql`${leads.lastActivityAt} desc, ${leads.id} desc`)
              .limit(limit)
          : [];
      columns.push({
        stage,
        total: counts[stage],
        leads: rows.map((row) => leadSummary(row, context.organization)),
      });
    }
    return { columns, total: counts.all };
  },
});
