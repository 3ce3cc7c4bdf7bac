import { APPEND_ONLY, OUTSIDE_THE_FENCE } from "./fence-exceptions";

const quoted = (names: string[]) => names.map((name) => `'${name}'`).join(", ");

/**
 * SQL that fences every table with an organization: row-level security, forced, with its policies and grants. Run after
 * each migration, so that a new table needs nothing remembered. Tables on the list of exceptions get what stands there;
 * a table that has neither an organization nor an exception stays without grants, and a test names it.
 */
export function fenceSql(): string {
  const exceptions = Object.entries(OUTSIDE_THE_FENCE).flatMap(([table, { policies }]) => [
    `select pg_temp.fence('${table}')`,
    ...policies,
  ]);
  return `
create or replace function pg_temp.fence(target regclass) returns void language plpgsql as $$
declare p text;
begin
  execute format('alter table %s enable row level security', target);
  execute format('alter table %s force row level security', target);
  for p in select polname from pg_policy where polrelid = target loop
    execute format('drop policy %I on %s', p, target);
  end loop;
  execute format('revoke all on %s from public, katek_app, katek_worker', target);
  execute format('create policy system on %s to katek_system using (true)', target);
  execute format('grant select, insert, update, delete on %s to katek_system', target);
end $$;
do $$
declare t regclass; name text;
begin
  for t, name in
    select c.oid, c.relname from pg_class c
    join pg_attribute a on a.attrelid = c.oid and a.attname = 'organization_id' and not a.attisdropped
    where c.relkind in ('r', 'p') and c.relnamespace = 'public'::regnamespace
  loop
    perform pg_temp.fence(t);
    execute format('create policy organization on %s to katek_app using (organization_id = (select current_setting(''app.organization_id'')::uuid))', t);
    execute format('grant %s on %s to katek_app',
      case when name in (${quoted(Object.keys(APPEND_ONLY))}) then 'select, insert' else 'select, insert, update, delete' end, t);
  end loop;
end $$;
${exceptions.join(";\n")};
revoke create on schema public from public;
grant usage on schema public to katek_app, katek_system, katek_worker;
-- graphile-worker keeps row-level security on its tables with no policy for anyone but their owner.
grant usage on schema graphile_worker to katek_worker;
grant all on all tables in schema graphile_worker to katek_worker;
grant all on all sequences in schema graphile_worker to katek_worker;
grant execute on all functions in schema graphile_worker to katek_worker;
do $$
declare t regclass;
begin
  for t in select c.oid from pg_class c where c.relkind in ('r', 'p') and c.relrowsecurity and c.relnamespace = 'graphile_worker'::regnamespace loop
    execute format('drop policy if exists worker on %s', t);
    execute format('create policy worker on %s to katek_worker using (true)', t);
  end loop;
end $$;
`;
}
