"""Reads the digest from the store, as the worker's login, without anything that names a patient."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime
from typing import Any

from sqlalchemy import Row, text
from sqlalchemy.ext.asyncio import AsyncConnection

from adapters.store.digest_outlook import DigestOutlook
from priorauth.minimum import RUNS_OUT_WITHIN_DAYS
from priorauth.models.case import QuestionKind
from priorauth.models.conversation import Prices
from priorauth.models.digest import (
    AnsweredCase,
    Changes,
    Digest,
    PendingPayer,
    QuestionCount,
    RunningOut,
    WaitingCase,
)
from priorauth.models.submission import Outcome

STILL_TOLD = 7
"""For so many days after it ran out an authorization is told of."""


class PgDigest:
    """See `priorauth.casework.digest.DigestSource`."""

    def __init__(
        self, connection: AsyncConnection, clinic_id: str, prices: Prices | None = None
    ) -> None:
        self._connection = connection
        self._clinic_id = clinic_id
        self._outlook = DigestOutlook(connection, clinic_id, prices)

    async def read(self, on: date, *, since: datetime, until: datetime) -> Digest:
        """See `DigestSource.read`."""
        # Compiling costs more than these queries take.
        await self._connection.execute(text("set local jit = off"))
        bound = {
            "on": on,
            "since": since,
            "until": until,
            "within": RUNS_OUT_WITHIN_DAYS,
            "told": STILL_TOLD,
        }
        happened = (await self._rows(_HAPPENED, bound))[0]
        return Digest(
            on=on,
            waiting=tuple(WaitingCase(**row._mapping) for row in await self._rows(_WAITING, bound)),
            questions=tuple(map(_question, await self._rows(_QUESTIONS, bound))),
            pending=tuple(
                PendingPayer(payer=row.payer, count=row.n, oldest_days=row.oldest_days)
                for row in await self._rows(_PENDING, bound)
            ),
            changed=Changes(
                since=since,
                answered=tuple(
                    AnsweredCase(case_id=row.case_id, payer=row.payer, outcome=Outcome(row.outcome))
                    for row in await self._rows(_ANSWERED, bound)
                ),
                sent=happened.sent,
                opened=happened.opened,
                documents=happened.documents,
            ),
            running_out=tuple(
                RunningOut(**row._mapping) for row in await self._rows(_RUNNING_OUT, bound)
            ),
            denied=await self._outlook.denied(on, until),
            paces=await self._outlook.paces(until),
            gaps=await self._outlook.gaps(until),
            lapses=await self._outlook.lapses(on),
            model_use=await self._outlook.model_use(on),
            queue=await self._outlook.queue(on, until),
        )

    async def _rows(self, statement: str, bound: dict[str, Any]) -> Sequence[Row[Any]]:
        values = {"clinic": self._clinic_id, **bound}
        used = {name: value for name, value in values.items() if f":{name}" in statement}
        return (await self._connection.execute(text(statement), used)).all()


def _question(row: Row[Any]) -> QuestionCount:
    return QuestionCount(
        kind=QuestionKind(row.kind),
        count=row.n,
        overdue=row.overdue,
        oldest_days=row.oldest_days,
    )


# A payer that is not resolved is text from a page: it stays on the desk page.
_WAITING = """
select s.case_id, case when c.payer_id is not null then c.payer_name end as payer,
    cast(:on as date) - (s.held_at at time zone k.time_zone)::date as days,
    c.visits_requested as visits, (select min(v."on") - cast(:on as date) from visit v
        where v.clinic_id = s.clinic_id and v.case_id = s.case_id and v.state = 'booked'
        and v."on" >= cast(:on as date)) as next_visit_days
from submission s
join packet p on p.clinic_id = s.clinic_id and p.id = s.packet_id
join cases c on c.clinic_id = s.clinic_id and c.id = s.case_id
join clinic k on k.id = s.clinic_id
left join approval a on a.clinic_id = s.clinic_id and a.packet_id = s.packet_id
where s.clinic_id = :clinic and s.held_at < :until
and (c.closed_at is null or c.closed_at >= :until)
and ((s.state = 'held' and p.state = 'held') or a.approved_at >= :until)
order by s.held_at, s.case_id
"""

_QUESTIONS = """
select q.kind, count(*) as n, count(*) filter (where q.until < cast(:on as date)) as overdue,
    max(cast(:on as date) - (q.asked_at at time zone k.time_zone)::date) as oldest_days
from question q join clinic k on k.id = q.clinic_id
where q.clinic_id = :clinic and q.asked_at < :until
and (q.answered_at is null or q.answered_at >= :until)
group by q.kind order by n desc, q.kind
"""

_PENDING = """
select case when c.payer_id is not null then c.payer_name end as payer, count(*) as n,
    max(cast(:on as date) - (s.sent_at at time zone k.time_zone)::date) as oldest_days
from submission s
join cases c on c.clinic_id = s.clinic_id and c.id = s.case_id
join clinic k on k.id = s.clinic_id
where s.clinic_id = :clinic and s.sent_at < :until
and (s.settled_at is null or s.settled_at >= :until)
and (c.closed_at is null or c.closed_at >= :until)
group by 1 order by n desc, 1
"""

# Of several lines the most pressing answer is told; a case is told of once.
_ANSWERED = """
select distinct on (d.case_id) d.case_id, d.outcome,
    case when c.payer_id is not null then c.payer_name end as payer
from determination d join cases c on c.clinic_id = d.clinic_id and c.id = d.case_id
where d.clinic_id = :clinic and d.recorded_at >= :since and d.recorded_at < :until
order by d.case_id, array_position(array[
    'denied', 'pended', 'contact_payer', 'partial', 'void', 'cancelled', 'approved', 'not_required'
], d.outcome)
"""

_HAPPENED = """
select
    (select count(*) from submission where clinic_id = :clinic
     and sent_at >= :since and sent_at < :until) as sent,
    (select count(*) from cases where clinic_id = :clinic
     and opened_at >= :since and opened_at < :until) as opened,
    (select count(*) from document where clinic_id = :clinic
     and received_at >= :since and received_at < :until) as documents
"""

# The same as `priorauth.casework.visits.runway`, for every open case at once.
_RUNNING_OUT = """
with granted as materialized (
    select distinct on (a.case_id) a.case_id, a.visits, a.valid_from, a.valid_to
    from authorization_on_file a
    join determination d on d.clinic_id = a.clinic_id and d.id = a.determination_id
    join cases c on c.clinic_id = a.clinic_id and c.id = a.case_id
    where a.clinic_id = :clinic and c.closed_at is null
    order by a.case_id, (a.visits is not null) desc, d.recorded_at desc, a.id
), covered as materialized (
    select g.case_id, v."on", v.state,
        row_number() over (partition by g.case_id, v.state order by v."on") as place
    from granted g join visit v on v.clinic_id = :clinic and v.case_id = g.case_id
    where g.visits is not null
    and (v.state = 'attended' or (v.state = 'booked' and v."on" >= cast(:on as date)))
    and (g.valid_from is null or v."on" >= g.valid_from)
    and (g.valid_to is null or v."on" <= g.valid_to)
), used as (
    select case_id, count(*) as visits, max("on") as last_on
    from covered where state = 'attended' group by case_id
), ending as (
    select g.case_id, least(g.valid_to, case
        when g.visits <= coalesce(u.visits, 0) then coalesce(u.last_on, cast(:on as date))
        else b."on" end) as ends_on
    from granted g
    left join used u on u.case_id = g.case_id
    left join covered b on b.case_id = g.case_id and b.state = 'booked'
        and b.place = g.visits - coalesce(u.visits, 0)
)
select e.case_id, case when c.payer_id is not null then c.payer_name end as payer,
    e.ends_on - cast(:on as date) as days,
    (select count(*) from visit v where v.clinic_id = :clinic and v.case_id = e.case_id
        and v.state = 'booked' and v."on" > e.ends_on) as visits,
    exists (select from packet p where p.clinic_id = :clinic and p.case_id = e.case_id
        and p.state in ('draft', 'held') and p.drafted_at > (select max(d.recorded_at)
        from determination d where d.clinic_id = :clinic and d.case_id = e.case_id)) as asked_again
from ending e join cases c on c.clinic_id = :clinic and c.id = e.case_id
where e.ends_on - cast(:on as date) between -:told and :within
order by days, e.case_id
"""
