import { z } from "zod";
import { type FlowContext, query } from "../../kernel";
import type { MarketFigures } from "../../kernel/events";
import { dayOf } from "../get-market";
import { MOST_COMPARED, marketsOf } from "../market-figures";
import type { Stale } from "./stored-summaries";

/** The market figures of listings by their id, as `listing.enriched` carries them. */
export type Markets = Map<string, z.input<typeof MarketFigures>>;

/** Before they are summed up, what the organization's own homes say of their prices; in one look for all of them. */
export const marketFigures = async (context: FlowContext, stale: readonly Stale[]): Promise<Markets> =>
  stale.length ? context.run(compareStale, { listingIds: stale.map(({ id }) => id) }) : new Map();

/** A step of `listings.enrich`. */
const compareStale = query({
  name: "listings.compareStale",
  permission: "listings:embed",
  input: z.object({ listingIds: z.array(z.uuid()).min(1).max(500) }),
  async run({ tx, organization, now }, { listingIds }): Promise<Markets> {
    const markets = await marketsOf(tx, listingIds, dayOf(organization, now()), MOST_COMPARED);
    return new Map(
      [...markets].flatMap(([id, { comparables, pricePerArea, medianPricePerArea, ...market }]) =>
        comparables.length
          ? [
              [
                id,
                {
                  ...market,
                  pricePerArea: cents(pricePerArea),
                  medianPricePerArea: cents(medianPricePerArea),
                  comparableIds: comparables.map((home) => home.id),
                },
              ] as const,
            ]
          : [],
      ),
    );
  },
});

/** Hundredths of a minor unit are exact enough for a price of a square foot. */
const cents = (price: number | null) => (price === null ? null : Math.round(price * 100) / 100);
