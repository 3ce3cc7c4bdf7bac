import { addPhoto } from "./add-photo";
import { embedListings } from "./embed-listings";
import { findOffered } from "./find-offered";
import { listListings } from "./list-listings";
import { getReading } from "./unread-listings";

export { areaInWords, moneyInWords, streetOf } from "./in-words";
export type { ListingCard } from "./listing-card";
export { listingCards } from "./listing-cards";
export { fingerprint, listingText } from "./listing-text";

export const listings = { addPhoto, embed: embedListings, find: findOffered, list: listListings, reading: getReading };
