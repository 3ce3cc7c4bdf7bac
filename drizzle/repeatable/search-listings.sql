-- Hybrid search within the tenant: hard filters first, then the ranks by vector, by text and by age are fused (RRF).
-- SECURITY DEFINER because under RLS an index on @@ or <=> is not used (they are not leakproof); it filters on the
-- organization of the setting and takes no organization from its caller. EXECUTE keeps the plans custom ones. There are
-- two: the second is made knowing how many homes have passed, and so reads the tenant's chunks at once or one by one.
-- Sequential scans are off: they read every tenant's rows.
grant create on schema public to katek_system;
set local role katek_system;
create or replace function public.search_listings(
  query_text text, query_embedding halfvec(512), filters jsonb, page_size int
) returns table (listing_id uuid, score double precision, total bigint)
language plpgsql stable security definer set search_path = pg_catalog, public, pg_temp
set enable_seqscan = off set random_page_cost = 1.1 set max_parallel_workers_per_gather = 0 set jit = off as $function$
declare
  tenant constant uuid := current_setting('app.organization_id')::uuid;
  -- How many chunks are ranked by text, at most about: each costs some microseconds.
  ranked constant int := 1500;
  sampled constant int := 128;
  words constant text[] := tsvector_to_array(to_tsvector('english', coalesce(query_text, '')));
  any_word constant tsquery := (select string_agg(quote_literal(w), ' | ')::tsquery from unnest(words) w);
  telling tsquery := any_word;
  passed uuid[];
  newest uuid[];
begin
  execute $sql$
    with matching as materialized (
      select l.id, l.updated_at from listings l
      where l.organization_id = $1 and l.internet_entire_listing_display
        and l.standard_status = any (coalesce((select array_agg(v) from jsonb_array_elements_text($2 -> 'statuses') v), array['active', 'active_under_contract', 'coming_soon']))
        and ($2 ->> 'listingType' is null or l.listing_type = $2 ->> 'listingType')
        and ($2 ->> 'minPrice' is null or l.list_price >= ($2 ->> 'minPrice')::bigint)
        and ($2 ->> 'maxPrice' is null or l.list_price <= ($2 ->> 'maxPrice')::bigint)
        and ($2 ->> 'minBedrooms' is null or l.bedrooms_total >= ($2 ->> 'minBedrooms')::int)
        and ($2 ->> 'maxBedrooms' is null or l.bedrooms_total <= ($2 ->> 'maxBedrooms')::int)
        and ($2 ->> 'minBathrooms' is null or l.bathrooms_total >= ($2 ->> 'minBathrooms')::double precision)
        and ($2 ->> 'minLivingAreaSqft' is null or l.living_area_sqft >= ($2 ->> 'minLivingAreaSqft')::numeric)
        and ($2 ->> 'maxLivingAreaSqft' is null or l.living_area_sqft <= ($2 ->> 'maxLivingAreaSqft')::numeric)
        and ($2 ->> 'minYearBuilt' is null or l.year_built >= ($2 ->> 'minYearBuilt')::int)
        and ($2 ->> 'maxYearBuilt' is null or l.year_built <= ($2 ->> 'maxYearBuilt')::int)
        and ($2 ->> 'minLotSqft' is null or l.lot_size_area * case l.lot_size_units
          when 'sqft' then 1 when 'sqm' then 10.7639104 when 'acre' then 43560 when 'hectare' then 107639.104 end >= ($2 ->> 'minLotSqft')::numeric)
        and ($2 -> 'excludedPlaces' is null or not exists (
          select from jsonb_array_elements_text($2 -> 'excludedPlaces') p where p in (lower(l.city), lower(l.subdivision_name), lower(l.postal_code))))
        and ($2 -> 'propertyTypes' is null or l.property_type in (select jsonb_array_elements_text($2 -> 'propertyTypes')))
        and ($2 -> 'features' is null or l.features @> ($2 -> 'features'))
        and ($2 -> 'places' is null or lower(l.city) in (select jsonb_array_elements_text($2 -> 'places'))
          or lower(l.subdivision_name) in (select jsonb_array_elements_text($2 -> 'places'))
          or lower(l.postal_code) in (select jsonb_array_elements_text($2 -> 'places')))
    )
    select array(select m.id from matching m), array(select m.id from matching m order by m.updated_at desc, m.id limit 60)
  $sql$ into passed, newest using tenant, coalesce(filters, '{}');

  -- Too many to rank by text: only those that hold the words which tell homes apart, the rarest first, by a sample.
  if cardinality(passed) > ranked and cardinality(words) > 1 then
    execute $sql$
      select string_agg(quote_literal(r.word), ' | ')::tsquery
      from (
        select w.word, row_number() over rarest_first as nth, sum(count(c.listing_id)) over rarest_first as chunks
        from (select u as word, quote_literal(u)::tsquery as query from unnest($2) u offset 0) w
        left join (
          select l.listing_id, l.text_search
          from generate_series(1, cardinality($3), greatest(cardinality($3) / $4, 1)) n
          join listing_chunks l on l.organization_id = $1 and l.listing_id = ($3)[n] and l.position = 0 offset 0
        ) c on c.text_search @@ w.query
        group by w.word window rarest_first as (order by count(c.listing_id), w.word)
      ) r
      where r.nth = 1 or r.chunks * cardinality($3) / $4 <= $5
    $sql$ into telling using tenant, words, passed, sampled, ranked;
  end if;

  return query execute $sql$
    with matching as materialized (select unnest($4) as id),
    by_vector as (
      select v.listing_id, row_number() over (order by v.distance, v.listing_id) as place
      from (
        select n.listing_id, min(n.distance) as distance
        -- The nearest chunks before the nearest homes: few homes have as many as eight.
        from (
          select c.listing_id, c.embedding <=> $3 as distance
          from listing_chunks c join matching m on m.id = c.listing_id
          where c.organization_id = $1 and $3 is not null
          order by 2, 1 limit 480
        ) n
        group by n.listing_id order by 2, 1 limit 60
      ) v
    ),
    by_text as (
      select t.listing_id, row_number() over (order by t.points desc, t.listing_id) as place
      from (
        select c.listing_id, max(ts_rank(c.text_search, $2)) as points
        from listing_chunks c join matching m on m.id = c.listing_id
        where c.organization_id = $1 and c.text_search @@ $6
        group by c.listing_id order by 2 desc, 1 limit 60
      ) t
    ),
    by_age as (
      select a.listing_id, a.place from unnest($5) with ordinality a(listing_id, place)
    ),
    fused as (
      select r.listing_id, sum(r.points) as score from (
        select v.listing_id, 1.0 / (60 + v.place) as points from by_vector v
        union all select t.listing_id, 1.0 / (60 + t.place) from by_text t
        union all select a.listing_id, 0.05 / (60 + a.place) from by_age a
      ) r group by r.listing_id
    )
    select f.listing_id, f.score::double precision, cardinality($4)::bigint
    from fused f order by f.score desc, f.listing_id limit $7
  $sql$ using tenant, any_word, query_embedding, passed, newest, telling, page_size;
end $function$;
revoke all on function public.search_listings from public;
grant execute on function public.search_listings to katek_app;
set local role katek_owner;
revoke create on schema public from katek_system;
