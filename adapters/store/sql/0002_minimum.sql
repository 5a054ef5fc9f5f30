-- Two more minimum views: what waits for a payer, and when a payer was last asked.

-- Kept plain, so that the partial index on what is not settled answers "what is pending".
create view public.minimum_pending as
select s.clinic_id, s.case_id, s.payer_id, s.sent_at
from submission s where s.settled_at is null and s.sent_at is not null;

create view public.minimum_status as
select r.clinic_id, r.submission_id, r.read_at from status_reading r;

grant select on minimum_pending, minimum_status to pa_agent, pa_desk, pa_worker;
