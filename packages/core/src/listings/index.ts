import { addPhoto } from "./add-photo";
import { createListing } from "./create-listing";
import { embedListings } from "./embed-listings";
import { findOffered } from "./find-offered";
import { getListing } from "./get-listing";
import { listAllListings } from "./list-all-listings";
import { listListings } from "./list-listings";
import { getReading } from "./unread-listings";
import { updateListing } from "./update-listing";

export { detailsInWords } from "./details-in-words";
export { areaInWords, moneyInWords, streetOf } from "./in-words";
export type { ListingCard } from "./listing-card";
export { buyerCards, listingCards } from "./listing-cards";
export { ListingCardOutput } from "./listing-output";
export { fingerprint, listingText } from "./listing-text";

export const listings = {
  addPhoto,
  create: createListing,
  embed: embedListings,
  find: findOffered,
  get: getListing,
  list: listListings,
  listAll: listAllListings,
  reading: getReading,
  update: updateListing,
};
