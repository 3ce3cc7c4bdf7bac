import { findHomes } from "./find-homes";

export { listPlaces } from "./list-places";
export { type SearchResult, rankHomes } from "./search-listings";

export const search = { find: findHomes };
