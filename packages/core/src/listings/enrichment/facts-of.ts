import type { listings } from "@katek/db/schema";
import { detailsInWords } from "../details-in-words";
import { areaInWords } from "../in-words";
import { fingerprint } from "../listing-text";
import { placeOf } from "../place-of";
import { withoutAddress } from "../without-address";

export type ListingRow = typeof listings.$inferSelect;

const TYPE_WORDS: Record<string, string> = {
  multi_family: "multi-family house",
  mobile_home: "mobile home",
  other: "home",
};

/** What a summary may be made of: what buyers may see of a home, without its price, which changes, and without its address. */
export interface SummaryFacts {
  kind: string;
  offer: "sale" | "rent";
  place: string | null;
  bedrooms: number | null;
  bathrooms: number | null;
  living_area: string | null;
  lot: string | null;
  year_built: number | null;
  has: string[];
  has_not: string[];
  details: string[];
  remarks: string | null;
}

export function factsOf(row: ListingRow): SummaryFacts {
  const features = Object.entries(row.features);
  const named = (wanted: boolean) =>
    features.flatMap(([name, has]) => (has === wanted ? name.replaceAll("_", " ") : [])).sort();
  return {
    kind: row.propertyType ? (TYPE_WORDS[row.propertyType] ?? row.propertyType) : "home",
    offer: row.listingType,
    place: placeOf(row),
    bedrooms: row.bedroomsTotal,
    bathrooms: row.bathroomsTotal,
    living_area: areaInWords(row.livingArea, row.livingAreaUnits),
    lot: areaInWords(row.lotSizeArea, row.lotSizeUnits),
    year_built: row.yearBuilt,
    has: named(true),
    has_not: named(false),
    details: detailsInWords(row).map(({ name, value }) => `${name}: ${value}`),
    remarks: withoutAddress(row.publicRemarks, row.unparsedAddress),
  };
}

/** Equal for equal facts: a summary is made anew when it changes. */
export const factsHash = (facts: SummaryFacts): string => fingerprint(JSON.stringify(facts));
