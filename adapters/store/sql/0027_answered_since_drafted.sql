-- A payer's word that came after the packet was drafted is told from one that came before.
create or replace view public.minimum_case as
select
    c.clinic_id, c.id as case_id, c.payer_id, c.payer_name, c.line_of_business, c.route, c.reasons,
    c.diagnoses, c.procedures, c.visits_requested,
    (day.today - (c.opened_at at time zone k.time_zone)::date) as opened_days_ago,
    p.id as packet_id, p.version as packet_version, p.state as packet_state, p.gaps,
    p.channel,
    s.id as submission_id, s.state as delivery_state,
    (day.today - (s.sent_at at time zone k.time_zone)::date) as sent_days_ago,
    (s.sent_at is not null and s.settled_at is null) as awaits_payer,
    s.problem,
    coalesce((
        select jsonb_agg(jsonb_build_object(
            'line', d.line, 'code', d.code, 'outcome', d.outcome, 'visits', d.visits,
            'units', d.units, 'reason_codes', to_jsonb(d.reason_codes),
            'days_ago', (day.today - (d.recorded_at at time zone k.time_zone)::date)
        ) order by d.line)
        from (
            select distinct on (d.line) d.line, d.code, d.outcome, d.visits, d.units,
                d.reason_codes, d.recorded_at
            from determination d
            where d.clinic_id = c.clinic_id and d.case_id = c.id
            and d.submission_id is not distinct from s.id
            order by d.line, d.recorded_at desc, d.id desc
        ) d
    ), '[]'::jsonb) as answers,
    (
        select count(*) from question q
        where q.clinic_id = c.clinic_id and q.case_id = c.id and q.answered_at is null
    ) as open_questions,
    granted.visits as authorized_visits, granted.units as authorized_units,
    (granted.valid_to - day.today) as valid_for_days,
    seen.used as used_visits, seen.booked as booked_visits,
    (least(granted.valid_to, case
        when granted.visits > seen.used
            then seen.coming[greatest(granted.visits - seen.used - 1, 0)::integer + 1]
        when granted.visits <= seen.used then coalesce(seen.last_used, day.today)
    end) - day.today) as runs_out_in_days,
    c.closed_at is not null as is_closed,
    (day.today - granted.valid_from) as valid_since_days,
    (day.today - (s.held_at at time zone k.time_zone)::date) as held_days_ago,
    exists (
        select 1 from determination d
        where d.clinic_id = c.clinic_id and d.case_id = c.id
        and d.submission_id is not distinct from s.id and d.recorded_at > p.drafted_at
    ) as answered_since_drafted
from cases c
join clinic k on k.id = c.clinic_id
cross join lateral (select (now() at time zone k.time_zone)::date as today) day
left join lateral (
    select p.id, p.version, p.state, p.gaps, p.channel, p.drafted_at from packet p
    where p.clinic_id = c.clinic_id and p.case_id = c.id
    order by p.version desc limit 1
) p on true
left join lateral (
    select s.id, s.state, s.held_at, s.sent_at, s.settled_at, s.problem from submission s
    where s.clinic_id = c.clinic_id and s.case_id = c.id
    order by s.held_at desc limit 1
) s on true
left join lateral (
    select a.visits, a.units, a.valid_from, a.valid_to
    from authorization_on_file a
    join determination d on d.clinic_id = a.clinic_id and d.id = a.determination_id
    where a.clinic_id = c.clinic_id and a.case_id = c.id
    order by (a.visits is null), d.recorded_at desc, a.id limit 1
) granted on true
cross join lateral (
    select
        count(*) filter (where v.state = 'attended' and v.within) as used,
        count(*) filter (where v.state = 'booked' and v."on" >= day.today and v.within) as booked,
        max(v."on") filter (where v.state = 'attended' and v.within) as last_used,
        array_agg(v."on" order by v."on")
            filter (where v.state = 'booked' and v."on" >= day.today) as coming
    from (
        select v."on", v.state, (granted.valid_from is null or v."on" >= granted.valid_from)
            and (granted.valid_to is null or v."on" <= granted.valid_to) as within
        from visit v where v.clinic_id = c.clinic_id and v.case_id = c.id
    ) v
) seen;
