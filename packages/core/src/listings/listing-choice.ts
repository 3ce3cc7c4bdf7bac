import { z } from "zod";
import { ListingFilters, ListingTab } from "./listing-filters";

/** So many listings at most are named one by one. */
const MOST_BY_NAME = 500;
/** So many at most are changed at once by what they have in common: one transaction, within a page's patience. */
export const MOST_THAT_MATCH = 5_000;

/**
 * All listings that pass what the page of listings was looked at with. `seen` is how many those were: where more pass now, nobody
 * has seen these, and nothing is done.
 */
const MatchingListings = ListingFilters.extend({
  tab: ListingTab.default("all"),
  seen: z.int().min(1).max(MOST_THAT_MATCH),
});

/** The listings of a bulk action: named one by one, or by what they have in common. */
export const ListingChoice = z.union([
  z.object({ listingIds: z.array(z.uuid()).min(1).max(MOST_BY_NAME) }),
  z.object({ matching: MatchingListings }),
]);
export type ListingChoice = z.output<typeof ListingChoice>;
