-- The gate: what the database itself refuses, whoever asks.

create function public.packet_changes_only_its_state() returns trigger
language plpgsql set search_path = public, pg_temp
as $$
begin
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
create trigger immutable before update on packet
    for each row execute function packet_changes_only_its_state();

-- An approval must fit a live sign-in and exactly the packet that was looked at.
create function public.approval_must_fit() returns trigger
language plpgsql security definer set search_path = public, pg_temp
as $$
declare
    held packet%rowtype;
    ledger submission%rowtype;
    person staff%rowtype;
begin
    if session_user <> 'pa_desk' then
        raise exception 'only the desk page can record an approval' using errcode = 'PA002';
    end if;
    select * into held from packet
        where clinic_id = new.clinic_id and id = new.packet_id for update;
    if not found then
        raise exception 'no such packet' using errcode = 'PA002';
    end if;
    if held.state <> 'held' then
        raise exception 'the packet is %, not held', held.state using errcode = 'PA002';
    end if;
    if held.version <> new.packet_version or held.content_hash <> new.content_hash then
        raise exception 'the packet is not the one that was looked at' using errcode = 'PA002';
    end if;
    if exists (select 1 from packet later where later.clinic_id = held.clinic_id
               and later.case_id = held.case_id and later.version > held.version) then
        raise exception 'a later version of the packet exists' using errcode = 'PA002';
    end if;
    select * into ledger from submission
        where clinic_id = new.clinic_id and packet_id = new.packet_id for update;
    if not found or ledger.state <> 'held' then
        raise exception 'the packet was already approved or sent' using errcode = 'PA002';
    end if;
    if not exists (select 1 from cases c where c.clinic_id = held.clinic_id
                   and c.id = held.case_id and c.route = 'authorization') then
        raise exception 'the case does not ask for authorization any more'
            using errcode = 'PA002';
    end if;
    if exists (select 1 from submission other where other.clinic_id = held.clinic_id
               and other.case_id = held.case_id and other.id <> ledger.id
               and other.state in ('sending', 'sent', 'confirmed', 'unconfirmed')
               and other.settled_at is null) then
        raise exception 'an earlier packet of this case is with the payer'
            using errcode = 'PA002';
    end if;
    if ledger.case_id <> held.case_id or ledger.channel <> held.channel or ledger.destination <> held.destination
        or ledger.payer_id <> held.payer_id or ledger.reference <> held.reference then
        raise exception 'the submission does not fit the packet' using errcode = 'PA002';
    end if;
    select s.* into person from sign_in i join staff s
        on s.clinic_id = i.clinic_id and s.id = i.staff_id
        where i.clinic_id = new.clinic_id and i.id = new.sign_in_id
        and i.staff_id = new.staff_id
        and i.ended_at is null and i.expires_at > clock_timestamp();
    if not found or not person.active then
        raise exception 'no live sign-in of that person' using errcode = 'PA002';
    end if;
    if not ('approve_packets' = any (person.rights)) then
        raise exception 'that person may not approve' using errcode = 'PA002';
    end if;
    new.approved_at := clock_timestamp();
    return new;
end;
$$;
create trigger must_fit before insert on approval
    for each row execute function approval_must_fit();

create function public.approval_opens_the_gate() returns trigger
language plpgsql security definer set search_path = public, pg_temp
as $$
declare
    ledger_id text;
begin
    update submission set state = 'approved'
        where clinic_id = new.clinic_id and packet_id = new.packet_id and state = 'held'
        returning id into ledger_id;
    perform enqueue('deliver',
        jsonb_build_object('clinic_id', new.clinic_id, 'submission_id', ledger_id), 'deliver');
    return null;
end;
$$;
create trigger opens_the_gate after insert on approval
    for each row execute function approval_opens_the_gate();

create function public.never_changed() returns trigger
language plpgsql set search_path = public, pg_temp
as $$
begin
    raise exception 'rows of % are never changed or removed', tg_table_name
        using errcode = 'PA003';
end;
$$;
create trigger never_changed before update or delete on approval
    for each row execute function never_changed();
create trigger never_changed before update or delete on determination
    for each row execute function never_changed();
create trigger never_changed before update or delete on sent_by_hand
    for each row execute function never_changed();
create trigger never_changed before update or delete on settled_by_person
    for each row execute function never_changed();
create trigger never_changed before update or delete on record_entry
    for each row execute function never_changed();
create trigger never_truncated before truncate on record_entry
    for each statement execute function never_changed();
create trigger never_truncated before truncate on approval
    for each statement execute function never_changed();
create trigger never_truncated before truncate on determination
    for each statement execute function never_changed();

-- A submission moves only along its states, and leaves the house only with a fitting approval.
create function public.submission_moves_by_the_book() returns trigger
language plpgsql security definer set search_path = public, pg_temp
as $$
declare
    held packet%rowtype;
begin
    if tg_op = 'INSERT' then
        if new.state <> 'held' then
            raise exception 'a submission begins as held' using errcode = 'PA004';
        end if;
        return new;
    end if;
    if new.clinic_id <> old.clinic_id or new.id <> old.id or new.packet_id <> old.packet_id
        or new.case_id <> old.case_id or new.payer_id <> old.payer_id
        or new.channel <> old.channel or new.destination <> old.destination
        or new.reference <> old.reference then
        raise exception 'a submission never changes where it goes' using errcode = 'PA004';
    end if;
    if new.attempt < old.attempt then
        raise exception 'the attempt number never goes back' using errcode = 'PA004';
    end if;
    if new.state = old.state then
        return new;
    end if;
    if (old.state, new.state) not in (
        ('held', 'approved'), ('held', 'failed'), ('approved', 'sending'), ('approved', 'failed'),
        ('approved', 'sent'), ('sending', 'sent'), ('sending', 'confirmed'),
        ('sending', 'approved'), ('sending', 'failed'), ('sending', 'unconfirmed'),
        ('sent', 'confirmed'), ('sent', 'unconfirmed'), ('sent', 'failed'),
        ('unconfirmed', 'confirmed'), ('unconfirmed', 'sent'), ('unconfirmed', 'approved'),
        ('unconfirmed', 'failed')
    ) then
        raise exception 'a submission cannot go from % to %', old.state, new.state
            using errcode = 'PA004';
    end if;
    if new.state in ('approved', 'sending', 'sent', 'confirmed') then
        select * into held from packet
            where clinic_id = new.clinic_id and id = new.packet_id for share;
        if not exists (
            select 1 from approval a where a.clinic_id = new.clinic_id
            and a.packet_id = new.packet_id and a.content_hash = held.content_hash
            and a.packet_version = held.version
        ) then
            raise exception 'no approval fits this packet' using errcode = 'PA004';
        end if;
        if new.state = 'sending' and held.state <> 'held' then
            raise exception 'the packet is %, its approval is void', held.state
                using errcode = 'PA004';
        end if;
    end if;
    if old.state = 'approved' and new.state = 'sent' and not exists (
        select 1 from sent_by_hand h
        where h.clinic_id = new.clinic_id and h.submission_id = new.id
    ) then
        raise exception 'nobody recorded that it was sent' using errcode = 'PA004';
    end if;
    if old.state = 'unconfirmed' and new.state = 'approved' and not exists (
        select 1 from settled_by_person p where p.clinic_id = new.clinic_id
        and p.submission_id = new.id and p.verdict = 'not_arrived'
    ) then
        raise exception 'nobody found out that it did not arrive' using errcode = 'PA004';
    end if;
    return new;
end;
$$;
create trigger by_the_book before insert or update on submission
    for each row execute function submission_moves_by_the_book();

-- A person may record what she did or found out herself; the ledger follows.
create function public.person_must_be_signed_in() returns trigger
language plpgsql security definer set search_path = public, pg_temp
as $$
begin
    if session_user <> 'pa_desk' then
        raise exception 'only the desk page can record what a person did' using errcode = 'PA002';
    end if;
    if not exists (
        select 1 from sign_in i join staff s on s.clinic_id = i.clinic_id and s.id = i.staff_id
        where i.clinic_id = new.clinic_id and i.id = new.sign_in_id and i.staff_id = new.staff_id
        and i.ended_at is null and i.expires_at > clock_timestamp() and s.active
        and 'record_payer_answers' = any (s.rights)
    ) then
        raise exception 'no live sign-in of a person who may record this' using errcode = 'PA002';
    end if;
    return new;
end;
$$;
create trigger signed_in before insert on sent_by_hand
    for each row execute function person_must_be_signed_in();
create trigger signed_in before insert on settled_by_person
    for each row execute function person_must_be_signed_in();

create function public.ledger_follows_hand() returns trigger
language plpgsql security definer set search_path = public, pg_temp
as $$
begin
    update submission set state = 'sent', sent_at = new.sent_at
        where clinic_id = new.clinic_id and id = new.submission_id
        and channel = 'copy_sheet' and state = 'approved';
    if not found or not exists (
        select 1 from packet p join submission s on s.clinic_id = p.clinic_id and s.packet_id = p.id
        where s.clinic_id = new.clinic_id and s.id = new.submission_id and p.state = 'held'
    ) then
        raise exception 'only an approved copy sheet that was not replaced is sent by hand'
            using errcode = 'PA002';
    end if;
    if new.payer_reference is not null then
        update submission set state = 'confirmed', payer_reference = new.payer_reference,
            confirmed_at = new.sent_at
            where clinic_id = new.clinic_id and id = new.submission_id;
    end if;
    return null;
end;
$$;
create trigger ledger_follows after insert on sent_by_hand
    for each row execute function ledger_follows_hand();

create function public.ledger_follows_verdict() returns trigger
language plpgsql security definer set search_path = public, pg_temp
as $$
begin
    if new.verdict = 'arrived' then
        update submission set
            state = case when new.payer_reference is null then 'sent' else 'confirmed' end,
            payer_reference = new.payer_reference, confirmed_at = case
                when new.payer_reference is not null then new.settled_at end,
            sent_at = coalesce(sent_at, new.settled_at),
            next_look_at = new.settled_at, problem = null
            where clinic_id = new.clinic_id and id = new.submission_id and state = 'unconfirmed';
    else
        update submission set state = 'approved', problem = null, next_look_at = null
            where clinic_id = new.clinic_id and id = new.submission_id and state = 'unconfirmed';
    end if;
    if not found then
        raise exception 'the submission is not waiting for this' using errcode = 'PA002';
    end if;
    perform enqueue(case new.verdict when 'arrived' then 'look_at_payer' else 'deliver' end,
        jsonb_build_object('clinic_id', new.clinic_id, 'submission_id', new.submission_id),
        case new.verdict when 'arrived' then 'work' else 'deliver' end);
    return null;
end;
$$;
create trigger ledger_follows after insert on settled_by_person
    for each row execute function ledger_follows_verdict();

-- The record: every entry carries the hash of the one before it.
create function public.record_hash(entry record_entry) returns text
language sql immutable set search_path = public, pg_temp
as $$
    select encode(sha256(convert_to(concat_ws(E'\x1f',
        entry.previous_hash, entry.clinic_id, entry.number,
        to_char(entry.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US'),
        entry.login, entry.actor, coalesce(entry.on_behalf_of, '-'), entry.action, entry.phase,
        entry.call_id, coalesce(entry.case_id, '-'), coalesce(entry.outcome, '-'),
        entry.details::text, coalesce(entry.milliseconds::text, '-')
    ), 'UTF8')), 'hex');
$$;

create function public.record_is_chained() returns trigger
language plpgsql security definer set search_path = public, pg_temp
as $$
declare
    head record_head%rowtype;
begin
    if session_user = 'pa_agent' and new.actor <> 'agent' then
        raise exception 'the agent writes for itself only' using errcode = 'PA003';
    end if;
    insert into record_head (clinic_id, number, hash) values (new.clinic_id, 0, '')
        on conflict do nothing;
    select * into head from record_head where clinic_id = new.clinic_id for update;
    new.number := head.number + 1;
    new.previous_hash := head.hash;
    new.at := clock_timestamp();
    new.login := session_user;
    new.hash := record_hash(new);
    update record_head set number = new.number, hash = new.hash where clinic_id = new.clinic_id;
    return new;
end;
$$;
create trigger chained before insert on record_entry
    for each row execute function record_is_chained();
