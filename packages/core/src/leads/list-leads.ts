import { leads } from "@katek/db/schema";
import { and, eq, sql } from "drizzle-orm";
import { z } from "zod";
import { query } from "../kernel";
import { countByStage, leadsThatPass } from "./lead-filters";
import { leadSummary, selectLeads } from "./lead-rows";
import { LeadFilters, LeadSort, LeadStage } from "./schemas";

/** Best first; the id settles what is equal. */
const ORDERS = {
  activity: sql`${leads.lastActivityAt} desc, ${leads.id} desc`,
  score: sql`${leads.score} desc, ${leads.lastActivityAt} desc, ${leads.id} desc`,
  created: sql`${leads.createdAt} desc, ${leads.id} desc`,
  name: sql`lower(coalesce(${leads.name}, ${leads.email}, ${leads.phone})), ${leads.id}`,
} as const;

/** A page of the leads that one may see, with how many each stage has. `total` is that of the tab under the filters. */
export const listLeads = query({
  name: "leads.list",
  permission: "leads:read",
  input: LeadFilters.extend({
    tab: z.union([z.literal("all"), LeadStage]).default("all"),
    sort: LeadSort.default("activity"),
    page: z.int().min(1).max(100_000).default(1),
    pageSize: z.int().min(1).max(100).default(25),
  }),
  async run(context, { tab, sort, page, pageSize, ...filters }) {
    const passing = leadsThatPass(context, filters);
    const counts = await countByStage(context, passing);
    const rows = await selectLeads(context.tx, and(passing, tab === "all" ? undefined : eq(leads.stage, tab)))
      .orderBy(ORDERS[sort])
      .limit(pageSize)
      .offset((page - 1) * pageSize);
    const { organization } = context;
    return {
      counts,
      total: counts[tab],
      page,
      pageSize,
      leads: rows.map((row) => leadSummary(row, organization)),
    };
  },
});
