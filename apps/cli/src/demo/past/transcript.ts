import type { ListingCard } from "@katek/core";
import type { Chance } from "../pictures/chance";
import type { Buyer } from "./buyers";

export interface Said {
  author: "buyer" | "assistant";
  text: string;
  listingIds?: string[];
  search?: { filters: Filters; total: number };
}
export interface Filters {
  listingType: "sale" | "rent";
  minBedrooms?: number;
  maxPrice?: number;
  places?: string[];
  features?: Record<string, boolean>;
}
/** What a buyer said of themselves and of a home, as far as it counts for the score. */
export interface Asked {
  viewing: boolean;
  named: boolean;
  financed: boolean;
  time: boolean;
}
export const NOTHING: Asked = { viewing: false, named: false, financed: false, time: false };

const money = (cents: number) => `$${(cents / 100).toLocaleString("en-US", { maximumFractionDigits: 0 })}`;
const streetOf = ({ address }: ListingCard) => (address ?? "").split(",")[0] ?? "";
const areaOf = ({ place }: ListingCard) => (place ?? "Port Ellery").split(",")[0] ?? "";
const priceOf = ({ listPrice, listingType }: ListingCard) =>
  `${money(listPrice ?? 0)}${listingType === "rent" ? " a month" : ""}`;
const bedsOf = ({ bedroomsTotal }: ListingCard) =>
  bedroomsTotal === 0 ? "a studio" : `${bedroomsTotal} ${bedroomsTotal === 1 ? "bedroom" : "bedrooms"}`;

const ASKS: ((area: string, beds: string, most: string) => string)[] = [
  (area, beds, most) => `${beds} in ${area}, up to ${most}`,
  (area, beds, most) => `Hello, I'm looking for ${beds.toLowerCase()} around ${area}. ${most} is the most I can do.`,
  (area, beds, most) => `What do you have near ${area} with ${beds.toLowerCase()} under ${most}?`,
  (area, beds, most) => `We would like ${beds.toLowerCase()}, in ${area} if there is something, and ${most} at most.`,
];
/** What may be asked of a home, and what its row says or leaves open. */
const FEATURES: [feature: string, question: string, yes: string, no: string][] = [
  ["garden", "Does it have a garden?", "has a garden", "has no garden"],
  ["parking", "Is there parking?", "has parking", "has no parking of its own"],
  ["fireplace", "Is there a fireplace?", "has a fireplace", "has no fireplace"],
  ["garage", "Is there a garage?", "has a garage", "has no garage"],
  ["in_unit_laundry", "Is there a washer in the home?", "has its own laundry", "has no laundry of its own"],
];
/** What no home of the demo has all of. */
const NOT_THERE: { text: string; filters: Filters }[] = [
  {
    text: "Three bedrooms in Millrace under $400,000",
    filters: { listingType: "sale", minBedrooms: 3, maxPrice: 40_000_000, places: ["millrace"] },
  },
  {
    text: "A ground-floor home with an elevator at Harbour Point, up to $300,000",
    filters: { listingType: "sale", maxPrice: 30_000_000, places: ["harbour point"], features: { elevator: true } },
  },
  {
    text: "A house with a pool in Fernhill under $550,000",
    filters: { listingType: "sale", maxPrice: 55_000_000, places: ["fernhill"], features: { pool: true } },
  },
  {
    text: "Something to rent in Quayside with two bedrooms and a garage for $1,800",
    filters: {
      ...{ listingType: "rent", minBedrooms: 2, maxPrice: 180_000, places: ["quayside"] },
      features: { garage: true },
    },
  },
];

const PAYS: [string, ...string[]] = [
  "I am pre-approved for a mortgage of that size.",
  "My mortgage is arranged.",
  "The down payment is in the bank and I have sold my own home, so no chain.",
];
const DEPOSIT: [string, ...string[]] = ["The deposit is ready.", "My deposit is ready, and so are my references."];
const WHEN: [string, ...string[]] = [
  "I would like to move by spring.",
  "My lease ends in three months.",
  "I start a new job here within two months.",
];

/**
 * A conversation as the assistant has it: true to the rows, about homes only. Ends with the buyer's address if one is
 * given; who is keen asks for a viewing and says how they pay.
 */
export function converse(
  chance: Chance,
  homes: [ListingCard, ...ListingCard[]],
  buyer: Buyer | null,
  keen: boolean,
): { said: Said[]; filters: Filters; asked: Asked } {
  const opening = chance.odds(0.17) ? notThere(chance, homes) : found(chance, homes);
  const { said, filters, home } = opening;
  const asked = { ...NOTHING };
  if (chance.odds(buyer ? 0.8 : 0.5)) {
    const [feature, question, yes, no] = chance.pick(FEATURES as [(typeof FEATURES)[number], ...typeof FEATURES]);
    const known = home.features[feature];
    asked.named = chance.odds(0.5);
    said.push(
      { author: "buyer", text: asked.named ? `About ${streetOf(home)}: ${lower(question)}` : question },
      {
        author: "assistant",
        text:
          known === undefined
            ? `The listing of ${streetOf(home)} does not say. I can ask the agent for you.`
            : `${known ? "Yes" : "No"}, ${streetOf(home)} ${known ? yes : no}.`,
      },
    );
  }
  if (buyer) {
    asked.viewing = keen || chance.odds(0.25);
    asked.financed = keen;
    asked.time = keen && chance.odds(0.6);
    const reach = [buyer.email, buyer.phone && local(buyer.phone)].filter(Boolean).join(" or ");
    said.push(
      {
        author: "buyer",
        text: [
          ...(asked.viewing ? [`Could I book a viewing of ${streetOf(home)}?`] : []),
          ...(asked.financed ? [filters.listingType === "rent" ? chance.pick(DEPOSIT) : chance.pick(PAYS)] : []),
          ...(asked.time ? [chance.pick(WHEN)] : []),
          `My name is ${buyer.name}, you can reach me at ${reach}.`,
        ].join(" "),
      },
      {
        author: "assistant",
        text: `Thank you, ${buyer.name.split(" ")[0]}. I have passed that on to Hammer Realty, and somebody will write to you.`,
      },
    );
  }
  return { said, filters, asked };
}

function found(chance: Chance, homes: [ListingCard, ...ListingCard[]]) {
  const first = chance.pick(homes);
  const filters: Filters = {
    listingType: first.listingType,
    ...(first.bedroomsTotal && { minBedrooms: first.bedroomsTotal }),
    maxPrice: roundUp(first.listPrice ?? 0, first.listingType === "rent" ? 10_000 : 2_500_000),
    places: [areaOf(first).toLowerCase()],
  };
  const fit = homes.filter((home) => passes(home, filters));
  const shown = [first, ...fit.filter((home) => home !== first)].slice(0, 3);
  const bedrooms = filters.minBedrooms
    ? `${WORDS[filters.minBedrooms] ?? filters.minBedrooms} ${filters.minBedrooms === 1 ? "bedroom" : "bedrooms"}`
    : "A place";
  const ask = chance.pick(ASKS as [(typeof ASKS)[number], ...typeof ASKS]);
  const most = `${money(filters.maxPrice ?? 0)}${filters.listingType === "rent" ? " a month" : ""}`;
  const home = first;
  const said: Said[] = [
    {
      author: "buyer",
      text: `${ask(areaOf(first), bedrooms, most)}${filters.listingType === "rent" ? ", to rent" : ""}`,
    },
    {
      author: "assistant",
      text: `${fit.length === 1 ? "One home fits" : `${fit.length} homes fit`} today. ${streetOf(first)} in ${areaOf(first)} is ${priceOf(first)} with ${bedsOf(first)}.`,
      listingIds: shown.map(({ id }) => id),
      search: { filters, total: fit.length },
    },
  ];
  return { said, filters, home };
}

function notThere(chance: Chance, homes: [ListingCard, ...ListingCard[]]) {
  const { text, filters } = chance.pick(NOT_THERE as [(typeof NOT_THERE)[number], ...typeof NOT_THERE]);
  const near = homes.filter(
    (home) => home.listingType === filters.listingType && filters.places?.includes(areaOf(home).toLowerCase()),
  );
  const home = near[0] ?? homes[0];
  const said: Said[] = [
    { author: "buyer", text },
    {
      author: "assistant",
      text: `Nothing on our books fits all of that today. The nearest is ${streetOf(home)} in ${areaOf(home)} at ${priceOf(home)}.`,
      listingIds: [home.id],
      search: { filters, total: 0 },
    },
  ];
  return { said, filters, home };
}

const WORDS = ["", "One", "Two", "Three", "Four", "Five"];
const lower = (text: string) => text.charAt(0).toLowerCase() + text.slice(1);
const roundUp = (cents: number, to: number) => Math.ceil(cents / to) * to;
/** "+12075550142" → "(207) 555-0142". */
const local = (phone: string) => `(${phone.slice(2, 5)}) ${phone.slice(5, 8)}-${phone.slice(8)}`;
const passes = (home: ListingCard, { listingType, minBedrooms = 0, maxPrice = 0, places }: Filters) =>
  home.listingType === listingType &&
  (home.bedroomsTotal ?? 0) >= minBedrooms &&
  (home.listPrice ?? 0) <= maxPrice &&
  (places?.includes(areaOf(home).toLowerCase()) ?? true);
