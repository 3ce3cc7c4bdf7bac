import type { Tx } from "@katek/db";
import { sql } from "drizzle-orm";
import { streetOf } from "./in-words";
import type { Market } from "./market-shapes";

/** Homes are compared with at most so many, the nearest and most alike first. */
export const MOST_COMPARED = 50;
const FARTHEST_KM = 5;
/** Looked for among so many of a town, the last changed first: a price is not worth a second of the database. */
const MOST_OF_A_TOWN = 2_000;
const COMPARED_STATUSES = ["active", "active_under_contract", "coming_soon", "pending", "closed"];
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

/** Between `p` and `t`, on a plane: over a few kilometres the Earth is one. */
const kilometres = sql`111.2 * sqrt((p.latitude - t.latitude) * (p.latitude - t.latitude)
  + ((p.longitude - t.longitude) * cos(radians(t.latitude))) * ((p.longitude - t.longitude) * cos(radians(t.latitude))))`;

/**
 * What the organization's own listings say of homes' prices: of each, homes of the same kind of offer, currency, period and type, with
 * as many bedrooms or one more or fewer, within five kilometres or in the same town, on the market or sold. Of a town with very many,
 * those that changed last are looked through. Nothing is estimated:
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
    with priced as materialized (
      select l.id, lower(l.city) as town, lower(l.subdivision_name) as area, l.latitude, l.longitude, l.listing_type, l.currency,
        coalesce(l.rent_period, '') as period, coalesce(l.property_type, '') as kind, l.standard_status in ${COMPARED_STATUSES} as counts,
        l.bedrooms_total as beds, nullif(l.living_area_sqft, 0)::double precision as sqft,
        coalesce(case when l.standard_status = 'closed' then l.close_price end, l.list_price) as price,
        row_number() over (partition by lower(l.city) order by l.updated_at desc, l.id) as freshness
      from listings l
      where l.standard_status in ${COMPARED_STATUSES} or l.id in ${[...listingIds]}
    ), these as (
      select * from priced where id in ${[...listingIds]} and price > 0
    ), near as (
      select t.id as of_id, true as this, t.id, t.price, t.sqft, true as same_area, 0 as beds_off, null::double precision as km,
        0::double precision as area_off
      from these t
      union all
      select t.id, false, n.* from these t cross join lateral (
        select p.id, p.price, p.sqft, (p.area = t.area) is true as same_area, abs(coalesce(p.beds - t.beds, 0)) as beds_off,
          ${kilometres} as km, abs(ln(p.sqft / t.sqft)) as area_off
        from priced p
        where p.id <> t.id and p.counts and p.price > 0 and p.freshness <= ${MOST_OF_A_TOWN}
          and p.listing_type = t.listing_type and p.currency = t.currency and p.kind = t.kind and p.period = t.period
          and (t.beds is null or p.beds between t.beds - 1 and t.beds + 1)
          and (p.town = t.town or ${kilometres} <= ${FARTHEST_KM})
        order by same_area desc, beds_off, km nulls last, area_off nulls last, p.id
        limit ${MOST_COMPARED}
      ) n
    )
    select n.of_id, n.id, n.this, l.unparsed_address as address, nullif(concat_ws(', ', l.subdivision_name, l.city), '') as place,
      l.standard_status as status, l.listing_type, l.property_type, n.price, l.currency, l.living_area_units as units,
      n.price / n.sqft as per_sqft, n.km, case when d.days >= 0 then d.days end as days,
      (select p.id from listing_photos p where p.listing_id = n.id order by p.position, p.id limit 1) as photo
    from near n join listings l on l.id = n.id
    cross join lateral (
      select case when l.standard_status = 'closed' then l.close_date else ${today}::date end
        - coalesce(l.listing_contract_date, case when l.source = 'hand' then l.created_at::date end) as days
    ) d
    order by n.of_id, n.this desc, n.same_area desc, n.beds_off, n.km nulls last, n.area_off nulls last, n.id`);
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
