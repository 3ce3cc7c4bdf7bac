-- Adds a job in the caller's transaction: the job exists if and only if its cause was committed.
-- katek_app needs no right on graphile-worker's schema. The organization comes from the setting, not from the payload.
grant create on schema public to katek_worker;
set local role katek_worker;
create or replace function public.enqueue(
  task text, payload json, job_key text default null, run_at timestamptz default null, queue text default null, max_attempts int default null
) returns void language sql security definer set search_path = pg_catalog, pg_temp as $$
  select from graphile_worker.add_job(
    task,
    (payload::jsonb || jsonb_build_object('organizationId', current_setting('app.organization_id')::uuid))::json,
    queue, coalesce(run_at, now()), max_attempts,
    current_setting('app.organization_id') || ':' || job_key
  )
$$;
revoke all on function public.enqueue from public;
grant execute on function public.enqueue to katek_app;
set local role katek_owner;
revoke create on schema public from katek_worker;
