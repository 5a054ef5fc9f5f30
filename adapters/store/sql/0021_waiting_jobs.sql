-- How many jobs of the clinic wait in which lane, for whoever watches over the house. The desk
-- page may not read the queue: it is told numbers, and nothing of what the jobs are about.
create function public.jobs_by_lane() returns table (lane text, state text, jobs bigint)
language sql stable security definer set search_path = public, pg_temp
as $$
    select queue_name, case
        when status = 'todo' and scheduled_at > now() then 'later'
        when status = 'todo' then 'waiting'
        when status = 'doing' then 'running'
        else 'failed' end, count(*)
    from jobs.procrastinate_jobs
    where status in ('todo', 'doing', 'failed')
        and args ->> 'clinic_id' = nullif(current_setting('app.clinic', true), '')
    group by 1, 2;
$$;
revoke all on function public.jobs_by_lane from public;
grant execute on function public.jobs_by_lane to pa_desk;
