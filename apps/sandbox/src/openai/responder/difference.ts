import { amountOf, type Home, kindOf } from "./home";
import { bathroomsOf, bedroomsOf, listed, plain, withArticle } from "./phrasing";

const MOST_DIFFERENCES = 3;

/**
 * One sentence on how a home differs from the one named before it: price, kind, bedrooms, bathrooms, area, size. Only
 * figures of the listing appear; a difference is never worked out, so that every figure can be checked against a row.
 */
export function differenceOf(home: Home, lead: Home, name: string): string {
  const clauses = [priceClause(home, lead), ...otherClauses(home, lead)].filter((clause) => clause !== "");
  if (clauses.length === 0) return `${name} is much like it.`;
  return `${name} ${listed(clauses.slice(0, MOST_DIFFERENCES))}.`;
}

function priceClause(home: Home, lead: Home): string {
  const [own, other] = [amountOf(home.price), amountOf(lead.price)];
  const price = plain(home.price ?? "");
  if (own === null || !price) return "";
  if (other === null || (home.listing_type ?? "") !== (lead.listing_type ?? "")) return `is listed at ${price}`;
  if (own === other) return `is also listed at ${price}`;
  return `costs ${own < other ? "less" : "more"} at ${price}`;
}

function otherClauses(home: Home, lead: Home): string[] {
  const clauses: string[] = [];
  const kind = kindOf(home);
  if (kind !== kindOf(lead) && kind !== "home") clauses.push(`is ${withArticle(kind)}`);
  const counts = [
    home.bedrooms !== lead.bedrooms ? bedroomsOf(home) : null,
    home.bathrooms !== lead.bathrooms ? bathroomsOf(home) : null,
  ].filter((count) => count !== null);
  if (counts.length > 0) clauses.push(`has ${listed(counts)}`);
  if (home.area && home.area !== lead.area) clauses.push(`is in ${plain(home.area)}`);
  const [own, other] = [amountOf(home.living_area), amountOf(lead.living_area)];
  if (own !== null && other !== null && own !== other) {
    clauses.push(`is ${own > other ? "larger" : "smaller"} at ${plain(home.living_area ?? "")}`);
  }
  return clauses;
}
