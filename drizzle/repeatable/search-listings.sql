-- Hybrid search within the tenant: hard filters first, then the ranks by vector, by text and by age are fused (RRF).
-- SECURITY DEFINER because under RLS an index on @@ or <=> is not used (they are not leakproof); it filters on the
-- organization of the setting and takes no organization from its caller. EXECUTE keeps the plan a custom one.
grant create on schema public to katek_system;
set local role katek_system;
create or replace function public.search_listings(
  query_text text, query_embedding halfvec(512), filters jsonb, page_size int
) returns table (listing_id uuid, score double precision, total bigint)
language plpgsql stable security definer set search_path = pg_catalog, public, pg_temp as $function$
declare
  tenant constant uuid := current_setting('app.organization_id')::uuid;
  words tsquery;
begin
  select string_agg(quote_literal(w), ' | ')::tsquery into words from unnest(tsvector_to_array(to_tsvector('english', coalesce(query_text, '')))) w;
  return query execute $sql$
    with matching as materialized (
      select l.id, l.updated_at from listings l
      where l.organization_id = $1
        and l.standard_status = any (coalesce((select array_agg(v) from jsonb_array_elements_text($4 -> 'statuses') v), array['active', 'active_under_contract', 'coming_soon']))
        and ($4 ->> 'listingType' is null or l.listing_type = $4 ->> 'listingType')
        and ($4 ->> 'minPrice' is null or l.list_price >= ($4 ->> 'minPrice')::bigint)
        and ($4 ->> 'maxPrice' is null or l.list_price <= ($4 ->> 'maxPrice')::bigint)
        and ($4 ->> 'minBedrooms' is null or l.bedrooms_total >= ($4 ->> 'minBedrooms')::int)
        and ($4 ->> 'maxBedrooms' is null or l.bedrooms_total <= ($4 ->> 'maxBedrooms')::int)
        and ($4 ->> 'minBathrooms' is null or l.bathrooms_total >= ($4 ->> 'minBathrooms')::double precision)
        and ($4 ->> 'minLivingAreaSqft' is null or l.living_area_sqft >= ($4 ->> 'minLivingAreaSqft')::numeric)
        and ($4 ->> 'maxLivingAreaSqft' is null or l.living_area_sqft <= ($4 ->> 'maxLivingAreaSqft')::numeric)
        and ($4 -> 'propertyTypes' is null or l.property_type in (select jsonb_array_elements_text($4 -> 'propertyTypes')))
        and ($4 -> 'features' is null or l.features @> ($4 -> 'features'))
        and ($4 -> 'places' is null or lower(l.city) in (select jsonb_array_elements_text($4 -> 'places'))
          or lower(l.subdivision_name) in (select jsonb_array_elements_text($4 -> 'places'))
          or lower(l.postal_code) in (select jsonb_array_elements_text($4 -> 'places')))
    ),
    by_vector as (
      select c.listing_id, row_number() over (order by min(c.embedding <=> $3)) as place
      from listing_chunks c join matching m on m.id = c.listing_id
      where c.organization_id = $1 and $3 is not null
      group by c.listing_id order by 2 limit 60
    ),
    by_text as (
      select c.listing_id, row_number() over (order by max(ts_rank_cd(c.text_search, $2)) desc, c.listing_id) as place
      from listing_chunks c join matching m on m.id = c.listing_id
      where c.organization_id = $1 and c.text_search @@ $2
      group by c.listing_id order by 2 limit 60
    ),
    by_age as (
      select m.id as listing_id, row_number() over (order by m.updated_at desc, m.id) as place from matching m order by 2 limit 60
    ),
    fused as (
      select r.listing_id, sum(r.points) as score from (
        select v.listing_id, 1.0 / (60 + v.place) as points from by_vector v
        union all select t.listing_id, 1.0 / (60 + t.place) from by_text t
        union all select a.listing_id, 0.05 / (60 + a.place) from by_age a
      ) r group by r.listing_id
    )
    select f.listing_id, f.score::double precision, (select count(*) from matching)
    from fused f order by f.score desc, f.listing_id limit $5
  $sql$ using tenant, words, query_embedding, coalesce(filters, '{}'), page_size;
end $function$;
revoke all on function public.search_listings from public;
grant execute on function public.search_listings to katek_app;
set local role katek_owner;
revoke create on schema public from katek_system;
