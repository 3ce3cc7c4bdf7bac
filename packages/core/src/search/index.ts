import { findHomes } from "./find-homes";

export { listPlaces } from "./list-places";
export { rankHomes, type SearchResult, searchListings } from "./search-listings";

export const search = { find: findHomes };
