import { sql } from "drizzle-orm";
import type { TransactionContext } from "../kernel";
import { happened, type Period } from "./period";
import { type Compared, FUNNEL_STAGES } from "./schemas";
import { leadIsVisible } from "./visibility";

const rank = (stage: ReturnType<typeof sql>) =>
  sql`coalesce(array_position(${`{${FUNNEL_STAGES.join(",")}}`}::text[], ${stage}), 1)`;

export interface Funnel {
  /** How many of the period's new leads reached at least this stage, whatever became of them since. */
  stages: { stage: (typeof FUNNEL_STAGES)[number]; count: number }[];
  /** From becoming a lead to the sale, in milliseconds: the median of those; null where there is none. */
  medianToSaleMs: number | null;
}

/** How far the leads came that were won in the period. */
export async function funnel({ tx, actor }: TransactionContext, period: Period): Promise<Funnel> {
  const [row] = await tx.execute<{ reached: number[]; to_sale: number | null }>(sql`
    with won as (
      select h.payload->>'leadId' as id, h.occurred_at, ${rank(sql`leads.stage`)} as stage
      from ${happened(period, "lead.created")} h left join leads on leads.id = (h.payload->>'leadId')::uuid
      where h.is_now and ${leadIsVisible(actor)}
    ), reached as (
      select won.id, won.occurred_at,
        greatest(won.stage, max(${rank(sql`e.payload->>'to'`)}), max(${rank(sql`e.payload->>'from'`)})) as stage,
        min(e.occurred_at) filter (where e.payload->>'to' = 'converted') as sold_at
      from won left join events e on e.payload->>'leadId' = won.id and e.payload ? 'leadId' and e.name = 'lead.stage_changed'
      group by won.id, won.occurred_at, won.stage
    )
    select array(select count(*) filter (where stage >= n)::int from reached, generate_series(1, ${FUNNEL_STAGES.length}::int) n
        group by n order by n) as reached,
      (select percentile_cont(0.5) within group (order by extract(epoch from sold_at - occurred_at) * 1000)::float8
        from reached where sold_at is not null) as to_sale`);
  const reached = intArray(row?.reached);
  return {
    stages: FUNNEL_STAGES.map((stage, i) => ({ stage, count: reached[i] ?? 0 })),
    medianToSaleMs: row?.to_sale ?? null,
  };
}

/** Sales: leads that were converted in the period, whenever they were won. */
export async function conversions({ tx, actor }: TransactionContext, period: Period): Promise<Compared> {
  const [row] = await tx.execute<{ now: number; before: number }>(sql`
    select count(distinct h.payload->>'leadId') filter (where h.is_now)::int as now,
      count(distinct h.payload->>'leadId') filter (where not h.is_now)::int as before
    from ${happened(period, "lead.stage_changed")} h left join leads on leads.id = (h.payload->>'leadId')::uuid
    where h.payload->>'to' = 'converted' and ${leadIsVisible(actor)}`);
  return { now: row?.now ?? 0, before: row?.before ?? 0 };
}

/** The driver fetches no types, so an array comes as PostgreSQL writes it. */
const intArray = (value: unknown): number[] =>
  Array.isArray(value)
    ? value.map(Number)
    : (String(value ?? "{}")
        .match(/\d+/g)
        ?.map(Number) ?? []);
