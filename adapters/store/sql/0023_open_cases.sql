-- One more minimum view: the open cases, for the question that names no word.

-- Kept plain, so that the partial index on what is not closed answers it.
create view public.minimum_open as
select c.clinic_id, c.id as case_id, c.payer_id, c.opened_at
from cases c where c.closed_at is null;

grant select on minimum_open to pa_agent, pa_desk, pa_worker;

create index ix_cases_open on cases (clinic_id, opened_at) where closed_at is null;
