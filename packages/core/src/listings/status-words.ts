import type { StandardStatus } from "./listing-fields";

/** What a status is called in the office. */
export const STATUS_WORDS: Record<StandardStatus, string> = {
  active: "Active",
  active_under_contract: "Active, under contract",
  canceled: "Canceled",
  closed: "Closed",
  coming_soon: "Coming soon",
  delete: "Removed",
  expired: "Expired",
  hold: "On hold",
  incomplete: "Draft",
  pending: "Pending",
  withdrawn: "Withdrawn",
};

/** The same for what a row holds. */
export const statusWord = (status: string): string => STATUS_WORDS[status as StandardStatus] ?? status;
