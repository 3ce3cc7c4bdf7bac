import { Chance } from "./chance";

/** A home as an export would describe it. Money in whole dollars, areas in square feet and acres. */
export interface InventedHome {
  id: string;
  status: "active" | "pending" | "closed";
  type: "house" | "condo" | "townhouse" | "apartment";
  price: number;
  bedrooms: number;
  bathrooms: number;
  livingArea: number;
  lotAcres: number;
  yearBuilt: number;
  street: string;
  area: string;
  city: string;
  state: string;
  postalCode: string;
  latitude: number;
  longitude: number;
  features: string[];
  remarks: string;
}

const STREETS =
  "Mill Lane|Ash Street|Harbor Road|Walnut Avenue|Cedar Court|Prospect Drive|Lindell Place|Orchard Way".split("|");
const AREAS =
  "Brookside|Waldo|Westport|Northmoor|Fox Hollow|Lake Forest|River Bend|Old Town|Stonegate|Highland Park|Mission Hills|Quail Run".split(
    "|",
  );
const TOWNS = [
  { city: "Kansas City", state: "MO", postalCode: "64113", latitude: 39.01, longitude: -94.59 },
  { city: "Overland Park", state: "KS", postalCode: "66212", latitude: 38.95, longitude: -94.68 },
  { city: "Asheville", state: "NC", postalCode: "28801", latitude: 35.59, longitude: -82.55 },
  { city: "Evanston", state: "IL", postalCode: "60201", latitude: 42.04, longitude: -87.69 },
  { city: "Lawrence", state: "KS", postalCode: "66044", latitude: 38.97, longitude: -95.23 },
];
const FEATURES = "garage|garden|pool|fireplace|basement|balcony|air_conditioning|parking|terrace|dishwasher".split("|");
const ADJECTIVES = "bright|quiet|generous|renovated|sunny|charming|spacious|well-kept|airy|classic|modern|cozy".split(
  "|",
);
const ROOMS = "kitchen|living room|primary suite|sunroom|study|dining room|finished basement|loft|mudroom|attic".split(
  "|",
);
const DETAILS =
  "oak floors|granite counters|a gas fireplace|vaulted ceilings|new windows|a walk-in closet|built-in shelves|a farmhouse sink|stainless appliances|original woodwork".split(
    "|",
  );
const PLACES =
  "the lake|a good school|the farmers market|the train station|downtown shops|a leafy park|the river trail|the golf course".split(
    "|",
  );
const OUTSIDE =
  "a fenced garden|a wraparound porch|mature maples|a two-car garage|a stone patio|a heated pool|raised beds|a deck over the woods".split(
    "|",
  );

/** Homes that nobody sells, the same ones for the same seed. Remarks are about 300 characters. */
export function* inventedHomes(count: number, seed: number): Generator<InventedHome> {
  const chance = new Chance(seed);
  for (let number = 1; number <= count; number++) yield inventHome(chance, `B${seed}-${number}`);
}

function inventHome(chance: Chance, id: string): InventedHome {
  const town = chance.of(TOWNS);
  const bedrooms = chance.whole(1, 6);
  return {
    id,
    status: chance.yes(0.85) ? "active" : chance.of(["pending", "closed"]),
    type: chance.of(["house", "house", "condo", "townhouse", "apartment"]),
    price: chance.whole(120, 1_400) * 1_000,
    bedrooms,
    bathrooms: chance.whole(2, 2 + bedrooms) / 2,
    livingArea: bedrooms * chance.whole(420, 780),
    lotAcres: chance.whole(5, 200) / 100,
    yearBuilt: chance.whole(1890, 2025),
    street: `${chance.whole(1, 9_999)} ${chance.of(STREETS)}`,
    area: chance.of(AREAS),
    city: town.city,
    state: town.state,
    postalCode: town.postalCode,
    latitude: Number((town.latitude + chance.number() / 10).toFixed(6)),
    longitude: Number((town.longitude + chance.number() / 10).toFixed(6)),
    features: FEATURES.filter(() => chance.yes(0.3)),
    remarks: inventRemarks(chance),
  };
}

function inventRemarks(chance: Chance): string {
  const adjective = () => chance.of(ADJECTIVES);
  const capital = adjective();
  return [
    `${capital[0]?.toUpperCase()}${capital.slice(1)} and ${adjective()} home near ${chance.of(PLACES)}, with ${chance.of(DETAILS)} and ${chance.of(DETAILS)}.`,
    `The ${adjective()} ${chance.of(ROOMS)} opens to a ${adjective()} ${chance.of(ROOMS)}.`,
    `Outside there is ${chance.of(OUTSIDE)}, and ${chance.of(OUTSIDE)} behind the house.`,
    `A short walk to ${chance.of(PLACES)} and ${chance.of(PLACES)}; the ${chance.of(ROOMS)} was ${adjective()} even in winter.`,
  ].join(" ");
}
