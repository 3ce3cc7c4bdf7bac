export { filterChips, withoutChip } from "./chips";
export { type Understood, type UnderstandContext, understand } from "./understand";
