-- Keeps every chat address that an organization has or had, so that a former one leads to it and is never another's.
-- Organizations older than the table come in with their first change. A conflict with another one fails the change.
create or replace function public.keep_organization_slug() returns trigger
language plpgsql set search_path = pg_catalog, public, pg_temp as $$
begin
  insert into organization_slugs (organization_id, slug) values (new.id, new.slug)
  on conflict (organization_id, slug) do nothing;
  if tg_op = 'UPDATE' then
    insert into organization_slugs (organization_id, slug) values (old.id, old.slug)
    on conflict (organization_id, slug) do nothing;
  end if;
  return null;
end
$$;
create or replace trigger keep_organization_slug after insert or update of slug on public.organizations
  for each row execute function public.keep_organization_slug();
