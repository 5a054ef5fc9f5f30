-- A call is checked and its attempt written down in one statement, which commits by itself.
-- It runs with the rights of whoever calls it: the same policies hold as for two statements.
create function public.record_attempt(
    clinic text, asker text, by_whom text, for_whom text, deed text, part text, call text,
    of_case text, what jsonb, why text
) returns setof staff
language plpgsql set search_path = public, pg_temp
as $$
begin
    perform set_config('app.clinic', clinic, true);
    insert into record_entry (clinic_id, number, at, login, actor, on_behalf_of, action, phase,
        call_id, case_id, outcome, details, milliseconds, previous_hash, hash, purpose)
    values (clinic, 0, clock_timestamp(), '', by_whom, for_whom, deed, part, call, of_case, null,
        what, null, '', '', why);
    return query select * from staff s where s.clinic_id = clinic and s.id = asker;
end;
$$;
revoke execute on function record_attempt from public;
grant execute on function record_attempt to pa_agent;
