import { currencyExponent, type PropertyType } from "../listings/schemas";
import { SearchFilters, withoutEmpty } from "../search/schemas";
import type { Bounds } from "./bounds";
import type { Wishes } from "./wishes";

/** Kinds of which a plain count is exact: who asks for a two-bedroom flat means two, who asks for a house means two or more. */
const FLAT_LIKE = new Set<PropertyType>(["apartment", "condo", "penthouse", "studio", "room"]);

/** Lays what a message says over the filters so far. What is said now replaces what was said before. */
export function applyWishes(current: SearchFilters, wishes: Wishes, currency: string): SearchFilters {
  const next: SearchFilters = wishes.startOver ? {} : { ...current };
  for (const name of wishes.dropped) delete next[name];
  applyListingType(next, wishes);
  applyTypes(next, wishes);
  applyPlaces(next, wishes);
  applyPrice(next, wishes.price, 10 ** currencyExponent(currency));
  applyBedrooms(next, wishes);
  if (wishes.minBathrooms !== undefined) next.minBathrooms = Math.min(50, wishes.minBathrooms);
  if (wishes.area) {
    const { min, max } = over({ min: next.minLivingAreaSqft, max: next.maxLivingAreaSqft }, wishes.area);
    Object.assign(next, { minLivingAreaSqft: min, maxLivingAreaSqft: max });
  }
  if (wishes.minLotSqft !== undefined) next.minLotSqft = wishes.minLotSqft;
  if (wishes.yearBuilt) {
    const { min, max } = over({ min: next.minYearBuilt, max: next.maxYearBuilt }, wishes.yearBuilt);
    Object.assign(next, { minYearBuilt: min, maxYearBuilt: max });
  }
  const features = { ...next.features };
  for (const feature of wishes.droppedFeatures) delete features[feature];
  next.features = { ...features, ...wishes.features };
  return SearchFilters.parse(withoutEmpty(next));
}

/** Prices to rent and to buy have nothing in common, so a change of mind drops them. */
function applyListingType(next: SearchFilters, { listingType }: Wishes): void {
  if (!listingType) return;
  if (next.listingType && next.listingType !== listingType) {
    delete next.minPrice;
    delete next.maxPrice;
  }
  next.listingType = listingType;
}

function applyTypes(next: SearchFilters, { propertyTypes, unwantedTypes, moreTypes }: Wishes): void {
  const wanted = [...new Set(moreTypes ? [...(next.propertyTypes ?? []), ...propertyTypes] : propertyTypes)];
  const types = (wanted.length ? wanted : (next.propertyTypes ?? [])).filter(
    (type) => !unwantedTypes.includes(type) || propertyTypes.includes(type),
  );
  next.propertyTypes = types.slice(0, 20);
}

function applyPlaces(next: SearchFilters, { places, unwantedPlaces, droppedPlaces, morePlaces }: Wishes): void {
  const wanted = [...new Set(morePlaces ? [...(next.places ?? []), ...places] : places)];
  next.places = (wanted.length ? wanted : (next.places ?? []))
    .filter((place) => !unwantedPlaces.includes(place) && !droppedPlaces.includes(place))
    .slice(0, 20);
  next.excludedPlaces = [...new Set([...(next.excludedPlaces ?? []), ...unwantedPlaces])]
    .filter((place) => !next.places?.includes(place) && !droppedPlaces.includes(place))
    .slice(0, 20);
}

function applyPrice(next: SearchFilters, price: Bounds | undefined, minorUnits: number): void {
  if (!price) return;
  const minor = (value: number | undefined) =>
    value === undefined ? undefined : Math.min(Number.MAX_SAFE_INTEGER, Math.round(value * minorUnits));
  const { min, max } = over(
    { min: next.minPrice, max: next.maxPrice },
    { min: minor(price.min), max: minor(price.max) },
  );
  Object.assign(next, { minPrice: min, maxPrice: max });
}

function applyBedrooms(next: SearchFilters, { bedrooms, bedroomsPlain }: Wishes): void {
  if (!bedrooms) return;
  const types = next.propertyTypes ?? [];
  const exact = bedroomsPlain && types.length > 0 && types.every((type) => FLAT_LIKE.has(type));
  const wanted = exact ? { min: bedrooms.min, max: bedrooms.min } : bedrooms;
  // A new least number is a new wish; a new most number may still go with the least one so far.
  const { min, max } = wanted.min !== undefined ? wanted : over({ min: next.minBedrooms }, wanted);
  Object.assign(next, { minBedrooms: cap(min), maxBedrooms: cap(max) });
}

const cap = (count: number | undefined): number | undefined => (count === undefined ? undefined : Math.min(50, count));

/** New bounds over old ones: an old end that the new one crosses is given up. */
function over(old: Bounds, wanted: Bounds): Bounds {
  const min =
    wanted.min ?? (wanted.max !== undefined && old.min !== undefined && old.min > wanted.max ? undefined : old.min);
  const max =
    wanted.max ?? (wanted.min !== undefined && old.max !== undefined && old.max < wanted.min ? undefined : old.max);
  return { min, max };
}
