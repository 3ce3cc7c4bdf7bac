import type { FilterChip } from "../conversations/schemas";
import { type Feature, formatMoney, type PropertyType } from "../listings/schemas";
import { type FilterName, type SearchFilters, withoutEmpty } from "../search/schemas";

const TYPES: Record<PropertyType, string> = {
  house: "house",
  apartment: "apartment",
  condo: "condo",
  townhouse: "townhouse",
  villa: "villa",
  penthouse: "penthouse",
  studio: "studio",
  room: "room",
  multi_family: "multi-family home",
  mobile_home: "mobile home",
  farm: "farm",
  land: "land",
  commercial: "commercial property",
  other: "other property",
};

/** How a feature is named when it is wanted and when it is not. */
const FEATURE_LABELS: Record<Feature, [string, string]> = {
  air_conditioning: ["Air conditioning", "No air conditioning"],
  balcony: ["Balcony", "No balcony"],
  basement: ["Basement", "No basement"],
  cats_allowed: ["Cats allowed", "No cats"],
  concierge: ["Concierge", "No concierge"],
  den: ["Den", "No den"],
  dishwasher: ["Dishwasher", "No dishwasher"],
  dogs_allowed: ["Dogs allowed", "No dogs"],
  elevator: ["Elevator", "No elevator"],
  fireplace: ["Fireplace", "No fireplace"],
  furnished: ["Furnished", "Unfurnished"],
  garage: ["Garage", "No garage"],
  garden: ["Garden", "No garden"],
  gym: ["Gym", "No gym"],
  heating: ["Heating", "No heating"],
  in_unit_laundry: ["In-unit laundry", "No in-unit laundry"],
  new_construction: ["New build", "Not a new build"],
  parking: ["Parking", "No parking"],
  pets_allowed: ["Pets allowed", "No pets"],
  pool: ["Pool", "No pool"],
  storage: ["Storage", "No storage"],
  terrace: ["Terrace", "No terrace"],
  waterfront: ["Waterfront", "Not on the water"],
  wheelchair_access: ["Wheelchair access", "No wheelchair access"],
};

/** The filters as a buyer reads them over the conversation, each of which can be taken away by its id. */
export function filterChips(filters: SearchFilters, currency: string): FilterChip[] {
  const chips: FilterChip[] = [];
  const add = (id: string, label: string) => chips.push({ id, label });
  const { listingType, minPrice, maxPrice, minBathrooms, minLivingAreaSqft, maxLivingAreaSqft } = filters;
  if (listingType) add("listingType", listingType === "rent" ? "To rent" : "For sale");
  if (minPrice !== undefined) add("minPrice", `From ${formatMoney(minPrice, currency)}`);
  if (maxPrice !== undefined) add("maxPrice", `To ${formatMoney(maxPrice, currency)}`);
  addBedrooms(filters, add);
  if (minBathrooms) add("minBathrooms", `${minBathrooms} ${minBathrooms === 1 ? "bathroom" : "bathrooms"} or more`);
  if (minLivingAreaSqft) add("minLivingAreaSqft", `From ${minLivingAreaSqft.toLocaleString("en-US")} sq ft`);
  if (maxLivingAreaSqft !== undefined)
    add("maxLivingAreaSqft", `To ${maxLivingAreaSqft.toLocaleString("en-US")} sq ft`);
  if (filters.propertyTypes?.length)
    add("propertyTypes", sentenceCase(joinedByOr(filters.propertyTypes.map((type) => TYPES[type]))));
  for (const place of filters.places ?? []) add(`places:${place}`, placeName(place));
  for (const place of filters.excludedPlaces ?? []) add(`excludedPlaces:${place}`, `Not in ${placeName(place)}`);
  addYears(filters, add);
  if (filters.minLotSqft) add("minLotSqft", `Lot from ${lotInWords(filters.minLotSqft)}`);
  for (const [feature, wanted] of Object.entries(filters.features ?? {})) {
    add(`features:${feature}`, FEATURE_LABELS[feature as Feature][wanted ? 0 : 1]);
  }
  return chips;
}

/** The filters without what a chip stands for. An id that stands for nothing changes nothing. */
export function withoutChip(filters: SearchFilters, chipId: string): SearchFilters {
  const [name, value] = split(chipId);
  if (name === "places" || name === "excludedPlaces")
    return withoutEmpty({ ...filters, [name]: filters[name]?.filter((place) => place !== value) });
  if (name === "features") {
    return withoutEmpty({
      ...filters,
      features: Object.fromEntries(Object.entries(filters.features ?? {}).filter(([feature]) => feature !== value)),
    });
  }
  const taken: string[] = [name];
  if (name === "minBedrooms" && filters.minBedrooms === filters.maxBedrooms) taken.push("maxBedrooms");
  if (name === "minYearBuilt" && filters.minYearBuilt === filters.maxYearBuilt) taken.push("maxYearBuilt");
  return withoutEmpty(Object.fromEntries(Object.entries(filters).filter(([filter]) => !taken.includes(filter))));
}

function addBedrooms(
  { minBedrooms: min, maxBedrooms: max }: SearchFilters,
  add: (id: FilterName, label: string) => void,
): void {
  const bedrooms = (count: number) => `${count} ${count === 1 ? "bedroom" : "bedrooms"}`;
  if (max === 0) add("maxBedrooms", "Studio");
  else if (min && min === max) add("minBedrooms", `Exactly ${bedrooms(min)}`);
  else {
    if (min) add("minBedrooms", `${bedrooms(min)} or more`);
    if (max !== undefined) add("maxBedrooms", `${bedrooms(max)} or fewer`);
  }
}

function addYears(
  { minYearBuilt: min, maxYearBuilt: max }: SearchFilters,
  add: (id: FilterName, label: string) => void,
) {
  if (min !== undefined && min === max) return add("minYearBuilt", `Built in ${min}`);
  if (min !== undefined) add("minYearBuilt", `Built in ${min} or later`);
  if (max !== undefined) add("maxYearBuilt", `Built in ${max} or earlier`);
}

const SQUARE_FEET_PER_ACRE = 43_560;

/** In acres from a quarter acre on. */
function lotInWords(squareFeet: number): string {
  if (squareFeet < SQUARE_FEET_PER_ACRE / 4) return `${Math.round(squareFeet).toLocaleString("en-US")} sq ft`;
  const acres = Number((squareFeet / SQUARE_FEET_PER_ACRE).toFixed(2));
  return `${acres.toLocaleString("en-US")} ${acres === 1 ? "acre" : "acres"}`;
}

function split(chipId: string): [string, string] {
  const colon = chipId.indexOf(":");
  return colon < 0 ? [chipId, ""] : [chipId.slice(0, colon), chipId.slice(colon + 1)];
}

function joinedByOr(words: string[]): string {
  return words.length < 2 ? (words[0] ?? "") : `${words.slice(0, -1).join(", ")} or ${words.at(-1)}`;
}

const sentenceCase = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

/** "san josé" → "San José", "sw1a 1aa" → "SW1A 1AA". */
const placeName = (place: string): string =>
  place.replace(/[\p{L}\p{N}]+/gu, (word, at: number) =>
    /\d/.test(word) ? word.toUpperCase() : place.charAt(at - 1) === "'" && word === "s" ? word : sentenceCase(word),
  );
