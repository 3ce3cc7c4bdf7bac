import { addPhoto, addPhotoFromAddress } from "./add-photo";
import { arrangePhotos, describePhoto, removePhoto } from "./arrange-photos";
import { asBuyersSee } from "./as-buyers-see";
import { changeStatus } from "./change-status";
import { createListing } from "./create-listing";
import { deleteListings } from "./delete-listings";
import { embedListings } from "./embed-listings";
import { enrichListings } from "./enrichment/enrich-listings";
import { findOffered } from "./find-offered";
import { getDetails } from "./get-details";
import { getListing } from "./get-listing";
import { getMarket } from "./get-market";
import { listAllListings } from "./list-all-listings";
import { listChoices } from "./list-choices";
import { listListings } from "./list-listings";
import { listingDemand } from "./listing-demand";
import { deleteView, listViews, saveView } from "./listing-views";
import { readHistory } from "./read-history";
import { getReading } from "./unread-listings";
import { updateListing } from "./update-listing";

export { detailsInWords } from "./details-in-words";
export { type DrawnPhoto, drawPhoto } from "./draw-photo";
export { areaInWords, moneyInWords, streetOf } from "./in-words";
export type { ListingCard } from "./listing-card";
export { buyerCards, listingCards } from "./listing-cards";
export { ListingCardOutput } from "./listing-output";
export { fingerprint, listingText } from "./listing-text";

export const listings = {
  addPhoto,
  addPhotoFromAddress,
  arrangePhotos,
  asBuyersSee,
  changeStatus,
  choices: listChoices,
  create: createListing,
  delete: deleteListings,
  deleteView,
  demand: listingDemand,
  describePhoto,
  details: getDetails,
  embed: embedListings,
  enrich: enrichListings,
  find: findOffered,
  get: getListing,
  history: readHistory,
  list: listListings,
  listAll: listAllListings,
  market: getMarket,
  reading: getReading,
  removePhoto,
  saveView,
  update: updateListing,
  views: listViews,
};
