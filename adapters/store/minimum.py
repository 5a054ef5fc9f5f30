"""The store as the agent's login sees it: the minimum views and nothing else."""

from __future__ import annotations

import json
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import Row, text

from adapters.store import minimum_rows as rows
from adapters.store.database import Database, PgTransaction
from priorauth.errors import NotFound
from priorauth.minimum import RUNS_OUT_WITHIN_DAYS, CaseFilter, CaseWord
from priorauth.models.people import PayerConnection, Staff
from priorauth.models.requests import ToolRequest
from priorauth.models.views import (
    BenefitView,
    CaseList,
    CaseView,
    DocumentView,
    QuestionView,
    RuleView,
)
from priorauth.storage import Record

_WORDS: dict[CaseWord, str] = {
    CaseWord.PENDING: "awaits_payer",
    CaseWord.HELD: "packet_state = 'held' and delivery_state = 'held'",
    CaseWord.QUESTIONS: "open_questions > 0",
    CaseWord.RUNNING_OUT: f"runs_out_in_days <= {RUNS_OUT_WITHIN_DAYS}",
    CaseWord.APPROVED: """answers @> '[{"outcome": "approved"}]'""",
    CaseWord.PARTIAL: """answers @> '[{"outcome": "partial"}]'""",
    CaseWord.DENIED: """answers @> '[{"outcome": "denied"}]'""",
    CaseWord.PENDED: """(answers @> '[{"outcome": "pended"}]'
        or answers @> '[{"outcome": "contact_payer"}]')""",
    CaseWord.STUCK: "delivery_state in ('failed', 'unconfirmed')",
    CaseWord.LEAVING: "delivery_state in ('approved', 'sending')",
    CaseWord.DRAFT: "packet_state = 'draft'",
    CaseWord.SENT_BACK: "packet_state = 'sent_back'",
    CaseWord.NEW: "route = 'authorization' and packet_id is null",
    CaseWord.SCHEDULING: "route = 'scheduling'",
    CaseWord.STAFF_REVIEW: "route = 'staff_review'",
    CaseWord.CLOSED: "is_closed",
}

_PENDING = "case_id in (select case_id from minimum_pending where clinic_id = :clinic{payer})"

_ORDER = {
    CaseWord.RUNNING_OUT: "runs_out_in_days, case_id",
    CaseWord.PENDING: "sent_days_ago desc nulls last, case_id",
}


class MinimumDatabase:
    """See `priorauth.minimum.MinimumStore`."""

    def __init__(self, database: Database) -> None:
        self._database = database

    @asynccontextmanager
    async def begin(self, clinic_id: str) -> AsyncIterator[MinimumReader]:
        """See `MinimumStore.begin`."""
        async with self._database.begin(clinic_id) as transaction:
            yield MinimumReader(transaction)


class MinimumReader:
    """See `priorauth.minimum.MinimumTransaction`."""

    def __init__(self, transaction: PgTransaction) -> None:
        self._transaction = transaction
        self._clinic_id = transaction.clinic_id

    @property
    def record(self) -> Record:
        return self._transaction.record

    async def get_staff(self, staff_id: str) -> Staff:
        return await self._transaction.people.get_staff(staff_id)

    async def payers(self) -> tuple[PayerConnection, ...]:
        return await self._transaction.people.payers()

    async def time_zone(self) -> str:
        found = await self._rows("select time_zone from clinic where id = :clinic")
        if not found:
            raise NotFound("clinic")
        return str(found[0].time_zone)

    async def list_cases(self, wanted: CaseFilter, *, page: int, limit: int) -> CaseList:
        where, values = _conditions(wanted)
        order = _ORDER.get(wanted.word, "opened_days_ago, case_id") if wanted.word else _USUAL
        counted = await self._rows(f"select count(*) as n from minimum_case where {where}", values)  # noqa: S608  the text is ours, values are bound
        total = int(counted[0].n)
        found = await self._rows(
            f"select * from minimum_case where {where} order by {order}"  # noqa: S608  as above
            " limit :limit offset :offset",
            {**values, "limit": limit, "offset": (page - 1) * limit},
        )
        pages = max(1, -(-total // limit))
        return CaseList(cases=tuple(map(rows.case, found)), total=total, page=page, pages=pages)

    async def get_case(self, case_id: str) -> CaseView:
        return rows.case(await self._one("case", _CASE, case_id))

    async def list_questions(
        self, *, case_id: str | None = None, limit: int = 25
    ) -> tuple[QuestionView, ...]:
        found = await self._rows(
            "select * from minimum_question where clinic_id = :clinic"
            " and (cast(:id as text) is null or case_id = :id)"
            " order by due_in_days nulls last, asked_days_ago desc, question_id limit :limit",
            {"id": case_id, "limit": limit},
        )
        return tuple(map(rows.question, found))

    async def get_question(self, question_id: str) -> QuestionView:
        return rows.question(await self._one("question", _QUESTION, question_id))

    async def find_rule(self, case_id: str) -> RuleView | None:
        found = await self._rows(_RULE, {"id": case_id})
        return rows.rule(found[0]) if found else None

    async def find_benefits(self, case_id: str) -> BenefitView | None:
        found = await self._rows(_BENEFIT, {"id": case_id})
        return rows.benefits(found[0]) if found else None

    async def list_documents(
        self, *, case_id: str | None = None, limit: int = 25
    ) -> tuple[DocumentView, ...]:
        found = await self._rows(
            "select * from minimum_document where clinic_id = :clinic"
            " and (cast(:id as text) is null or :id = any (case_ids))"
            " order by received_days_ago, document_id limit :limit",
            {"id": case_id, "limit": limit},
        )
        return tuple(map(rows.document, found))

    async def unread_documents(self, *, limit: int = 25) -> tuple[DocumentView, ...]:
        found = await self._rows(
            "select * from minimum_document where clinic_id = :clinic and state = 'received'"
            " order by received_days_ago desc, document_id limit :limit",
            {"limit": limit},
        )
        return tuple(map(rows.document, found))

    async def get_document(self, document_id: str) -> DocumentView:
        return rows.document(await self._one("document", _DOCUMENT, document_id))

    async def find_cases(self, words: str) -> tuple[str, ...]:
        found = await self._rows("select * from find_cases(:words) as case_id", {"words": words})
        return tuple(row.case_id for row in found)

    async def looked_at(self, submission_id: str) -> datetime | None:
        found = await self._rows(
            "select read_at from minimum_status where clinic_id = :clinic"
            " and submission_id = :id order by read_at desc limit 1",
            {"id": submission_id},
        )
        return found[0].read_at if found else None

    async def find_queued(self, request: ToolRequest) -> str | None:
        found = await self._rows(
            _QUEUED,
            {
                "tool": request.tool,
                "case": request.case_id,
                "document": request.document_id,
                "arguments": json.dumps(request.arguments),
                "staff": request.staff_id,
                "since": request.asked_at - timedelta(hours=1),
            },
        )
        return str(found[0].id) if found else None

    async def ask(self, request: ToolRequest) -> None:
        await self._transaction.work.ask(request)

    async def get_request(self, request_id: str) -> ToolRequest:
        return await self._transaction.work.get_request(request_id)

    async def _one(self, kind: str, statement: str, row_id: str) -> Row[Any]:
        found = await self._rows(statement, {"id": row_id})
        if not found:
            raise NotFound(kind)
        return found[0]

    async def _rows(
        self, statement: str, values: dict[str, Any] | None = None
    ) -> Sequence[Row[Any]]:
        bound = {"clinic": self._clinic_id, **(values or {})}
        used = {name: value for name, value in bound.items() if f":{name}" in statement}
        found = await self._transaction.connection.execute(text(statement), used)
        return found.all()


_USUAL = "opened_days_ago, case_id"
_CASE = "select * from minimum_case where clinic_id = :clinic and case_id = :id"
_QUESTION = "select * from minimum_question where clinic_id = :clinic and question_id = :id"
_DOCUMENT = "select * from minimum_document where clinic_id = :clinic and document_id = :id"
_RULE = """
select r.answer, r.book_version, (now() at time zone k.time_zone)::date
    - (r.answered_at at time zone k.time_zone)::date as answered_days_ago
from minimum_rule_answer r join clinic k on k.id = r.clinic_id
where r.clinic_id = :clinic and r.case_id = :id order by r.answered_at desc limit 1
"""
_BENEFIT = """
select b.id, b.facts, (now() at time zone k.time_zone)::date
    - (b.asked_at at time zone k.time_zone)::date as asked_days_ago
from minimum_benefit b join clinic k on k.id = b.clinic_id
where b.clinic_id = :clinic and b.case_id = :id order by b.asked_at desc limit 1
"""

_QUEUED = """
select id from tool_request where clinic_id = :clinic and state = 'queued' and tool = :tool
and case_id is not distinct from :case and document_id is not distinct from :document
and arguments = cast(:arguments as jsonb) and staff_id = :staff
and asked_at > :since order by asked_at limit 1
"""


def _conditions(wanted: CaseFilter) -> tuple[str, dict[str, Any]]:
    """Return the condition as text of ours, and the values to bind."""
    parts = ["clinic_id = :clinic"]
    values: dict[str, Any] = {}
    if wanted.word is not CaseWord.CLOSED:
        parts.append("not is_closed")
    if wanted.payer_ids is not None or wanted.payer_name is not None:
        parts.append("(payer_id = any (:payers) or lower(payer_name) = lower(:payer_name))")
        values["payers"] = list(wanted.payer_ids or ())
        values["payer_name"] = wanted.payer_name or ""
    if wanted.case_ids is not None:
        parts.append("case_id = any (:cases)")
        values["cases"] = list(wanted.case_ids)
    if wanted.word is CaseWord.PENDING:
        payer = " and payer_id = any (:payers)" if wanted.payer_ids else ""
        parts.append(_PENDING.format(payer=payer))
    if wanted.word is not None:
        parts.append(_WORDS[wanted.word])
    return " and ".join(parts), values
