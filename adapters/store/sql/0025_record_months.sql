-- Entries that found no month waiting, because no worker had run for long, are put into their
-- month as soon as one is made: until then no further month could be made.
create or replace function public.make_record_month(month date) returns void
language plpgsql security definer set search_path = public, pg_temp
as $$
declare
    name text := 'record_' || to_char(month, 'YYYY_MM');
    first timestamptz := date_trunc('month', month::timestamp) at time zone 'UTC';
    after timestamptz := (date_trunc('month', month::timestamp) + interval '1 month')
        at time zone 'UTC';
begin
    perform pg_advisory_xact_lock(hashtextextended('record months', 0));
    if to_regclass('months.' || name) is not null then
        return;
    end if;
    if not exists (select 1 from months.record_other e where e.at >= first and e.at < after) then
        execute format(
            'create table months.%I partition of public.record_entry for values from (%L) to (%L)',
            name, first, after);
        return;
    end if;
    -- A table by itself has no triggers: entries come into it as they are.
    alter table public.record_entry detach partition months.record_other;
    execute format(
        'create table months.%I (like public.record_entry including defaults including constraints)',
        name);
    execute format(
        'with moved as (delete from months.record_other where at >= %L and at < %L returning *)'
        ' insert into months.%I select * from moved', first, after, name);
    execute format(
        'alter table public.record_entry attach partition months.%I for values from (%L) to (%L)',
        name, first, after);
    alter table public.record_entry attach partition months.record_other default;
end;
$$;

create or replace function public.make_coming_record_months() returns void
language plpgsql security definer set search_path = public, pg_temp
as $$
declare
    coming date[] := array(
        select (date_trunc('month', now() at time zone 'UTC') + make_interval(months => step))::date
        from generate_series(0, 3) step);
    waiting date[] := array(
        select distinct date_trunc('month', e.at at time zone 'UTC')::date
        from months.record_other e);
    month date;
begin
    foreach month in array waiting || coming loop
        perform make_record_month(month);
    end loop;
end;
$$;
