import type { ListingCard } from "./listing-card";

const PERIODS = { month: "a month", week: "a week", day: "a day", year: "a year" } as const;
const UNITS = { sqft: "sq ft", sqm: "m²", acre: "acres", hectare: "ha" } as const;

/** "$489,000", "$2,450 a month"; null where there is no price. */
export function moneyInWords(card: Pick<ListingCard, "listPrice" | "currency" | "rentPeriod">): string | null {
  if (card.listPrice === null) return null;
  const amount = formatMoney(card.listPrice, card.currency);
  return card.rentPeriod ? `${amount} ${PERIODS[card.rentPeriod]}` : amount;
}

/** Minor units as people write them: without cents where there are none. */
export function formatMoney(minorUnits: number, currency: string): string {
  const exponent = currencyExponent(currency);
  const amount = minorUnits / 10 ** exponent;
  const digits = Number.isInteger(amount) ? 0 : exponent;
  return new Intl.NumberFormat("en-US", {
    style: "currency",
    currency,
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  }).format(amount);
}

/** How many decimals a currency has (ISO 4217): 2 for USD, 0 for JPY. */
export function currencyExponent(currency: string): number {
  return new Intl.NumberFormat("en", { style: "currency", currency }).resolvedOptions().maximumFractionDigits ?? 2;
}

/** "1,620 sq ft", "0.25 acres"; null where the area or its unit is not known. */
export function areaInWords(area: number | null, units: keyof typeof UNITS | null): string | null {
  if (area === null || units === null) return null;
  const word = units === "acre" && area === 1 ? "acre" : UNITS[units];
  return `${area.toLocaleString("en-US", { maximumFractionDigits: 2 })} ${word}`;
}

/** "3 bed · 2 bath · 1,620 sq ft", leaving out what is not known. */
export function factsInWords(
  card: Pick<ListingCard, "bedroomsTotal" | "bathroomsTotal" | "livingArea" | "livingAreaUnits">,
): string[] {
  return [
    card.bedroomsTotal === null ? null : card.bedroomsTotal === 0 ? "Studio" : `${card.bedroomsTotal} bed`,
    card.bathroomsTotal === null ? null : `${card.bathroomsTotal} bath`,
    areaInWords(card.livingArea, card.livingAreaUnits),
  ].filter((fact) => fact !== null);
}

/**
 * The first line of an address, which names a home: all up to the part that `place` says again.
 * "231 Harbour Point, 4B, Port Ellery, ME 04586" in "Harbour Point, Port Ellery" is "231 Harbour Point, 4B".
 */
export function streetOf(address: string, place: string | null): string {
  const places = new Set(partsOf(place ?? "").map((part) => part.toLowerCase()));
  const parts = partsOf(address);
  const end = parts.findIndex((part, index) => index > 0 && places.has(part.toLowerCase()));
  return (end > 0 ? parts.slice(0, end) : parts).join(", ");
}

const partsOf = (line: string): string[] =>
  line
    .split(",")
    .map((part) => part.trim())
    .filter(Boolean);
