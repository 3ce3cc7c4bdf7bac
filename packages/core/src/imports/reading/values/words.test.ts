import { describe, expect, test } from "vitest";
import { parseAmenities, parseFeature, parsePets } from "./feature-words";
import { parsePropertyType } from "./property-type-words";
import { parseListingType } from "./sale-or-rent";
import { parseStatus } from "./status-words";
import { titleFacts } from "./title-facts";

test.each([
  ["SOLD", "closed"],
  ["Active", "active"],
  ["Pending", "pending"],
  ["Contingent", "active_under_contract"],
  ["Active Under Contract", "active_under_contract"],
  ["Sold STC", "active_under_contract"],
  ["For sale", "active"],
  ["for_sale", "active"],
  ["Let agreed", "pending"],
  ["Pre On-Market", "coming_soon"],
  ["ComingSoon", "coming_soon"],
  ["Coming Soon", "coming_soon"],
  ["Withdrawn", "withdrawn"],
  ["Canceled", "canceled"],
  ["U", "active_under_contract"],
  ["verkauft", "closed"],
  ["good", null],
  ["ok", null],
])("the status %s is %s", (text, status) => expect(parseStatus(text)).toBe(status));

test.each([
  ["Condo/Co-op", "US", "condo"],
  ["Single Family Residential", "US", "house"],
  ["SINGLE_FAMILY", "US", "house"],
  ["Multi-Family (2-4 Unit)", "US", "multi_family"],
  ["Vacant Land", "US", "land"],
  ["Townhouse", "US", "townhouse"],
  ["Patio/Villa", "US", "villa"],
  ["MOBILE", "US", "mobile_home"],
  ["MANUFACTURED", "US", "mobile_home"],
  ["Half Duplex", "US", "house"],
  ["Duplex", "US", "multi_family"],
  ["Duplex", "NG", "house"],
  ["Duplex", "FR", "apartment"],
  ["3 bedroom terraced house for sale", "GB", "townhouse"],
  ["3 bedroom penthouse for sale", "GB", "penthouse"],
  ["Studio apartment for sale", "GB", "studio"],
  ["2 bedroom flat for sale", "GB", "apartment"],
  ["Block of apartments for sale", "GB", "multi_family"],
  ["Parking for sale", "GB", "other"],
  ["Etagenwohnung", "DE", "apartment"],
  ["Reihenhaus", "DE", "townhouse"],
  ["Apartamento com 3 Quartos à Venda", "BR", "apartment"],
  ["Casa", "MX", "house"],
  ["wonderful", "US", null],
])("the kind %s in %s is %s", (text, country, type) => expect(parsePropertyType(text, country)).toBe(type));

test.each([
  ["for rent", "rent"],
  ["sell", "sale"],
  ["Zu verkaufen", "sale"],
  ["à louer", "rent"],
  ["Wynajmę mieszkanie", "rent"],
  ["/fr/annonce/maison/a-louer/wavre/1300/8737867", "rent"],
  ["MLS Listing", null],
  ["for sale or rent", null],
])("%s is for %s", (text, type) => expect(parseListingType(text)).toBe(type));

test("a headline states bedrooms, kind and sale", () => {
  expect(titleFacts("3 bedroom terraced house for sale", "GB")).toEqual({
    bedrooms: 3,
    propertyType: "townhouse",
    listingType: "sale",
  });
  expect(titleFacts("Studio apartment to let", "GB").bedrooms).toBe(0);
  expect(titleFacts("A fine home", "GB").bedrooms).toBeNull();
});

describe("features", () => {
  test.each([
    ["fireplace", "Y", true],
    ["fireplace", "0", false],
    ["garage", "2", true],
    ["air_conditioning", "Central Electric", true],
    ["air_conditioning", "None", false],
    ["furnished", "Unfurnished", false],
    ["furnished", "Semi-Furnished", null],
    ["parking", "{'hasParkingSpace': True, 'isParkingSpaceIncludedInPrice': False}", true],
    ["pool", "Unknown", null],
    ["basement", "?", null],
  ] as const)("%s: %s is %s", (feature, text, value) => expect(parseFeature(feature, text, true)).toBe(value));

  test("None beside True and False is unknown", () => {
    expect(parseFeature("pool", "None", false)).toBeNull();
  });

  test("pets are told apart", () => {
    expect(parsePets("Cats,Dogs", true)).toEqual({ pets_allowed: true, cats_allowed: true, dogs_allowed: true });
    expect(parsePets("None", true)).toEqual({ pets_allowed: false });
    expect(parsePets("null", true)).toEqual({});
  });

  test("a list of amenities only says what is there", () => {
    expect(parseAmenities("Pool, Gym, no garage")).toEqual({ pool: true, gym: true });
    expect(parseAmenities("['NEU', 'Balkon']")).toEqual({ balcony: true });
  });
});
