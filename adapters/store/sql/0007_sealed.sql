-- What identifies a patient is ciphertext from here on: the views need none of it, the rights
-- keep every key from whoever does not need it, and a name is looked up by blind words.

alter table clinic_key enable row level security;
alter table clinic_key force row level security;
create policy of_this_clinic on clinic_key
    using (clinic_id = nullif(current_setting('app.clinic', true), ''))
    with check (clinic_id = nullif(current_setting('app.clinic', true), ''));
grant select on clinic_key to pa_desk, pa_worker;
grant select (clinic_id, number, public_key) on clinic_key to pa_intake;
grant select (clinic_id, number, wrapped_names) on clinic_key to pa_agent;

-- Stepping into a clinic and fetching its keys is one round trip.
create function public.enter_to_open(clinic text)
returns table (number integer, wrapped bytea)
language plpgsql set search_path = public, pg_temp
as $$
begin
    perform set_config('app.clinic', clinic, true);
    return query select k.number, k.wrapped from clinic_key k where k.clinic_id = clinic;
end;
$$;
create function public.enter_to_seal(clinic text)
returns table (number integer, public_key bytea)
language plpgsql set search_path = public, pg_temp
as $$
begin
    perform set_config('app.clinic', clinic, true);
    return query select k.number, k.public_key from clinic_key k
        where k.clinic_id = clinic order by k.number desc limit 1;
end;
$$;

-- Sealing anew under another key changes nothing that anybody agreed to. Only the owner's login
-- may do it, and it may change nothing else.
create function public.is_sealing_anew(old_row jsonb, new_row jsonb, sealed text[])
returns boolean
language sql stable set search_path = public, pg_temp
as $$
    select session_user = 'pa_owner' and old_row - sealed = new_row - sealed;
$$;

create or replace function public.never_changed() returns trigger
language plpgsql set search_path = public, pg_temp
as $$
begin
    if tg_op = 'UPDATE' and tg_nargs > 0 then
        if is_sealing_anew(to_jsonb(old), to_jsonb(new), tg_argv::text[]) then
            return new;
        end if;
    end if;
    raise exception 'rows of % are never changed or removed', tg_table_name
        using errcode = 'PA003';
end;
$$;
drop trigger never_changed on determination;
create trigger never_changed before update or delete on determination
    for each row execute function never_changed('number', 'reasons');
drop trigger never_changed on sent_by_hand;
create trigger never_changed before update or delete on sent_by_hand
    for each row execute function never_changed('payer_reference');
drop trigger never_changed on settled_by_person;
create trigger never_changed before update or delete on settled_by_person
    for each row execute function never_changed('payer_reference');

create or replace function public.packet_changes_only_its_state() returns trigger
language plpgsql set search_path = public, pg_temp
as $$
begin
    if is_sealing_anew(to_jsonb(old), to_jsonb(new), array['content', 'comment']) then
        return new;
    end if;
    if new.clinic_id <> old.clinic_id or new.id <> old.id or new.case_id <> old.case_id
        or new.version <> old.version or new.content_hash <> old.content_hash
        or new.basis_hash <> old.basis_hash
        or new.content <> old.content or new.gaps <> old.gaps or new.channel <> old.channel
        or new.destination <> old.destination or new.payer_id <> old.payer_id
        or new.reference <> old.reference or new.drafted_at <> old.drafted_at
        or new.drafted_by <> old.drafted_by
    then
        raise exception 'a packet is never changed; draft a new version' using errcode = 'PA001';
    end if;
    if new.state <> old.state and (old.state, new.state) not in (
        ('draft', 'held'), ('draft', 'superseded'), ('draft', 'sent_back'),
        ('held', 'superseded'), ('held', 'sent_back'), ('sent_back', 'superseded')
    ) then
        raise exception 'a packet cannot go from % to %', old.state, new.state
            using errcode = 'PA001';
    end if;
    return new;
end;
$$;

drop function public.find_cases(text);
-- Words of names come in as keyed hashes; only case ids go out.
create function public.find_cases(words text[]) returns setof text
language sql stable security definer set search_path = public, pg_temp
as $$
    select c.id from cases c
    join episode e on e.clinic_id = c.clinic_id and e.id = c.episode_id
    join patient p on p.clinic_id = e.clinic_id and p.id = e.patient_id
    where c.clinic_id = nullif(current_setting('app.clinic', true), '')
    and cardinality(words) <= 400 and p.name_words && words
    order by c.opened_at desc limit 20;
$$;
revoke all on function public.find_cases from public;
grant execute on function public.find_cases to pa_agent, pa_desk;
