-- Which kinds of pages a document has for each of its cases: a bundle has pages of several people.
create or replace view public.minimum_document as
select d.clinic_id, d.id as document_id, d.state, d.page_count, d.problem,
    ((now() at time zone k.time_zone)::date - (d.received_at at time zone k.time_zone)::date)
        as received_days_ago,
    (select count(*) from arrival a
     where a.clinic_id = d.clinic_id and a.document_id = d.id) as times_received,
    coalesce((select array_agg(cd.case_id order by cd.case_id) from case_document cd
     where cd.clinic_id = d.clinic_id and cd.document_id = d.id), '{}') as case_ids,
    coalesce((select jsonb_object_agg(cd.case_id, to_jsonb(cd.kinds)) from case_document cd
     where cd.clinic_id = d.clinic_id and cd.document_id = d.id), '{}') as kinds_by_case
from document d join clinic k on k.id = d.clinic_id;
