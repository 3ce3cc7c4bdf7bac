import { findHomes } from "./find-homes";

export { listPlaces } from "./list-places";
export { rankHomes, type SearchResult } from "./search-listings";

export const search = { find: findHomes };
