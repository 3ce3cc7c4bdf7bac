-- Hybrid search within the tenant: hard filters first, then the ranks by vector, by text and by age are fused (RRF).
-- SECURITY DEFINER because under RLS an index on @@ or <=> is not used (they are not leakproof); it filters on the
-- organization of the setting and takes no organization from its caller. EXECUTE keeps the plan a custom one. Sequential
-- scans are off: they read every tenant's rows, and the planner does not know what @@ costs on text kept out of line.
grant create on schema public to katek_system;
set local role katek_system;
create or replace function public.search_listings(
  query_text text, query_embedding halfvec(512), filters jsonb, page_size int
) returns table (listing_id uuid, score double precision, total bigint)
language plpgsql stable security definer set search_path = pg_catalog, public, pg_temp set enable_seqscan = off as $function$
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
        and ($4 ->> 'minYearBuilt' is null or l.year_built >= ($4 ->> 'minYearBuilt')::int)
        and ($4 ->> 'maxYearBuilt' is null or l.year_built <= ($4 ->> 'maxYearBuilt')::int)
        and ($4 ->> 'minLotSqft' is null or l.lot_size_area * case l.lot_size_units
          when 'sqft' then 1 when 'sqm' then 10.7639104 when 'acre' then 43560 when 'hectare' then 107639.104 end >= ($4 ->> 'minLotSqft')::numeric)
        and ($4 -> 'excludedPlaces' is null or not exists (
          select from jsonb_array_elements_text($4 -> 'excludedPlaces') p where p in (lower(l.city), lower(l.subdivision_name), lower(l.postal_code))))
        and ($4 -> 'propertyTypes' is null or l.property_type in (select jsonb_array_elements_text($4 -> 'propertyTypes')))
        and ($4 -> 'features' is null or l.features @> ($4 -> 'features'))
        and ($4 -> 'places' is null or lower(l.city) in (select jsonb_array_elements_text($4 -> 'places'))
          or lower(l.subdivision_name) in (select jsonb_array_elements_text($4 -> 'places'))
          or lower(l.postal_code) in (select jsonb_array_elements_text($4 -> 'places')))
    ),
    by_vector as (
      select v.listing_id, row_number() over (order by v.distance, v.listing_id) as place
      from (
        select d.listing_id, min(d.distance) as distance
        -- offset 0: the distance is computed before the rows are grouped, so that no vector is carried along.
        from (
          select c.listing_id, c.embedding <=> $3 as distance
          from listing_chunks c join matching m on m.id = c.listing_id
          where c.organization_id = $1 and $3 is not null offset 0
        ) d
        group by d.listing_id order by 2, 1 limit 60
      ) v
    ),
    by_text as (
      select t.listing_id, row_number() over (order by t.points desc, t.listing_id) as place
      from (
        select c.listing_id, max(ts_rank(c.text_search, $2)) as points
        from listing_chunks c join matching m on m.id = c.listing_id
        where c.organization_id = $1 and c.text_search @@ $2
        group by c.listing_id order by 2 desc, 1 limit 60
      ) t
    ),
    by_age as (
      select a.id as listing_id, row_number() over (order by a.updated_at desc, a.id) as place
      from (select m.id, m.updated_at from matching m order by m.updated_at desc, m.id limit 60) a
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
