import type { SearchFilters } from "../search/schemas";
import { understand } from "./understand";

/** Invented places as an organization's listings would spell them; some are common words. */
export const PLACES = [
  "Millrace",
  "Fernhill",
  "Harbour Point",
  "Old Town",
  "Center",
  "Orange",
  "Bath",
  "São Bento",
  "St. Ives",
  "South Fernhill",
  "94538",
  "Reading",
  "Windsor",
  "Nha Trang",
];

/** The filters that one message gives, prices in minor units of US dollars unless told otherwise. */
export const read = (message: string, current: SearchFilters = {}, currency = "USD"): SearchFilters =>
  understand(message, { current, places: PLACES, currency, year: 2026 }).filters;
