import type { PlainDraftField } from "@katek/core/drafts/schemas";

/** What each field is called in the form. */
export const FIELD_NAMES: Record<PlainDraftField, string> = {
  unparsedAddress: "Address",
  city: "Town",
  stateOrProvince: "State",
  postalCode: "Postal code",
  listingType: "For sale or rent",
  listPrice: "Price",
  currency: "Currency",
  rentPeriod: "Rent for each",
  propertyType: "Type",
  bedroomsTotal: "Bedrooms",
  bathroomsTotal: "Bathrooms",
  livingArea: "Living area",
  livingAreaUnits: "Unit of the living area",
  lotSizeArea: "Lot",
  lotSizeUnits: "Unit of the lot",
  yearBuilt: "Year built",
  publicRemarks: "Description",
  privateRemarks: "Private remarks",
};

const CHOICES: Record<string, string> = {
  sale: "For sale",
  rent: "To rent",
  sqft: "sq ft",
  sqm: "m²",
  acre: "acres",
  multi_family: "Multi-family",
};

/** "mobile_home" as "Mobile home". */
export function choiceInWords(value: string): string {
  const words = value.replaceAll("_", " ");
  return CHOICES[value] ?? words.charAt(0).toUpperCase() + words.slice(1);
}
