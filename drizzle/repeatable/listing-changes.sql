-- The history of a listing's price, status and kind of offer, whoever writes: a person, a program, an import. The condition keeps
-- the function away from rows of which none of these has changed.
create or replace function public.keep_listing_change() returns trigger
language plpgsql set search_path = pg_catalog, public, pg_temp as $$
begin
  insert into listing_changes (organization_id, id, listing_id, field, before, after, currency_before, currency_after, changed_at)
  select new.organization_id, gen_random_uuid(), new.id, c.field, c.before, c.after, old.currency, new.currency, new.updated_at
  from (values
    ('list_price', old.list_price::text, new.list_price::text),
    ('standard_status', old.standard_status, new.standard_status),
    ('listing_type', old.listing_type, new.listing_type)
  ) c(field, before, after)
  where c.before is distinct from c.after or c.field = 'list_price' and old.currency <> new.currency;
  return null;
end $$;
revoke all on function public.keep_listing_change from public;
create or replace trigger keep_listing_change after update on listings for each row
when (old.list_price is distinct from new.list_price or old.standard_status is distinct from new.standard_status
  or old.listing_type is distinct from new.listing_type or old.currency is distinct from new.currency)
execute function public.keep_listing_change();
