/** Fields of a listing as the history calls them. */
const WORDS: Record<string, string> = {
  listPrice: "the price",
  publicRemarks: "the description",
  privateRemarks: "the private remarks",
  unparsedAddress: "the address",
  bedroomsTotal: "the bedrooms",
  bathroomsTotal: "the bathrooms",
  standardStatus: "the status",
  propertyType: "the type",
  listingType: "the offer",
  taxAnnualAmount: "the property tax",
  internetAddressDisplay: "whether buyers see the address",
  internetEntireListingDisplay: "whether buyers see it",
  subdivisionName: "the area",
  virtualTourUrl: "the virtual tour",
  listingUrl: "the page on your site",
  listAgentFullName: "the listing agent",
  photoUrls: "the pictures’ addresses",
};

/** "the description" of "publicRemarks". */
export const fieldWord = (field: string): string =>
  WORDS[field] ?? `the ${field.replace(/([A-Z])/g, " $1").toLowerCase()}`;
