-- An entry is chained with one statement less, and takes no lock on its clinic's row: the head of
-- its chain refers to the clinic, and an entry cannot be written without the head.
alter table record_entry drop constraint fk_record_entry_clinic;

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
    new.hash := record_hash(new);
    update record_head set number = new.number, hash = new.hash where clinic_id = new.clinic_id;
    return new;
end;
$$;

-- A call is checked and its attempt written down in one round trip by plain statements.
drop function public.record_attempt;
