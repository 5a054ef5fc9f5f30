-- The record in monthly parts, with a purpose on every entry and a hash that no two entries share.

drop function public.record_hash;
alter table record_entry no force row level security;
alter table record_entry rename to record_entry_before;
alter table record_entry_before rename constraint pk_record_entry to pk_record_entry_before;

create table record_entry (
    clinic_id text not null,
    number bigint not null,
    at timestamptz not null,
    login text not null,
    actor text not null,
    on_behalf_of text,
    action text not null,
    phase text not null,
    call_id text not null,
    case_id text,
    outcome text,
    details jsonb not null,
    milliseconds double precision,
    previous_hash text not null,
    hash text not null,
    purpose text,
    constraint pk_record_entry primary key (clinic_id, number, at),
    constraint ck_record_entry_phase check (phase in ('attempt', 'result', 'event')),
    constraint fk_record_entry_clinic foreign key (clinic_id) references clinic (id)
) partition by range (at);
create index ix_record_entry_case on record_entry (clinic_id, case_id, number)
    where case_id is not null;

-- Months are tables of a schema that no login enters: the record is read through its name alone.
create schema months;
create function public.make_record_month(month date) returns void
language plpgsql security definer set search_path = public, pg_temp
as $$
declare
    name text := 'record_' || to_char(month, 'YYYY_MM');
begin
    perform pg_advisory_xact_lock(hashtextextended('record months', 0));
    if to_regclass('months.' || name) is null then
        execute format(
            'create table months.%I partition of public.record_entry for values from (%L) to (%L)',
            name, to_char(date_trunc('month', month), 'YYYY-MM-DD') || ' 00:00:00+00',
            to_char(date_trunc('month', month) + interval '1 month', 'YYYY-MM-DD')
                || ' 00:00:00+00');
    end if;
end;
$$;
revoke all on function public.make_record_month from public;

-- The worker keeps a few months ahead; what falls outside goes into a part of its own.
create function public.make_coming_record_months() returns void
language sql security definer set search_path = public, pg_temp
as $$
    select make_record_month((date_trunc('month', now() at time zone 'UTC')
        + make_interval(months => step))::date) from generate_series(0, 3) step;
$$;
revoke all on function public.make_coming_record_months from public;
grant execute on function public.make_coming_record_months to pa_worker;

select make_record_month(month) from (
    select distinct date_trunc('month', at at time zone 'UTC')::date as month
    from record_entry_before
) months;
select make_coming_record_months();
create table months.record_other partition of record_entry default;

insert into record_entry
select clinic_id, number, at, login, actor, on_behalf_of, action, phase, call_id, case_id, outcome,
    details, milliseconds, previous_hash, hash, null from record_entry_before;
drop table record_entry_before;

alter table record_entry enable row level security;
alter table record_entry force row level security;
create policy of_this_clinic on record_entry
    using (clinic_id = nullif(current_setting('app.clinic', true), ''))
    with check (clinic_id = nullif(current_setting('app.clinic', true), ''));
grant select, insert on record_entry to pa_desk, pa_worker;
grant insert on record_entry to pa_agent;

-- Entries from before there were purposes keep the hash that they were written with. The text of
-- a row tells nothing from empty and quotes what it holds, so no two entries have the same one.
create function public.record_hash(entry record_entry) returns text
language sql stable parallel safe
as $$
    select encode(sha256(convert_to(case when entry.purpose is null then
        concat_ws(E'\x1f',
            entry.previous_hash, entry.clinic_id, entry.number,
            to_char(entry.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US'),
            entry.login, entry.actor, coalesce(entry.on_behalf_of, '-'), entry.action, entry.phase,
            entry.call_id, coalesce(entry.case_id, '-'), coalesce(entry.outcome, '-'),
            entry.details::text, coalesce(entry.milliseconds::text, '-'))
        else row(
            entry.previous_hash, entry.clinic_id, entry.number,
            to_char(entry.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US'),
            entry.login, entry.actor, entry.on_behalf_of, entry.action, entry.phase, entry.call_id,
            entry.case_id, entry.outcome, entry.details, entry.milliseconds, entry.purpose)::text
        end, 'UTF8')), 'hex');
$$;
grant execute on function record_hash to pa_agent, pa_desk, pa_worker;

create or replace function public.record_is_chained() returns trigger
language plpgsql security definer set search_path = public, pg_temp
as $$
declare
    head record_head%rowtype;
    moment timestamptz;
begin
    if session_user = 'pa_agent' and new.actor <> 'agent' then
        raise exception 'the agent writes for itself only' using errcode = 'PA003';
    end if;
    insert into record_head (clinic_id, number, hash) values (new.clinic_id, 0, '')
        on conflict do nothing;
    select * into head from record_head where clinic_id = new.clinic_id for update;
    moment := clock_timestamp();
    if new.at > moment or new.at < moment - interval '1 hour' then
        raise exception 'an entry is written when it happens' using errcode = 'PA003';
    end if;
    -- An entry stays in the month that it was begun in, even when it waited over midnight.
    if date_trunc('month', new.at at time zone 'UTC') = date_trunc('month', moment at time zone 'UTC')
    then
        new.at := moment;
    end if;
    new.number := head.number + 1;
    new.previous_hash := head.hash;
    new.login := session_user;
    new.purpose := coalesce(new.purpose, 'operations');
    new.hash := record_hash(new);
    update record_head set number = new.number, hash = new.hash where clinic_id = new.clinic_id;
    return new;
end;
$$;
create trigger chained before insert on record_entry
    for each row execute function record_is_chained();
create trigger never_changed before update or delete on record_entry
    for each row execute function never_changed();
create trigger never_truncated before truncate on record_entry
    for each statement execute function never_changed();
