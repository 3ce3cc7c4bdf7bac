/**
 * SQL that makes KaTek's roles where they are missing, and gives them to the owner. None of them can log in.
 *
 * - `katek_owner` owns the tables; migrations run as it.
 * - `katek_app` does tenant work: one organization's rows, by policy.
 * - `katek_system` looks across tenants.
 * - `katek_worker` runs graphile-worker's queue.
 *
 * Being granted a role must not mean having its rights: `inherit false`, so that a query without `set role` reads nothing.
 * The queue's rights are inherited, since graphile-worker sets no role; its jobs carry ids only.
 */
export function rolesSql(): string {
  return `
do $$
declare name text;
begin
  foreach name in array array['katek_owner', 'katek_app', 'katek_system', 'katek_worker'] loop
    if not exists (select from pg_roles where rolname = name) then execute format('create role %I nologin', name); end if;
  end loop;
end $$;
grant katek_app, katek_system to katek_owner with inherit false, set true;
grant katek_worker to katek_owner with inherit true, set true;
`;
}

/** SQL that lets a login do the application's work. It must be neither superuser, owner nor BYPASSRLS. */
export function grantLoginSql(login: string): string {
  const name = `"${login.replaceAll('"', '""')}"`;
  return `
grant katek_app, katek_system to ${name} with inherit false, set true;
grant katek_worker to ${name} with inherit true, set true;
`;
}
