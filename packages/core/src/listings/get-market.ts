import { z } from "zod";
import { type Organization, query } from "../kernel";
import { marketsOf } from "./market-figures";

/** What the organization's own listings say of a home's price, and with which of them it was compared; null without a price. */
export const getMarket = query({
  name: "listings.market",
  permission: "listings:read",
  input: z.object({ listingId: z.uuid() }),
  async run({ tx, organization, now }, { listingId }) {
    return (await marketsOf(tx, [listingId], dayOf(organization, now()))).get(listingId) ?? null;
  },
});

/** The organization's own day at an instant: "2026-03-31". */
export const dayOf = ({ timeZone }: Pick<Organization, "timeZone">, at: Date): string =>
  new Intl.DateTimeFormat("en-CA", { timeZone }).format(at);
