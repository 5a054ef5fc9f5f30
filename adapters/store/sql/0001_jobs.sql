-- One way to enqueue, for everybody who may: job arguments are ids and nothing else.
create function public.enqueue(
    task text, args jsonb, queue text default 'work', serial text default null,
    once text default null, due timestamptz default null
) returns bigint
language plpgsql security definer set search_path = jobs, pg_catalog, pg_temp
as $$
declare
    ids bigint[];
begin
    ids := jobs.procrastinate_defer_jobs_v1(array[
        row(queue, task, 0, serial, once, args, due)::jobs.procrastinate_job_to_defer_v1
    ]);
    return ids[1];
exception when unique_violation then
    return null;  -- the same work is already waiting
end;
$$;
revoke all on function public.enqueue from public;
grant execute on function public.enqueue to pa_desk, pa_worker;
grant usage on schema jobs to pa_worker;
grant all on all tables in schema jobs to pa_worker;
grant all on all sequences in schema jobs to pa_worker;
grant execute on all functions in schema jobs to pa_worker;

create function public.work_follows_arrival() returns trigger
language plpgsql security definer set search_path = public, pg_temp
as $$
begin
    perform enqueue('file_arrival',
        jsonb_build_object('clinic_id', new.clinic_id, 'arrival_id', new.id), 'work');
    return null;
end;
$$;
create trigger work_follows after insert on inbox
    for each row execute function work_follows_arrival();

create function public.work_follows_request() returns trigger
language plpgsql security definer set search_path = public, pg_temp
as $$
begin
    perform enqueue('run_tool_request',
        jsonb_build_object('clinic_id', new.clinic_id, 'request_id', new.id), 'work');
    return null;
end;
$$;
create trigger work_follows after insert on tool_request
    for each row execute function work_follows_request();
