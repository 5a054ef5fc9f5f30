"""Reads for the digest what goes beyond today's queue: paces, gaps, lapses, the model's use."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime, timedelta
from typing import Any

from sqlalchemy import Row, text
from sqlalchemy.ext.asyncio import AsyncConnection

from priorauth.models.conversation import Prices, Spend
from priorauth.models.digest import DataGap, DeniedCase, Lapses, ModelUse, PayerPace, QueueRows

PACE_OVER = timedelta(days=90)
FEWEST = 3
"""With fewer decisions a half of them says nothing."""
WEEK = 7
UNREAD_AFTER = timedelta(hours=1)
LOOKED_BACK = timedelta(days=3)
LOST_FOR = timedelta(days=1)
"""So long it is told that a post was given up."""
ASKED = {
    "check_status": "how requests stand, payers cannot be reached",
    "verify_eligibility": "coverages, payers cannot be reached",
}


class DigestOutlook:
    """Reads as the worker's login, in the digest's transaction."""

    def __init__(self, connection: AsyncConnection, clinic_id: str, prices: Prices | None) -> None:
        self._connection = connection
        self._clinic_id = clinic_id
        self._prices = prices

    async def denied(self, on: date, until: datetime) -> tuple[DeniedCase, ...]:
        """Return denials after which nothing new was drafted, the oldest first."""
        rows = await self._rows(_DENIED, on=on, until=until)
        return tuple(DeniedCase(**row._mapping) for row in rows)

    async def paces(self, until: datetime) -> tuple[PayerPace, ...]:
        """Return how fast payers decide, and how fast they did in the months before."""
        rows = await self._rows(
            _PACES, until=until, since=until - PACE_OVER, before=until - 2 * PACE_OVER
        )
        return tuple(
            PayerPace(
                payer=row.payer,
                decided=row.decided,
                p50_days=round(float(row.p50), 1),
                before_days=round(float(row.was), 1) if row.earlier >= FEWEST else None,
            )
            for row in rows
            if row.decided >= FEWEST
        )

    async def gaps(self, until: datetime) -> tuple[DataGap, ...]:
        """Return what is not known: who cannot be reached since when, and what lies unread."""
        rows = await self._rows(
            UNREACHED, until=until, since=until - LOOKED_BACK, asked=list(ASKED)
        )
        found = [DataGap(what=ASKED[row.action], since=row.since) for row in rows]
        [unread] = await self._rows(_UNREAD, until=until - UNREAD_AFTER)
        if unread.n:
            documents = (
                "1 unread document says" if unread.n == 1 else f"{unread.n} unread documents say"
            )
            found.append(DataGap(what=f"what {documents}", since=unread.since))
        [lost] = await self._rows(_LOST, until=until, since=until - LOST_FOR)
        if lost.n:
            posts = "1 post" if lost.n == 1 else f"{lost.n} posts"
            found.append(DataGap(what=f"who saw {posts} that Slack did not take", since=lost.since))
        return tuple(found)

    async def lapses(self, on: date) -> Lapses | None:
        """Return how long no visit was attended outside an authorization."""
        [row] = await self._rows(_LAPSES, on=on, week=on - timedelta(days=WEEK))
        if row.first_on is None:
            return None
        return Lapses(
            free_days=(on - max(row.first_on, row.last_on or row.first_on)).days,
            this_week=row.this_week,
            case_id=row.case_id,
        )

    async def model_use(self, on: date) -> ModelUse | None:
        """Return what the model was used for on the day before."""
        rows = await self._rows(_SPENT, day=(on - timedelta(days=1)).isoformat())
        if not rows or not rows[0].questions:
            return None
        spend = Spend(**rows[0]._mapping)
        return ModelUse(spend=spend, dollars=spend.dollars(self._prices) if self._prices else None)

    async def queue(self, on: date, until: datetime) -> tuple[QueueRows, ...]:
        """Return the open cases by payer and age."""
        rows = await self._rows(_QUEUE, on=on, until=until)
        return tuple(QueueRows(**row._mapping) for row in rows)

    async def _rows(self, statement: str, **bound: Any) -> Sequence[Row[Any]]:
        found = await self._connection.execute(
            text(statement), {"clinic": self._clinic_id, **bound}
        )
        return found.all()


_DENIED = """
with last as (
    select distinct on (d.case_id) d.case_id, d.outcome, d.recorded_at
    from determination d
    where d.clinic_id = :clinic and d.recorded_at < :until
    order by d.case_id, d.recorded_at desc, (d.outcome = 'denied') desc
)
select l.case_id, case when c.payer_id is not null then c.payer_name end as payer,
    cast(:on as date) - (l.recorded_at at time zone k.time_zone)::date as days,
    c.visits_requested as visits
from last l
join cases c on c.clinic_id = :clinic and c.id = l.case_id
join clinic k on k.id = c.clinic_id
where l.outcome = 'denied' and (c.closed_at is null or c.closed_at >= :until)
and not exists (select from packet p where p.clinic_id = :clinic and p.case_id = l.case_id
    and p.drafted_at > l.recorded_at)
order by l.recorded_at, l.case_id
"""

_PACES = """
with took as (
    select payer_id, decided_at >= :since as lately,
        extract(epoch from decided_at - sent_at) / 86400 as days
    from minimum_turnaround
    where clinic_id = :clinic and decided_at >= :before and decided_at < :until
), named as (
    select distinct on (payer_id) payer_id, payer_name from cases
    where clinic_id = :clinic and payer_id is not null order by payer_id, opened_at desc
)
select n.payer_name as payer, count(*) filter (where lately) as decided,
    count(*) filter (where not lately) as earlier,
    percentile_cont(0.5) within group (order by days) filter (where lately) as p50,
    percentile_cont(0.5) within group (order by days) filter (where not lately) as was
from took t join named n using (payer_id)
group by n.payer_name order by decided desc, 1
"""

_LOST = """
select count(*) as n, min(made_at) as since from slack_post
where clinic_id = :clinic and given_up_at >= :since and given_up_at < :until
"""

# Since the last answer of that kind there were only failures.
UNREACHED = """
with tried as (
    select action, outcome, at from record_entry
    where clinic_id = :clinic and at >= :since and at < :until and phase = 'result'
    and actor = 'clock' and action = any (:asked)
), answered as (
    select action, max(at) as at from tried where outcome = 'done' group by action
)
select t.action, min(t.at) as since from tried t left join answered a using (action)
where t.outcome in ('Unavailable', 'AuthenticationFailed') and (a.at is null or t.at > a.at)
group by t.action order by since
"""

_UNREAD = """
select count(*) as n, min(received_at) as since from document
where clinic_id = :clinic and state = 'received' and received_at < :until
"""

# Visits before the first authorization of a case are no lapse: evaluations need none.
_LAPSES = """
with begun as (
    select case_id, min(valid_from) as from_on from authorization_on_file
    where clinic_id = :clinic and valid_from is not null group by case_id
), attended as (
    select v.case_id, v."on", exists (
        select from authorization_on_file a where a.clinic_id = :clinic and a.case_id = v.case_id
        and (a.valid_from is null or a.valid_from <= v."on")
        and (a.valid_to is null or a.valid_to >= v."on")) as covered
    from visit v join begun b on b.case_id = v.case_id and v."on" >= b.from_on
    where v.clinic_id = :clinic and v.state = 'attended' and v."on" <= :on
)
select min("on") as first_on, max("on") filter (where not covered) as last_on,
    count(*) filter (where not covered and "on" > :week) as this_week,
    (array_agg(case_id order by "on" desc, case_id) filter (where not covered))[1] as case_id
from attended
"""

_SPENT = """
select questions, input_tokens, output_tokens from model_spend
where clinic_id = :clinic and id = :day
"""

_QUEUE = """
select case when c.payer_id is not null then c.payer_name end as payer,
    cast(:on as date) - (c.opened_at at time zone k.time_zone)::date as days, count(*) as cases
from cases c join clinic k on k.id = c.clinic_id
where c.clinic_id = :clinic and c.opened_at < :until
and (c.closed_at is null or c.closed_at >= :until)
group by 1, 2 order by 1, 2
"""
