export { openListingFile, type ReadRow } from "./listing-file";
