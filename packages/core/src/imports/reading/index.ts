export type { ColumnMapping } from "./column-mapping";
export { type ListingFile, openListingFile, type ReadOptions, type ReadRow } from "./listing-file";
export { normalizeAddress } from "./source-id";
export { TARGET_FIELDS, type TargetField } from "./target-fields";
