export { withBudgetKind } from "./budget-kind";
export { filterChips, withoutChip } from "./chips";
export { type Comparison, comparisonAfter, comparisonBefore } from "./comparisons";
export { fold } from "./marked-text";
export { type Amount, findAmounts } from "./money";
export { COUNT, readCount } from "./numbers";
export { understand } from "./understand";
