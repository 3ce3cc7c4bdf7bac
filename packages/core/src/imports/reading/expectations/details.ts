import type { Facts } from "./expected";

/** Details of homes, by file and source row, read by eye in the files themselves. Sums are in minor units, as they are kept. */
export const DETAILS: Record<string, Record<number, Facts>> = {
  "us_redfin_chicago.csv": {
    1: { associationFee: 36_200, associationFeeFrequency: "month" },
    17: { associationFee: undefined, associationFeeFrequency: undefined },
    100: { associationFee: 23_200, associationFeeFrequency: "month" },
  },
  "us_kansascity_mls_export.csv": {
    1: { heating: "Natural Gas", cooling: undefined },
    4: { heating: "Forced Air Gas, Propane Gas", cooling: "Central Electric" },
    16: { heating: "Central Gas", cooling: "Attic Fan, Central Electric" },
  },
  "us_homeharvest_asheville.csv": {
    1: {
      ...{
        listingContractDate: "2025-03-03",
        closeDate: "2025-02-28",
        closePrice: 62_000_000,
        taxAnnualAmount: 378_300,
      },
      ...{ stories: 1, garageSpaces: 2, associationFee: undefined, listAgentFullName: "Agent 2" },
    },
    2: { stories: 2, associationFee: 28_500, associationFeeFrequency: undefined, garageSpaces: 1 },
    10: { closePrice: 320_000_000, taxAnnualAmount: 2_550_000, associationFee: 14_200, garageSpaces: 3 },
    14: { taxAnnualAmount: undefined, closePrice: 64_500_000, garageSpaces: undefined },
  },
  "us_zillow_bayarea.csv": {
    1: { heating: "Forced Air", cooling: "Central Air", stories: 1, parkingTotal: undefined },
    2: {
      ...{ heating: "Forced Air", cooling: undefined, stories: 2, parkingTotal: 2, garageSpaces: 1 },
    },
    5: { heating: undefined, stories: undefined, parkingTotal: 1, garageSpaces: undefined },
  },
  "us_rentcast_api_listings.json": {
    1: { associationFee: 12_300, listingContractDate: "2024-04-21", listAgentFullName: "Agent 0" },
    2: { associationFee: undefined, listingContractDate: "2024-03-06" },
  },
  "us_synthetic_sf_properties.json": {
    1: {
      ...{ stories: 2, garageSpaces: 2, listingContractDate: "2025-05-31" },
      virtualTourUrl: "https://example.com/tours/prop-oak-125",
    },
  },
  "es_idealista_zaragoza.csv": {
    1: { entryLevel: 7 },
    3: { entryLevel: undefined },
    5: { entryLevel: 0 },
    6: { entryLevel: 8 },
  },
  "fr_annonces_decimal_comma.csv": { 1: { energyRating: "E", entryLevel: 3 }, 2: { energyRating: "F", entryLevel: 3 } },
  "be_immoweb_rent_small.csv": { 1: { energyRating: "B" }, 2: { energyRating: "F" } },
  "br_vivareal_semicolon.csv": { 1: { parkingTotal: 1 }, 2: { parkingTotal: 1 } },
  "us_kc_house_data.csv": { 1: { stories: 1 }, 2: { stories: 2 } },
};
