import { z } from "zod";
import { type FlowContext, flow } from "../../kernel";
import { type Markets, marketFigures } from "./market-of-stale";
import { modelMade } from "./model-made";
import { ruleMade } from "./rule-made";
import { budgetLeft, listStale, type Made, type Stale, storeSummaries } from "./stored-summaries";

const AT_ONCE = 4;
const PAGE = 100;
/** Remarks that are shorter need no model to sum them up. */
const WORTH_A_MODEL = 240;

/**
 * Sums up the homes on offer whose facts have changed since: by the model where their remarks are long and the day's budget lasts,
 * else by rules. What was killed on its way is taken up again by the next run.
 * @returns how many were summed up, and how many of them by the model.
 */
export const enrichListings = flow({
  name: "listings.enrich",
  permission: "listings:embed",
  input: z.object({}),
  async run(context) {
    let left = await context.run(budgetLeft, {});
    const counts = { made: 0, byModel: 0 };
    for (let after: string | null = null; ; ) {
      const page: Awaited<ReturnType<typeof stalePage>> = await stalePage(context, after);
      after = page.next;
      const markets = await marketFigures(context, page.stale);
      for (let from = 0; from < page.stale.length; from += AT_ONCE) {
        context.signal.throwIfAborted();
        const some = page.stale.slice(from, from + AT_ONCE);
        const made = await Promise.all(
          some.map((one, index) => summarize(context, one, markets, index < left && isLong(one))),
        );
        const byModel = made.filter(({ madeBy }) => madeBy === "model").length;
        left -= some.filter(isLong).length;
        await context.run(storeSummaries, { summaries: made });
        counts.made += made.length;
        counts.byModel += byModel;
      }
      if (after === null) return counts;
    }
  },
});

const stalePage = (context: FlowContext, after: string | null) => context.run(listStale, { after, limit: PAGE });

const isLong = ({ facts }: Stale): boolean => (facts.remarks?.length ?? 0) >= WORTH_A_MODEL;

async function summarize(
  context: FlowContext,
  { id, hash, facts }: Stale,
  markets: Markets,
  withModel: boolean,
): Promise<Made> {
  const model = withModel ? await modelMade(context, facts) : null;
  return {
    id,
    hash,
    madeBy: model ? "model" : "rules",
    ...(model ?? ruleMade(facts)),
    market: markets.get(id) ?? null,
  };
}
