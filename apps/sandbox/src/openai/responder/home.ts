import { z } from "zod";

const text = z.string().nullish();
const texts = z.array(z.string()).nullish();

/**
 * One home of a search result, as the application sends it. Whatever is missing is unknown, never assumed. One whose address is
 * not shown goes by where it lies.
 */
export const Home = z
  .object({
    /** The application's handle for the card, such as `H1`; null once a home is only remembered from earlier. */
    ref: z.string().nullable(),
    address: z.string().min(1).nullish(),
    area: text,
    price: text,
    listing_type: text,
    property_type: text,
    bedrooms: z.number().nullish(),
    bathrooms: z.number().nullish(),
    living_area: text,
    lot_size: text,
    year_built: z.number().nullish(),
    status: text,
    features: texts,
    not_features: texts,
    remarks: text,
  })
  .transform((home) => ({ ...home, address: home.address ?? `A home ${home.area ? `in ${home.area}` : "of ours"}` }));
export type Home = z.output<typeof Home>;

/** What a search of the application found. */
export const SearchResult = z.object({
  query: z.object({ text: z.string().nullish(), filters: z.record(z.string(), z.unknown()).nullish() }).nullish(),
  total: z.number().int().min(0),
  relaxed: z.object({ dropped: z.array(z.string()).nullish(), reason: z.string().nullish() }).nullish(),
  homes: z.array(Home),
});
export type SearchResult = z.output<typeof SearchResult>;

/** The first number in a figure such as "$489,000", "1.620 m²" or "0.2 acre"; null when there is none. */
export function amountOf(figure: string | null | undefined): number | null {
  const digits = figure?.match(/\d[\d.,' \u00a0\u202f]*/)?.[0]?.replace(/[' \u00a0\u202f]/g, "");
  if (!digits) return null;
  // A separator followed by three digits groups thousands; any other one starts the decimals.
  const amount = Number(
    digits
      .replace(/[.,](?=\d{3}(?:\D|$))/g, "")
      .replace(",", ".")
      .replace(/\.$/, ""),
  );
  return Number.isFinite(amount) ? amount : null;
}

/** The home's kind in plain words: "house", "condo", "multi-unit building"; "home" when unknown. */
export function kindOf(home: Home): string {
  const kind = (home.property_type ?? "").toLowerCase().replace(/[_/]+/g, " ").trim();
  if (/single[\s-]?family|detached|residential/.test(kind)) return "house";
  if (/multi[\s-]?family/.test(kind)) return "multi-unit building";
  if (/condo/.test(kind)) return "condo";
  if (/town/.test(kind)) return "townhouse";
  return /^[a-z][a-z -]{2,24}$/.test(kind) && !/family|other|unknown/.test(kind) ? kind : "home";
}

/** Whether the home can still be had, as far as its status says. */
export const isAvailable = (home: Home): boolean =>
  !home.status || /^(active|available|for[\s_]?sale|for[\s_]?rent|new|coming[\s_]?soon)$/i.test(home.status.trim());

/** A status in plain words: "under_contract" → "under contract". */
export const statusOf = (home: Home): string => (home.status ?? "").toLowerCase().replace(/_/g, " ").trim();
