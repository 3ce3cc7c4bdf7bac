import type { StandardStatus } from "./listing-fields";

/** From where to where a person may move a listing. An import says what its source says, whatever that is. */
const NEXT: Record<StandardStatus, readonly StandardStatus[]> = {
  incomplete: ["coming_soon", "active", "delete"],
  coming_soon: ["active", "incomplete", "hold", "withdrawn", "canceled", "delete"],
  active: ["active_under_contract", "pending", "closed", "hold", "withdrawn", "expired", "canceled", "delete"],
  active_under_contract: ["active", "pending", "closed", "hold", "withdrawn", "expired", "canceled"],
  pending: ["active", "active_under_contract", "closed", "withdrawn", "expired", "canceled"],
  // A sale that was entered by mistake, or a let home that is to let again.
  closed: ["active", "pending", "coming_soon"],
  hold: ["active", "coming_soon", "withdrawn", "expired", "canceled", "delete"],
  withdrawn: ["active", "coming_soon", "hold", "expired", "canceled", "delete"],
  expired: ["active", "coming_soon", "withdrawn", "canceled", "delete"],
  canceled: ["active", "coming_soon", "delete"],
  delete: ["incomplete"],
};

/** The statuses that a listing of this one may take next. */
export const nextStatuses = (status: string): readonly StandardStatus[] => NEXT[status as StandardStatus] ?? [];

/** Whether a person may move a listing so. What stays as it is may stay. */
export const mayBecome = (from: string, to: StandardStatus): boolean => from === to || nextStatuses(from).includes(to);

/** The statuses of homes that a buyer may be offered: on the market, or soon to be, which is said with the home. */
export const OFFERED_STATUSES = ["active", "active_under_contract", "coming_soon"] as const satisfies StandardStatus[];

/** Those that a buyer may hear of when they ask for the home: also that it is sold or under contract. Never on offer. */
export const KNOWN_STATUSES = [...OFFERED_STATUSES, "pending", "closed"] as const satisfies StandardStatus[];
