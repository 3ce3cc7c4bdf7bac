import { z } from "zod";

export { type DetailInWords, dayInWords, detailsInWords } from "./details-in-words";
export { areaInWords, currencyExponent, factsInWords, formatMoney, moneyInWords, streetOf } from "./in-words";
export type { ListingCard } from "./listing-card";
export * from "./listing-details";
export * from "./listing-fields";
export { type ListingChanges, type ListingInput, listingChanges, listingInput } from "./listing-input";
export { KNOWN_STATUSES, mayBecome, nextStatuses, OFFERED_STATUSES } from "./status-changes";
export { STATUS_WORDS, statusWord } from "./status-words";

/** The source of invented homes that can be tried and taken away again. */
export const SAMPLE_SOURCE = "sample";

/** The tabs of the listings page. */
export const ListingTab = z.enum(["all", "sale", "rent", "under_offer", "closed"]);
export type ListingTab = z.infer<typeof ListingTab>;
