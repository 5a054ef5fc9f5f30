-- Row-level security by clinic, forced; and what each login may do.
do $$
declare
    t text;
begin
    for t in select tablename from pg_tables
        where schemaname = 'public' and tablename <> 'alembic_version'
    loop
        execute format('alter table public.%I enable row level security', t);
        execute format('alter table public.%I force row level security', t);
        execute format(
            'create policy of_this_clinic on public.%I using (%I = nullif(current_setting('
            '''app.clinic'', true), '''')) with check (%I = nullif(current_setting('
            '''app.clinic'', true), ''''))',
            t, case t when 'clinic' then 'id' else 'clinic_id' end,
            case t when 'clinic' then 'id' else 'clinic_id' end);
    end loop;
end;
$$;
-- The clock serves every clinic in turn, so its login may list them.
create policy listed_for_the_clock on clinic for select to pa_worker using (true);

revoke create on schema public from public;
grant usage on schema public to pa_desk, pa_intake, pa_agent, pa_worker;

grant insert (clinic_id, id, sha256, content, source, received_at, case_id, kind)
    on inbox to pa_intake, pa_desk;

grant select on clinic, therapist, staff, payer_connection, sign_in, sign_in_link, document, document_bytes, arrival,
    patient, coverage, episode, cases, case_document, evidence, question, benefit_check,
    rule_answer, visit, packet, packet_pdf, service_line, submission, approval, sent_by_hand,
    settled_by_person, status_reading, determination, authorization_on_file, record_entry,
    record_head, tool_request, memory to pa_desk;
grant insert on sign_in_link, sign_in, approval, sent_by_hand, settled_by_person, evidence,
    question, visit, case_document, determination, authorization_on_file, record_entry to pa_desk;
grant update (used_at) on sign_in_link to pa_desk;
grant update (ended_at, expires_at) on sign_in to pa_desk;
grant update (replaced_at) on evidence to pa_desk;
grant update (answer, answered_at, answered_by) on question to pa_desk;
grant update (state, comment) on packet to pa_desk;
grant update (state, codes, minutes, units, source, recorded_at, is_evaluation) on visit to pa_desk;
grant update (changed_at, closed_at) on cases to pa_desk;
grant update (settled_at, next_look_at, looks) on submission to pa_desk;

grant select on clinic, therapist, staff, payer_connection, document, document_bytes, arrival, inbox, patient,
    coverage, episode, cases, case_document, evidence, question, benefit_check, rule_answer, visit,
    packet, packet_pdf, service_line, submission, approval, sent_by_hand, settled_by_person,
    status_reading, determination, authorization_on_file, record_entry, record_head, tool_request,
    memory to pa_worker;
grant insert on document, document_bytes, arrival, patient, coverage, episode, cases,
    case_document, evidence, question, benefit_check, rule_answer, visit, packet, packet_pdf,
    service_line, submission, status_reading, determination, authorization_on_file, record_entry,
    memory to pa_worker;
grant insert (clinic_id, id, sha256, content, source, received_at, case_id, kind) on inbox to pa_worker;
grant delete on inbox to pa_worker;
grant update on document, patient, coverage, episode, cases, case_document, evidence, visit,
    memory to pa_worker;
grant update (answer, answered_at, answered_by) on question to pa_worker;
grant update (state) on packet to pa_worker;
grant update (state, attempt, lease_until, payer_reference, sent_at, confirmed_at, settled_at,
    next_look_at, looks, misses, problem) on submission to pa_worker;
grant update (state, result, problem, finished_at) on tool_request to pa_worker;

grant select on minimum_case, minimum_question, minimum_rule_answer, minimum_benefit,
    minimum_document to pa_agent, pa_desk, pa_worker;
grant select (id, name, time_zone, procedures) on clinic to pa_agent;
grant select on staff, tool_request, payer_connection to pa_agent;
grant insert (clinic_id, id, tool, case_id, document_id, arguments, staff_id, state, asked_at)
    on tool_request to pa_agent;
grant insert on record_entry to pa_agent;
grant execute on function record_hash to pa_agent, pa_desk, pa_worker;
