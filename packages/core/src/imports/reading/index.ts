export { type ListingFile, openListingFile, type ReadRow } from "./listing-file";
export type { FileListing } from "./read-row";
