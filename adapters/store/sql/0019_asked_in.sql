-- The attempt of a call also says in which time zone the clinic lives: its tools need not ask.
drop function public.record_attempt;
create function public.record_attempt(
    clinic text, asker text, by_whom text, for_whom text, deed text, part text, call text,
    of_case text, what jsonb, why text
) returns table (
    id text, name text, role text, rights text[], active boolean, time_zone text
)
language plpgsql set search_path = public, pg_temp
as $$
#variable_conflict use_column
begin
    perform set_config('app.clinic', clinic, true);
    insert into record_entry (clinic_id, number, at, login, actor, on_behalf_of, action, phase,
        call_id, case_id, outcome, details, milliseconds, previous_hash, hash, purpose)
    values (record_attempt.clinic, 0, clock_timestamp(), '', by_whom, for_whom, deed, part, call,
        of_case, null, what, null, '', '', why);
    return query select s.id, s.name, s.role, s.rights, s.active, k.time_zone
        from clinic k left join staff s on s.clinic_id = k.id and s.id = asker
        where k.id = record_attempt.clinic;
end;
$$;
revoke execute on function record_attempt from public;
grant execute on function record_attempt to pa_agent;

-- Which document belongs to which case, so that the papers of one case are found by its id.
create view public.minimum_case_document as
select cd.clinic_id, cd.case_id, cd.document_id from case_document cd;
grant select on minimum_case_document to pa_agent, pa_desk, pa_worker;
