export { addressKey, hasNumber, normalizeAddress } from "./address-key";
export type { BuyersView } from "./buyers-view";
export { type DetailInWords, dayInWords, detailsInWords } from "./details-in-words";
export { type Finding, lintRemarks } from "./fair-housing/lint-remarks";
export type { HistoryEntry } from "./history-entry";
export { areaInWords, currencyExponent, factsInWords, formatMoney, moneyInWords, streetOf } from "./in-words";
export type { ListingCard } from "./listing-card";
export { MOST_THAT_MATCH } from "./listing-choice";
export * from "./listing-details";
export * from "./listing-fields";
export { ListingFilters, ListingSort, ListingTab } from "./listing-filters";
export { type ListingChanges, type ListingInput, listingChanges, listingInput } from "./listing-input";
export { SaveViewInput } from "./listing-view";
export type { Comparable, Market } from "./market-shapes";
export { isMoneyField, MONEY_FIELDS } from "./money-fields";
export { API_SOURCE, HAND_SOURCE, MADE_FROM_FACTS, ownSourceId } from "./own-source-id";
export { MAX_PHOTO_BYTES, MOST_PHOTOS } from "./photo-limits";
export { placeOf } from "./place-of";
export { KNOWN_STATUSES, mayBecome, nextStatuses, OFFERED_STATUSES } from "./status-changes";
export { STATUS_WORDS, statusWord } from "./status-words";

/** The source of invented homes that can be tried and taken away again. */
export const SAMPLE_SOURCE = "sample";
