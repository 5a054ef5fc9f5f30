-- An event says how long the work took in which it happened, where whoever wrote it has not said.
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
    select * into head from record_head where clinic_id = new.clinic_id for update;
    if not found then
        insert into record_head (clinic_id, number, hash) values (new.clinic_id, 0, '')
            on conflict do nothing;
        select * into strict head from record_head where clinic_id = new.clinic_id for update;
    end if;
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
    if new.phase = 'event' then
        new.milliseconds := coalesce(new.milliseconds,
            round(extract(epoch from moment - transaction_timestamp()) * 1000, 1));
    end if;
    new.hash := record_hash(new);
    update record_head set number = new.number, hash = new.hash where clinic_id = new.clinic_id;
    return new;
end;
$$;
