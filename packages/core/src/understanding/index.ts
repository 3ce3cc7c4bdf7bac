export { filterChips, withoutChip } from "./chips";
export { type UnderstandContext, type Understood, understand } from "./understand";
