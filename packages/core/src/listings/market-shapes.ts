/** A home of the organization that another one is compared with. */
export interface Comparable {
  id: string;
  /** Its street, or what else is known of where it is. */
  name: string;
  standardStatus: string;
  listingType: "sale" | "rent";
  /** What it was sold for where that is known, else what is asked. Minor units. */
  price: number;
  pricePerArea: number | null;
  /** Kilometres; null where the place of one of them is not known. */
  distanceKm: number | null;
  daysOnMarket: number | null;
  photoId: string | null;
  propertyType: string | null;
}

/** What the organization's own listings say of a home's price. */
export interface Market {
  currency: string;
  areaUnits: "sqft" | "sqm" | null;
  /** Minor units for each square foot or square metre; null where price or area is not known. */
  pricePerArea: number | null;
  daysOnMarket: number | null;
  /** How many homes the figures below are made of; none of them is given for fewer than three. */
  compared: number;
  medianPricePerArea: number | null;
  /** How far the home is above (+) or below (−) the middle, in per cent of it. */
  aboveMedian: number | null;
  /** Of the homes compared, how many per cent cost less for the same area. */
  percentile: number | null;
  medianDaysOnMarket: number | null;
  /** The most alike, at most `shown`. */
  comparables: Comparable[];
}
