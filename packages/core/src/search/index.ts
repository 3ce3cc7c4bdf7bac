import { findHomes } from "./find-homes";

export { listPlaces } from "./list-places";
export { type SearchResult, rankHomes, searchListings } from "./search-listings";

export const search = { find: findHomes };
