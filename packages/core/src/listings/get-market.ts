import { z } from "zod";
import { query } from "../kernel";
import { marketOf } from "./market-figures";

/** What the organization's own listings say of a home's price, and with which of them it was compared; null without a price. */
export const getMarket = query({
  name: "listings.market",
  permission: "listings:read",
  input: z.object({ listingId: z.uuid() }),
  run({ tx, organization, now }, { listingId }) {
    const today = new Intl.DateTimeFormat("en-CA", { timeZone: organization.timeZone }).format(now());
    return marketOf(tx, listingId, today);
  },
});
