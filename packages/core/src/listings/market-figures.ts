import type { Tx } from "@katek/db";
import { sql } from "drizzle-orm";
import { streetOf } from "./in-words";
import type { Market } from "./market-shapes";

/** Homes are compared with at most so many, the nearest and most alike first. */
export const MOST_COMPARED = 50;
const FARTHEST_KM = 5;
/** Fewer say nothing of a middle. */
const FEWEST = 3;

interface Row extends Record<string, unknown> {
  /** The home that this one is compared with, or is. */
  of_id: string;
  id: string;
  this: boolean;
  address: string | null;
  place: string | null;
  status: string;
  listing_type: "sale" | "rent";
  property_type: string | null;
  price: string;
  currency: string;
  units: "sqft" | "sqm" | null;
  per_sqft: number | null;
  km: number | null;
  days: number | null;
  photo: string | null;
}

const SQFT_OF_SQM = 10.763910416709722;

/**
 * What the organization's own listings say of homes' prices: of each, homes of the same kind of offer, currency, period and type, with
 * as many bedrooms or one more or fewer, within five kilometres or in the same town, on the market or sold. Nothing is estimated:
 * days on the market count from the day of listing where it is known.
 * @param today the organization's day, "2026-03-31"
 * @param shown how many of the homes compared are named
 * @returns by id; not of those that have no price or are nowhere
 */
export async function marketsOf(
  tx: Tx,
  listingIds: readonly string[],
  today: string,
  shown = 4,
): Promise<Map<string, Market>> {
  const rows = await tx.execute<Row>(sql`
    with priced as (
      select l.id, l.unparsed_address, l.subdivision_name, l.city, l.latitude, l.longitude, l.standard_status, l.listing_type,
        l.property_type, l.currency, l.rent_period, l.bedrooms_total, l.living_area_sqft, l.living_area_units,
        coalesce(case when l.standard_status = 'closed' then l.close_price end, l.list_price) as price,
        case when l.standard_status = 'closed' then l.close_date else ${today}::date end
          - coalesce(l.listing_contract_date, case when l.source = 'hand' then l.created_at::date end) as days
      from listings l
    ), these as (select * from priced where id in ${[...listingIds]} and price > 0), near as (
      select t.id as of_id, p.*, p.id = t.id as is_this,
        111.2 * sqrt(power(p.latitude - t.latitude, 2) + power((p.longitude - t.longitude) * cos(radians(t.latitude)), 2)) as km,
        abs(coalesce(p.bedrooms_total - t.bedrooms_total, 0)) as beds_off,
        abs(ln(p.living_area_sqft::double precision / t.living_area_sqft::double precision)) as area_off,
        (lower(p.subdivision_name) = lower(t.subdivision_name)) is true as same_area,
        (lower(p.city) = lower(t.city)) is true as same_city
      from these t join priced p on p.listing_type = t.listing_type and p.currency = t.currency
      where p.id = t.id or p.price > 0
        and p.rent_period is not distinct from t.rent_period
        and p.property_type is not distinct from t.property_type
        and p.standard_status in ('active', 'active_under_contract', 'coming_soon', 'pending', 'closed')
        and (t.bedrooms_total is null or p.bedrooms_total between t.bedrooms_total - 1 and t.bedrooms_total + 1)
    ), ranked as (
      select n.*, row_number() over (partition by n.of_id
        order by n.is_this desc, n.same_area desc, n.beds_off, n.km nulls last, n.area_off nulls last, n.id) as place_in_order
      from near n where n.is_this or n.same_city or n.km <= ${FARTHEST_KM}
    )
    select n.of_id, n.id, n.is_this as this, n.unparsed_address as address, nullif(concat_ws(', ', n.subdivision_name, n.city), '') as place,
      n.standard_status as status, n.listing_type, n.property_type, n.price, n.currency, n.living_area_units as units,
      case when n.living_area_sqft > 0 then n.price / n.living_area_sqft::double precision end as per_sqft, n.km,
      case when n.days >= 0 then n.days end as days,
      (select p.id from listing_photos p where p.listing_id = n.id order by p.position, p.id limit 1) as photo
    from ranked n where n.place_in_order <= ${MOST_COMPARED + 1}
    order by n.of_id, n.place_in_order`);
  const found = new Map<string, Row[]>();
  for (const row of rows) {
    const near = found.get(row.of_id);
    if (near) near.push(row);
    else found.set(row.of_id, [row]);
  }
  return new Map(
    [...found].flatMap(([id, [self, ...others]]) => (self?.this ? [[id, figures(self, others, shown)] as const] : [])),
  );
}

function figures(self: Row, others: Row[], shown: number): Market {
  const perUnit = self.units === "sqm" ? SQFT_OF_SQM : 1;
  const perArea = (row: Row) => (row.per_sqft === null ? null : Number(row.per_sqft) * perUnit);
  const own = perArea(self);
  const prices = others.flatMap((row) => perArea(row) ?? []);
  const days = others.flatMap(({ days }) => days ?? []);
  const enough = prices.length >= FEWEST;
  const middle = enough ? median(prices) : null;
  return {
    currency: self.currency,
    areaUnits: self.units,
    pricePerArea: own,
    daysOnMarket: self.days,
    compared: prices.length,
    medianPricePerArea: middle,
    aboveMedian: own !== null && middle ? Math.round((own / middle - 1) * 100) : null,
    percentile:
      own !== null && enough ? Math.round((prices.filter((price) => price < own).length / prices.length) * 100) : null,
    medianDaysOnMarket: days.length >= FEWEST ? Math.round(median(days)) : null,
    comparables: others.slice(0, shown).map((row) => ({
      id: row.id,
      name: streetOf(row.address ?? "", row.place) || row.place || "Address not given",
      standardStatus: row.status,
      listingType: row.listing_type,
      price: Number(row.price),
      pricePerArea: perArea(row),
      distanceKm: row.km === null ? null : Number(row.km),
      daysOnMarket: row.days,
      photoId: row.photo,
      propertyType: row.property_type,
    })),
  };
}

function median(values: number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const half = Math.floor(sorted.length / 2);
  const upper = sorted[half] ?? 0;
  return sorted.length % 2 ? upper : ((sorted[half - 1] ?? 0) + upper) / 2;
}
