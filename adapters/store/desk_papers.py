"""What the desk page shows around a case: its documents, its history and who approved what."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any, NamedTuple

from pydantic import JsonValue
from sqlalchemy import Row, text

from adapters.store import minimum_rows
from adapters.store.database import Database
from adapters.store.sealed import open_value
from adapters.store.tables.cases import question
from priorauth.models.views import QuestionView

PAGE = 50
"""Rows of one page of a list."""


class DocumentRow(NamedTuple):
    """A document that came in, for the list."""

    document_id: str
    state: str
    page_count: int | None
    problem: str | None
    received_at: datetime
    sources: tuple[str, ...]
    times_received: int
    times_redelivered: int
    """Of those, how often it was the same message of its sender again."""
    case_ids: tuple[str, ...]


class Happening(NamedTuple):
    """One line of the record of a case."""

    at: datetime
    who: str
    action: str
    outcome: str | None
    details: dict[str, JsonValue]


class ApprovedBy(NamedTuple):
    """Who approved a packet version, and when."""

    name: str
    at: datetime


class DeskPapers:
    """Reads with the desk's own login."""

    def __init__(self, database: Database) -> None:
        self._database = database

    async def documents(
        self, clinic_id: str, *, page: int = 1
    ) -> tuple[tuple[DocumentRow, ...], int]:
        """Return one page of documents, the latest first, and how many there are."""
        found = await rows_of(
            self._database,
            clinic_id,
            _DOCUMENTS,
            {"limit": PAGE, "skip": (max(page, 1) - 1) * PAGE},
        )
        rows = tuple(
            DocumentRow(
                document_id=row.id,
                state=row.state,
                page_count=row.page_count,
                problem=row.problem,
                received_at=row.received_at,
                sources=tuple(row.sources),
                times_received=int(row.times),
                times_redelivered=int(row.again),
                case_ids=tuple(row.case_ids),
            )
            for row in found
        )
        return rows, int(found[0].total) if found else 0

    async def questions(self, clinic_id: str) -> tuple[QuestionView, ...]:
        """Return open questions about documents that belong to no case yet."""
        return tuple(map(minimum_rows.question, await rows_of(self._database, clinic_id, _LOOSE)))

    async def prefills(self, clinic_id: str, case_id: str) -> dict[str, JsonValue]:
        """Return what may already be known for each open question of a case."""
        async with self._database.begin(clinic_id) as tx:
            found = await tx.connection.execute(
                text(_PREFILLS), {"clinic": clinic_id, "case": case_id}
            )
            return {
                row.id: open_value(tx.keys, question, "prefill", row.id, row.prefill)
                for row in found
            }

    async def history(self, clinic_id: str, case_id: str) -> tuple[Happening, ...]:
        """Return what is on the record about a case and those joined to it, the latest first."""
        found = await rows_of(self._database, clinic_id, _HISTORY, {"case": case_id})
        return tuple(
            Happening(row.at, row.who, row.action, row.outcome, dict(row.details)) for row in found
        )

    async def approvals(self, clinic_id: str, case_id: str) -> dict[str, ApprovedBy]:
        """Return who approved each packet of a case."""
        found = await rows_of(self._database, clinic_id, _APPROVALS, {"case": case_id})
        return {row.packet_id: ApprovedBy(row.name, row.approved_at) for row in found}


async def rows_of(
    database: Database, clinic_id: str, statement: str, bound: Mapping[str, Any] | None = None
) -> Sequence[Row[Any]]:
    """Return the rows of one query over one clinic."""
    async with database.begin(clinic_id) as tx:
        found = await tx.connection.execute(text(statement), {"clinic": clinic_id, **(bound or {})})
        return found.all()


_DOCUMENTS = """
select d.id, d.state, d.page_count, d.problem, d.received_at, count(*) over () as total,
    coalesce(came.sources, '{}') as sources, coalesce(came.times, 0) as times,
    coalesce(came.again, 0) as again,
    coalesce((select array_agg(x.case_id order by x.case_id) from case_document x
        where x.clinic_id = d.clinic_id and x.document_id = d.id), '{}') as case_ids
from document d left join lateral (
    select array_agg(distinct a.source) as sources, count(*) as times,
        count(a.message_key) - count(distinct a.message_key) as again from arrival a
    where a.clinic_id = d.clinic_id and a.document_id = d.id
) came on true
where d.clinic_id = :clinic order by d.received_at desc, d.id limit :limit offset :skip
"""
_LOOSE = """
select * from minimum_question where clinic_id = :clinic and case_id is null
order by due_in_days nulls last, asked_days_ago desc, question_id limit 50
"""
_PREFILLS = """
select id, prefill from question
where clinic_id = :clinic and case_id = :case and answered_at is null
"""
_HISTORY = """
with recursive joined (id) as (
    select cast(:case as text)
    union
    select p.case_id from joined j join case_pair p
        on p.clinic_id = :clinic and p.other_id = j.id and p.verdict = 'joined'
)
select r.at, coalesce(s.name, case r.actor when 'clock' then 'The desk' else r.actor end) as who,
    r.action, r.outcome, r.details
from record_entry r left join staff s on s.clinic_id = r.clinic_id and s.id = r.on_behalf_of
where r.clinic_id = :clinic and r.case_id in (select id from joined) and r.phase <> 'attempt'
order by r.number desc limit 60
"""
_APPROVALS = """
select a.packet_id, a.approved_at, s.name from approval a
join packet p on p.clinic_id = a.clinic_id and p.id = a.packet_id
join staff s on s.clinic_id = a.clinic_id and s.id = a.staff_id
where a.clinic_id = :clinic and p.case_id = :case
"""
