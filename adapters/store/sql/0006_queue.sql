-- Every branch has its word as a constant, so that asking for one word plans that branch alone.
-- Which cases stand how, found without working out the whole of every case, and how long payers take.

create view public.minimum_word as
with last_submission as (
    select distinct on (s.clinic_id, s.case_id) s.clinic_id, s.id, s.case_id, s.state, s.held_at
    from submission s order by s.clinic_id, s.case_id, s.held_at desc
), answered as (
    select distinct d.clinic_id, d.case_id, case d.outcome when 'contact_payer' then 'pended'
        else d.outcome end as word
    from determination d
    left join last_submission s on s.clinic_id = d.clinic_id and s.case_id = d.case_id
    where d.submission_id is not distinct from s.id
    and d.outcome in ('approved', 'partial', 'denied', 'pended', 'contact_payer')
    and not exists (
        select 1 from determination later where later.clinic_id = d.clinic_id
        and later.case_id = d.case_id and later.submission_id is not distinct from d.submission_id
        and later.line is not distinct from d.line
        and (later.recorded_at, later.id) > (d.recorded_at, d.id)
    )
), granted as materialized (
    select distinct on (a.case_id) a.clinic_id, a.case_id, a.visits, a.valid_from, a.valid_to
    from authorization_on_file a
    join determination d on d.clinic_id = a.clinic_id and d.id = a.determination_id
    join cases c on c.clinic_id = a.clinic_id and c.id = a.case_id
    where a.clinic_id = nullif(current_setting('app.clinic', true), '') and c.closed_at is null
    order by a.case_id, (a.visits is null), d.recorded_at desc, a.id
), today as (
    select k.id as clinic_id, (now() at time zone k.time_zone)::date as "on" from clinic k
    where k.id = nullif(current_setting('app.clinic', true), '')
), covered as materialized (
    select g.clinic_id, g.case_id, v."on", v.state,
        row_number() over (partition by g.case_id, v.state order by v."on") as place
    from granted g join visit v on v.clinic_id = g.clinic_id and v.case_id = g.case_id
    join today t on t.clinic_id = g.clinic_id
    where g.visits is not null
    and (v.state = 'attended' or (v.state = 'booked' and v."on" >= t."on"))
    and (g.valid_from is null or v."on" >= g.valid_from)
    and (g.valid_to is null or v."on" <= g.valid_to)
), used as (
    select case_id, count(*) as visits, max("on") as last_on from covered
    where state = 'attended' group by case_id
), ending as (
    select g.clinic_id, g.case_id, least(g.valid_to, case
        when g.visits <= coalesce(u.visits, 0) then coalesce(u.last_on, t."on")
        else b."on" end) - t."on" as days
    from granted g join today t on t.clinic_id = g.clinic_id
    left join used u on u.case_id = g.case_id
    left join covered b on b.case_id = g.case_id and b.state = 'booked'
        and b.place = g.visits - coalesce(u.visits, 0)
), standing as (
    select p.clinic_id, 'pending'::text as word, p.case_id,
        extract(epoch from p.sent_at) as place from minimum_pending p
    union all
    select s.clinic_id, 'held', s.case_id, extract(epoch from s.held_at)
    from submission s join packet p on p.clinic_id = s.clinic_id and p.id = s.packet_id
    where s.state = 'held' and p.state = 'held'
    union all
    select s.clinic_id, 'stuck', s.case_id, extract(epoch from s.held_at)
    from last_submission s where s.state in ('failed', 'unconfirmed')
    union all
    select s.clinic_id, 'leaving', s.case_id, extract(epoch from s.held_at)
    from last_submission s where s.state in ('approved', 'sending')
    union all
    select a.clinic_id, 'denied', a.case_id, null from answered a where a.word = 'denied'
    union all
    select a.clinic_id, 'pended', a.case_id, null from answered a where a.word = 'pended'
    union all
    select a.clinic_id, 'partial', a.case_id, null from answered a where a.word = 'partial'
    union all
    select a.clinic_id, 'approved', a.case_id, null from answered a where a.word = 'approved'
    union all
    select e.clinic_id, 'running_out', e.case_id, e.days from ending e where e.days is not null
    union all
    select q.clinic_id, 'questions', q.case_id, min(extract(epoch from q.asked_at))
    from question q where q.answered_at is null and q.case_id is not null
    group by q.clinic_id, q.case_id
    union all
    select p.clinic_id, 'draft', p.case_id, extract(epoch from p.drafted_at)
    from packet p where p.state = 'draft'
    union all
    select p.clinic_id, 'sent_back', p.case_id, extract(epoch from p.drafted_at)
    from packet p where p.state = 'sent_back'
    union all
    select c.clinic_id, 'new', c.id, extract(epoch from c.opened_at) from cases c
    where c.route = 'authorization' and not exists (
        select 1 from packet p where p.clinic_id = c.clinic_id and p.case_id = c.id)
    union all
    select c.clinic_id, 'scheduling', c.id, extract(epoch from c.opened_at) from cases c
    where c.route = 'scheduling'
    union all
    select c.clinic_id, 'staff_review', c.id, extract(epoch from c.opened_at) from cases c
    where c.route = 'staff_review'
    union all
    select c.clinic_id, 'open', c.id, -extract(epoch from c.opened_at) from cases c
)
select s.clinic_id, s.word, s.case_id, s.place, c.payer_id,
    case when c.payer_id is not null then c.payer_name end as payer_name, c.line_of_business,
    false as is_closed
from standing s join cases c on c.clinic_id = s.clinic_id and c.id = s.case_id
where c.closed_at is null
union all
select c.clinic_id, 'closed', c.id, -extract(epoch from c.closed_at), c.payer_id,
    case when c.payer_id is not null then c.payer_name end, c.line_of_business, true
from cases c where c.closed_at is not null;

-- When requests were sent and first decided; a request for more is no decision.
create view public.minimum_turnaround as
select s.clinic_id, s.case_id, s.payer_id, s.sent_at, min(d.recorded_at) as decided_at
from submission s join determination d on d.clinic_id = s.clinic_id and d.submission_id = s.id
where s.sent_at is not null and d.outcome in ('approved', 'partial', 'denied', 'not_required')
group by s.clinic_id, s.id;

grant select on minimum_word, minimum_turnaround to pa_agent, pa_desk, pa_worker;
