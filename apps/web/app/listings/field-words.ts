const WORDS: Record<string, string> = {
  sourceId: "Listing ID",
  listingType: "Sale or rent",
  propertyType: "Kind of home",
  propertySubType: "Kind of home, in more detail",
  standardStatus: "Status",
  listPrice: "List price",
  closePrice: "Sold price",
  rentPrice: "Rent",
  rentPeriod: "Rent period",
  bedroomsTotal: "Bedrooms",
  roomsTotal: "Rooms",
  bathroomsTotal: "Bathrooms",
  bathroomsFull: "Full bathrooms",
  bathroomsHalf: "Half bathrooms",
  livingAreaUnits: "Living area unit",
  lotSizeArea: "Lot size",
  lotSizeUnits: "Lot size unit",
  unparsedAddress: "Address",
  streetNumber: "House number",
  streetName: "Street",
  unitNumber: "Unit",
  cityStatePostal: "City, state and postcode",
  placePath: "Place",
  subdivisionName: "Area",
  stateOrProvince: "State or province",
  postalCode: "Postcode",
  publicRemarks: "Public description",
  privateRemarks: "Private remarks",
  coordinates: "Latitude and longitude",
  title: "Headline",
  amenities: "List of features",
  features: "Features",
  photoUrls: "Pictures",
  listingUrl: "Web address",
  internetAddressDisplay: "Address may be shown",
  internetEntireListingDisplay: "Home may be shown online",
};

/** A field of a listing as people call it: "Bedrooms"; `feature:pool` is "Pool". */
export function fieldWords(field: string): string {
  const plain = field.replace(/^feature:/, "");
  return WORDS[plain] ?? sentence(plain.replaceAll("_", " ").replace(/([a-z])([A-Z])/g, "$1 $2"));
}

const sentence = (words: string) => words.charAt(0).toUpperCase() + words.slice(1).toLowerCase();
