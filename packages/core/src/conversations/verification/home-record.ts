import { detailsInWords, type ListingCard } from "../../listings";
import { currencyExponent } from "../../listings/schemas";
import type { FigureKind, Known } from "./figure";
import { readFigures } from "./read-figures";

/** What the listing of one home says in figures. */
export interface HomeRecord {
  /** From the fields of the row. */
  row: Record<FigureKind, Known[]>;
  /** From the words of the remarks and details: fees, taxes, the sizes of rooms, bedrooms upstairs. */
  remarks: Record<FigureKind, Known[]>;
}

const records = new WeakMap<ListingCard, HomeRecord>();

/** The record of a home; read once for each card. */
export function recordOf(home: ListingCard): HomeRecord {
  const known = records.get(home);
  if (known) return known;
  const record = { row: rowOf(home), remarks: remarksOf(home) };
  records.set(home, record);
  return record;
}

function rowOf(home: ListingCard): HomeRecord["row"] {
  const one = (value: number | null, unit?: Known["unit"] | null): Known[] =>
    value === null ? [] : [{ value, ...(unit && { unit }) }];
  const price = home.listPrice === null ? null : home.listPrice / 10 ** currencyExponent(home.currency);
  return {
    price: one(price),
    bedrooms: one(home.bedroomsTotal),
    bathrooms: one(home.bathroomsTotal),
    living_area: home.livingAreaUnits ? one(home.livingArea, home.livingAreaUnits) : [],
    lot: home.lotSizeUnits ? one(home.lotSizeArea, home.lotSizeUnits) : [],
    year_built: one(home.yearBuilt),
  };
}

function remarksOf({ remarks, details, currency }: ListingCard): HomeRecord["remarks"] {
  const said: HomeRecord["remarks"] = {
    price: [],
    bedrooms: [],
    bathrooms: [],
    living_area: [],
    lot: [],
    year_built: [],
  };
  const words = detailsInWords({ ...details, currency }).map((detail) => `${detail.name}: ${detail.value}`);
  for (const { kind, value, unit } of readFigures([remarks, ...words].filter(Boolean).join("\n")))
    said[kind].push({ value, unit });
  return said;
}
