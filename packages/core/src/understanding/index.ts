export { filterChips, withoutChip } from "./chips";
export { understand } from "./understand";
