-- The homes whose street and number are one of these (arrays of strings), the longest first. A message names few of ten thousand homes, and
-- under RLS an index on an expression is not used (lower is not leakproof): SECURITY DEFINER, as for the search.
create index if not exists listings_street_idx on listings (organization_id, lower(split_part(unparsed_address, ',', 1)));
grant create on schema public to katek_system;
set local role katek_system;
create or replace function public.listings_by_street(streets jsonb, statuses jsonb, most int) returns table (listing_id uuid)
language sql stable security definer set search_path = pg_catalog, public, pg_temp set enable_seqscan = off as $$
  select l.id from listings l
  where l.organization_id = current_setting('app.organization_id')::uuid
    -- Who names an address that its owner does not want shown must not learn that the home is here.
    and l.internet_address_display and l.internet_entire_listing_display
    and lower(split_part(l.unparsed_address, ',', 1)) = any (array(select lower(s) from jsonb_array_elements_text(streets) s))
    and l.standard_status in (select jsonb_array_elements_text(statuses))
  order by length(split_part(l.unparsed_address, ',', 1)) desc, l.id limit most
$$;
revoke all on function public.listings_by_street from public;
grant execute on function public.listings_by_street to katek_app;
set local role katek_owner;
revoke create on schema public from katek_system;
