import { leads } from "@katek/db/schema";
import { and, desc, eq, gte, lt } from "drizzle-orm";
import { z } from "zod";
import { CursorInput, cursorPage, cursorPageOf, query, visibleLeads } from "../kernel";
import { LeadSummaryOutput } from "./lead-output";
import { leadSummary, selectLeads } from "./lead-rows";
import { LeadSource, LeadStage } from "./schemas";

/** Every lead that one may see, the newest first, page by page. */
export const listAllLeads = query({
  name: "leads.listAll",
  permission: "leads:read",
  exposed: true,
  input: CursorInput.extend({
    stage: LeadStage.nullish(),
    source: LeadSource.nullish(),
    /** The one lead that has this address. */
    email: z.string().trim().toLowerCase().max(254).nullish(),
    /** Only what has changed since. */
    updatedSince: z.iso.datetime({ offset: true }).nullish(),
  }),
  output: cursorPageOf(LeadSummaryOutput),
  async run({ tx, actor, organization }, { cursor, limit, stage, source, email, updatedSince }) {
    const condition = and(
      visibleLeads(actor),
      cursor ? lt(leads.id, cursor) : undefined,
      stage ? eq(leads.stage, stage) : undefined,
      source ? eq(leads.source, source) : undefined,
      email ? eq(leads.email, email.replaceAll("\0", "")) : undefined,
      updatedSince ? gte(leads.updatedAt, new Date(updatedSince)) : undefined,
    );
    const rows = await selectLeads(tx, condition)
      .orderBy(desc(leads.id))
      .limit(limit + 1);
    return cursorPage(rows, limit, (row) => leadSummary(row, organization));
  },
});
