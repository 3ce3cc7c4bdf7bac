import { sql } from "drizzle-orm";
import type { TransactionContext } from "../kernel";
import { HAND_SOURCE, MADE_FROM_FACTS, SAMPLE_SOURCE } from "../listings/schemas";
import { type KnownBy, LISTING_COLUMNS } from "./staged-columns";

/**
 * Finds staged rows that are listings known by another id, by their address in one spelling, and says so in the staging
 * table. Only where there is one such listing and no other row of the batch is it by id; what the row leaves empty is then
 * taken from the listing. A row with an id of its own gives it to the listing, which follows its file from now on; a row
 * without leaves the listing's as it is. `KnownBy` says which listings a row may be.
 * @returns whether any was found
 */
export async function matchByAddress(
  { tx }: TransactionContext,
  source: string,
  rows: { knownBy: KnownBy }[],
): Promise<boolean> {
  if (!rows.some(({ knownBy }) => knownBy !== null)) return false;
  const found = await tx.execute(sql`
    with alike as (
      select s.source_row, one.id
      from staged_listings s cross join lateral (
        select (array_agg(l.id))[1] as id, count(*) as n
        from (select * from listings where address_key = s.address_key offset 0) l
        where l.source <> ${SAMPLE_SOURCE} and l.listing_type = s.listing_type
          and (s.known_by <> 'id' or l.source = ${HAND_SOURCE} or l.source = ${source} and l.source_id ~ ${MADE_FROM_FACTS.source})
          and ${SAME_PLACE}
          and (s.known_by = 'address' or ${alike("bedrooms_total")} and (s.known_by = 'id' or ${alike("living_area")}))
      ) one
      where s.address_key is not null and s.known_by is not null and one.n = 1
        and not exists (select from listings where source = ${source} and source_id = s.source_id)
    ), claimed as (
      select distinct on (id) source_row, id from alike a
      where not exists (
        select from listings l join staged_listings o on o.source_id = l.source_id
        where l.id = a.id and l.source = ${source}
      )
      order by id, source_row
    )
    update staged_listings s set listing_id = l.id, ${WHAT_IT_SAYS},
      source = case when s.known_by = 'id' then ${source} else l.source end,
      source_id = case when s.known_by = 'id' then s.source_id else l.source_id end
    from claimed c join listings l on l.id = c.id
    where s.source_row = c.source_row
    returning s.listing_id`);
  return found.length > 0;
}

/** Rows with an id of their own give it to the listings that they were found to be by their address. */
export async function giveIds({ tx }: TransactionContext): Promise<void> {
  await tx.execute(sql`
    update listings l set source = s.source, source_id = s.source_id
    from staged_listings s where l.id = s.listing_id and s.known_by = 'id'`);
}

/** Where both say it, they say the same. */
const alike = (column: string) => sql.raw(`(l.${column} is null or s.${column} is null or l.${column} = s.${column})`);

/** The key names street and city; a city's name may be found in two states. A whole postcode is also its first part. */
const SAME_PLACE = sql`case when l.postal_code is null or s.postal_code is null then ${alike("state_or_province")}
  else starts_with(l.postal_code, s.postal_code) or starts_with(s.postal_code, l.postal_code) end`;

const WITH_THE_PRICE = ["currency", "rent_period"];
const WHAT_IT_SAYS = sql.raw(
  LISTING_COLUMNS.filter((column) => column !== "source_id")
    .map((column) => `${column} = ${said(column)}`)
    .join(", "),
);

function said(column: string): string {
  if (column === "features") return "l.features || s.features";
  if (column === "photo_urls") return "case when s.photo_urls = '{}' then l.photo_urls else s.photo_urls end";
  if (WITH_THE_PRICE.includes(column)) return `case when s.list_price is null then l.${column} else s.${column} end`;
  return `coalesce(s.${column}, l.${column})`;
}
