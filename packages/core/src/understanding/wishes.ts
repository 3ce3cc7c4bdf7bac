import type { Feature, ListingType, PropertyType } from "../listings/schemas";
import type { FilterName } from "../search/schemas";
import type { Bounds } from "./bounds";

/** What one message says, before it is laid over what the buyer had asked for. Prices in major units. */
export interface Wishes {
  startOver: boolean;
  /** Filters that the buyer takes back. */
  dropped: Set<FilterName>;
  listingType?: ListingType;
  price?: Bounds;
  bedrooms?: Bounds;
  /** True when the count was said plainly ("2 bedrooms"), neither as a bound nor as a range. */
  bedroomsPlain?: boolean;
  minBathrooms?: number;
  area?: Bounds;
  /** The least size of the lot, in square feet. */
  minLotSqft?: number;
  yearBuilt?: Bounds;
  propertyTypes: PropertyType[];
  unwantedTypes: PropertyType[];
  /** True when types come on top of those asked for earlier ("townhouses too"). */
  moreTypes: boolean;
  /** In lower case, as the listings spell them. */
  places: string[];
  unwantedPlaces: string[];
  /** Asked for earlier and taken back; not unwanted for that. */
  droppedPlaces: string[];
  morePlaces: boolean;
  features: Partial<Record<Feature, boolean>>;
  droppedFeatures: Feature[];
}

export const noWishes = (): Wishes => ({
  startOver: false,
  dropped: new Set(),
  propertyTypes: [],
  unwantedTypes: [],
  moreTypes: false,
  places: [],
  unwantedPlaces: [],
  droppedPlaces: [],
  morePlaces: false,
  features: {},
  droppedFeatures: [],
});
