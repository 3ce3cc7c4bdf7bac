import { leads } from "@katek/db/schema";
import { and, count, eq, gt, lt, or, sql } from "drizzle-orm";
import { z } from "zod";
import { query, type TransactionContext, visibleLeads } from "../kernel";
import { listingCards } from "../listings";
import { streetOf } from "../listings/schemas";
import { LeadDetailsOutput } from "./lead-output";
import { leadSummary, noSuchLead, selectLeads } from "./lead-rows";
import { whatTheySaid } from "./refresh-lead";
import type { HomeOfInterest, LeadDetails } from "./schemas";
import { namesAHome } from "./score-lead";

type LeadRow = typeof leads.$inferSelect;
const HOMES_SHOWN = 6;

/** A lead with why it has its score, the homes it was shown and its neighbours in its stage. @throws NotFound */
export const getLead = query({
  name: "leads.get",
  permission: "leads:read",
  exposed: true,
  input: z.object({ leadId: z.uuid() }),
  output: LeadDetailsOutput,
  async run(context, { leadId }): Promise<LeadDetails> {
    const { tx, actor, organization } = context;
    const [row] = await selectLeads(tx, and(eq(leads.id, leadId), visibleLeads(actor))).limit(1);
    if (!row) return noSuchLead();
    return {
      ...leadSummary(row, organization),
      scoreReasons: row.lead.scoreReasons,
      stageChangedAt: row.lead.stageChangedAt,
      homes: await homesOfInterest(context, leadId),
      neighbours: await neighboursOf(context, row.lead),
    };
  },
});

/** Those they named themselves first, then those they were shown, the latest first. */
async function homesOfInterest({ tx }: TransactionContext, leadId: string): Promise<HomeOfInterest[]> {
  const { messages, shown } = await whatTheySaid(tx, leadId);
  const said = messages.join("\n");
  const homes = (await listingCards(tx, shown)).map((home): HomeOfInterest => {
    const street = streetOf(home.address ?? "", home.place).toLowerCase();
    return { home, interest: namesAHome(said, [street]) ? "asked" : "shown" };
  });
  const asked = homes.filter(({ interest }) => interest === "asked");
  return [...asked, ...homes.filter(({ interest }) => interest === "shown")].slice(0, HOMES_SHOWN);
}

async function neighboursOf({ tx, actor }: TransactionContext, lead: LeadRow): Promise<LeadDetails["neighbours"]> {
  const stage = and(eq(leads.stage, lead.stage), visibleLeads(actor));
  const { lastActivityAt: at, id } = lead;
  const newer = or(gt(leads.lastActivityAt, at), and(eq(leads.lastActivityAt, at), gt(leads.id, id)));
  const older = or(lt(leads.lastActivityAt, at), and(eq(leads.lastActivityAt, at), lt(leads.id, id)));
  const [[counts], [previous], [next]] = await Promise.all([
    tx
      .select({ total: count(), newer: sql<number>`count(*) filter (where ${newer})`.mapWith(Number) })
      .from(leads)
      .where(stage),
    tx
      .select({ id: leads.id })
      .from(leads)
      .where(and(stage, newer))
      .orderBy(sql`${leads.lastActivityAt}, ${leads.id}`)
      .limit(1),
    tx
      .select({ id: leads.id })
      .from(leads)
      .where(and(stage, older))
      .orderBy(sql`${leads.lastActivityAt} desc, ${leads.id} desc`)
      .limit(1),
  ]);
  return {
    previous: previous?.id ?? null,
    next: next?.id ?? null,
    position: (counts?.newer ?? 0) + 1,
    total: counts?.total ?? 1,
  };
}
