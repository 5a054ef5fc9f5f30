"""Reads the minimum views of one clinic, within one transaction."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Sequence
from datetime import datetime, timedelta
from typing import Any, cast

from psycopg.types.json import Jsonb
from pydantic_core import to_json

from adapters.store import minimum_rows as rows
from adapters.store.kept_conversations import PgConversations
from adapters.store.last_reading import Asked, closing
from adapters.store.minimum_lists import (
    AGES,
    COUNTED,
    COUNTS,
    TURNAROUND,
    listing,
)
from adapters.store.minimum_whole import WHOLE, WHOLE_COUNTS, whole_case
from adapters.store.model_spend import PgModelSpend
from adapters.store.name_words import NameWords
from adapters.store.pipeline import Answer, Pipeline
from adapters.store.schedules import PgSchedules
from adapters.store.slack_shelf import PgSlackShelf
from priorauth.boundary import minimum_values
from priorauth.errors import NotFound
from priorauth.minimum import RUNS_OUT_WITHIN_DAYS, CaseFilter, Made, Reading
from priorauth.models.counts import CaseCount, Turnaround
from priorauth.models.people import (
    AccountSystem,
    PayerConnection,
    Scope,
    Staff,
    StaffToken,
)
from priorauth.models.queue_age import QueueAge
from priorauth.models.records import RecordEntry
from priorauth.models.requests import ToolRequest
from priorauth.models.views import (
    CaseList,
    CaseView,
    DocumentView,
    QuestionView,
    WholeCase,
)


class MinimumReader:
    """See `priorauth.minimum.MinimumTransaction`."""

    def __init__(self, pipeline: Pipeline, clinic_id: str, words: NameWords) -> None:
        self._words = words
        self._pipeline = pipeline
        self._clinic_id = clinic_id

    @property
    def record(self) -> MinimumReader:
        return self

    @property
    def spend(self) -> PgModelSpend:
        return PgModelSpend(self._pipeline, self._clinic_id)

    @property
    def slack(self) -> PgSlackShelf:
        return PgSlackShelf(self._pipeline, self._clinic_id)

    @property
    def conversations(self) -> PgConversations:
        return PgConversations(self._pipeline)

    @property
    def schedules(self) -> PgSchedules:
        return PgSchedules(self._pipeline, self._clinic_id)

    async def write(self, entry: RecordEntry) -> None:
        await self._pipeline.execute(_ENTRY, _of_entry(self._clinic_id, entry))

    async def end_with(self, entry: RecordEntry) -> None:
        await self.write(entry)
        self._pipeline.end()

    async def end_reading(self, reading: Reading[Made], entry: RecordEntry) -> Made | None:
        asked = cast(Asked, reading.asked)
        statement = closing(asked, must_exist=reading.kind is not None)
        values = {**asked.values, **_of_entry(self._clinic_id, entry)}
        answer = await self._pipeline.execute(statement, values)
        self._pipeline.flush()
        self._pipeline.end()
        found = await answer.fetchall()
        return reading.made(found) if found or reading.kind is None else None

    async def who(self, staff_id: str) -> Answer:
        """Ask for a person beside her clinic's time zone; the person is empty if unknown."""
        return await self._pipeline.execute(_WHO, {"clinic": self._clinic_id, "id": staff_id})

    async def find_account(self, system: AccountSystem, account: str) -> Staff | None:
        found = await self._rows(_ACCOUNT, {"system": str(system), "account": account})
        return staff_of(found[0] if found else None)

    async def find_token(self, token_hash: str) -> StaffToken | None:
        values = {"clinic": self._clinic_id, "hash": token_hash}
        answer = await self._pipeline.execute(_CLIENT, values)
        self._pipeline.end()
        row = await answer.fetchone()
        return None if row is None else token_of(row)

    async def payers(self) -> tuple[PayerConnection, ...]:
        return await (await self.ask_payers())()

    async def ask_payers(self) -> Callable[[], Awaitable[tuple[PayerConnection, ...]]]:
        asked = await self._pipeline.execute(_PAYERS, {"clinic": self._clinic_id})
        self._pipeline.flush()
        self._pipeline.send()

        async def answered() -> tuple[PayerConnection, ...]:
            return tuple(map(rows.payer, await asked.fetchall()))

        return answered

    async def time_zone(self) -> str:
        found = await self._rows("select time_zone from clinic where id = %(clinic)s")
        if not found:
            raise NotFound("clinic")
        return str(found[0].time_zone)

    async def list_cases(self, wanted: CaseFilter, *, page: int, limit: int) -> CaseList:
        statement, values = listing(wanted)
        paged = {"limit": limit, "offset": (page - 1) * limit}
        found = await self._rows(statement, {**values, **paged})
        shown = rows.case_list(found, page=page, limit=limit)
        if found or page == 1:
            return shown
        first = await self.list_cases(wanted, page=1, limit=limit)
        return shown.model_copy(update={"total": first.total, "pages": first.pages})

    def first_cases(self, wanted: CaseFilter, *, limit: int) -> Reading[CaseList]:
        statement, values = listing(wanted)
        asked = Asked(statement, {**values, "limit": limit, "offset": 0}, COUNTS)
        return Reading(asked, lambda found: rows.case_list(found, page=1, limit=limit), None)

    async def count_cases(self, payer_ids: tuple[str, ...] | None) -> tuple[CaseCount, ...]:
        payers = None if payer_ids is None else list(payer_ids)
        found = await self._rows(COUNTED, {"payers": payers, "within": RUNS_OUT_WITHIN_DAYS})
        return tuple(
            CaseCount(
                word=row.word, payer_id=row.payer_id, payer_name=row.payer_name, count=row.cases
            )
            for row in found
        )

    async def queue_ages(self) -> tuple[QueueAge, ...]:
        found = await self._rows(AGES)
        return tuple(QueueAge(payer=row.payer, days=row.days, cases=row.cases) for row in found)

    async def turnarounds(
        self, payer_ids: tuple[str, ...], since: datetime
    ) -> tuple[Turnaround, ...]:
        found = await self._rows(TURNAROUND, {"payers": list(payer_ids), "since": since})
        return tuple(
            Turnaround(payer_id=row.payer_id, sent_at=row.sent_at, decided_at=row.decided_at)
            for row in found
        )

    async def get_case(self, case_id: str) -> CaseView:
        return rows.case(await self._one("case", _CASE, case_id))

    async def list_questions(
        self, *, case_id: str | None = None, limit: int = 25
    ) -> tuple[QuestionView, ...]:
        found = await self._rows(
            "select * from minimum_question where clinic_id = %(clinic)s"
            " and (cast(%(id)s as text) is null or case_id = %(id)s)"
            " order by due_in_days nulls last, asked_days_ago desc, question_id limit %(limit)s",
            {"id": case_id, "limit": limit},
        )
        return tuple(map(rows.question, found))

    async def get_question(self, question_id: str) -> QuestionView:
        return rows.question(await self._one("question", _QUESTION, question_id))

    def whole_case(self, case_id: str, *, limit: int) -> Reading[WholeCase]:
        values = {"clinic": self._clinic_id, "id": case_id, "limit": limit}
        return Reading(Asked(WHOLE, values, WHOLE_COUNTS), whole_case, "case")

    async def list_documents(self, *, limit: int = 25) -> tuple[DocumentView, ...]:
        found = await self._rows(
            "select * from minimum_document where clinic_id = %(clinic)s"
            " order by received_days_ago, document_id limit %(limit)s",
            {"limit": limit},
        )
        return tuple(map(rows.document, found))

    async def unread_documents(self, *, limit: int = 25) -> tuple[DocumentView, ...]:
        found = await self._rows(
            "select * from minimum_document where clinic_id = %(clinic)s and state = 'received'"
            " order by received_days_ago desc, document_id limit %(limit)s",
            {"limit": limit},
        )
        return tuple(map(rows.document, found))

    async def unmatched_documents(self, *, limit: int = 25) -> tuple[DocumentView, ...]:
        found = await self._rows(
            "select * from minimum_document where clinic_id = %(clinic)s and state <> 'received'"
            " and received_days_ago <= 90 and cardinality(case_ids) = 0"
            " order by received_days_ago, document_id limit %(limit)s",
            {"limit": limit},
        )
        return tuple(map(rows.document, found))

    async def get_document(self, document_id: str) -> DocumentView:
        return rows.document(await self._one("document", _DOCUMENT, document_id))

    async def find_cases(self, words: str) -> tuple[str, ...]:
        keys = await self._rows(_NAME_KEYS)
        filed = self._words.of(
            self._clinic_id, [(row.number, bytes(row.wrapped_names)) for row in keys], words
        )
        if not filed:
            return ()
        found = await self._rows("select * from find_cases(%(words)s) as case_id", {"words": filed})
        return tuple(row.case_id for row in found)

    async def looked_at(self, submission_id: str) -> datetime | None:
        found = await self._rows(
            "select read_at from minimum_status where clinic_id = %(clinic)s"
            " and submission_id = %(id)s order by read_at desc limit 1",
            {"id": submission_id},
        )
        return found[0].read_at if found else None

    async def find_queued(self, request: ToolRequest) -> str | None:
        since = request.asked_at - timedelta(hours=1)
        found = await self._rows(_QUEUED, {**_of_request(request), "since": since})
        return str(found[0].id) if found else None

    async def ask(self, request: ToolRequest) -> None:
        await self._pipeline.execute(_ASK, {**_of_request(request), "clinic": self._clinic_id})

    async def get_request(self, request_id: str) -> ToolRequest:
        row = await self._one("request", _REQUEST, request_id)
        return ToolRequest(**{name: getattr(row, name) for name in ToolRequest.model_fields})

    async def _one(self, kind: str, statement: str, row_id: str) -> Any:
        found = await self._rows(statement, {"id": row_id})
        if not found:
            raise NotFound(kind)
        return found[0]

    async def _rows(self, statement: str, values: dict[str, Any] | None = None) -> Sequence[Any]:
        cursor = await self._pipeline.execute(
            statement, {"clinic": self._clinic_id, **(values or {})}
        )
        return await cursor.fetchall()


def _of_entry(clinic_id: str, entry: RecordEntry) -> dict[str, Any]:
    values = minimum_values(entry)
    return {**values, "clinic": clinic_id, "details": Jsonb(values["details"], to_json)}


def staff_of(row: Any) -> Staff | None:
    """Return a person, or None where there is no row."""
    if row is None:
        return None
    return Staff(id=row.id, name=row.name, role=row.role, rights=row.rights, active=row.active)


def token_of(row: Any) -> StaffToken:
    """Return a token as it is on file; the token itself is not."""
    return StaffToken(
        id=row.id,
        staff_id=row.staff_id,
        scopes=frozenset(map(Scope, row.scopes)),
        made_at=row.made_at,
        expires_at=row.expires_at,
        revoked_at=row.revoked_at,
    )


def _of_request(request: ToolRequest) -> dict[str, Any]:
    values = minimum_values(request)
    del values["result"], values["problem"]
    return {**values, "arguments": Jsonb(values["arguments"])}


_ENTRY = """
insert into record_entry (clinic_id, number, at, login, actor, on_behalf_of, action, phase,
    call_id, case_id, outcome, details, milliseconds, previous_hash, hash, purpose)
values (%(clinic)s, 0, clock_timestamp(), '', %(actor)s, %(on_behalf_of)s, %(action)s, %(phase)s,
    %(call_id)s, %(case_id)s, %(outcome)s, %(details)s, %(milliseconds)s, '', '', %(purpose)s)
"""
_WHO = """
select s.*, k.time_zone from clinic k left join staff s on s.clinic_id = k.id and s.id = %(id)s
where k.id = %(clinic)s
"""
_NAME_KEYS = "select number, wrapped_names from clinic_key where clinic_id = %(clinic)s"
_ACCOUNT = """
select s.* from staff s join staff_account a on a.clinic_id = s.clinic_id and a.staff_id = s.id
where a.clinic_id = %(clinic)s and a.system = %(system)s and a.account = %(account)s
"""
_CLIENT = "select * from staff_token where clinic_id = %(clinic)s and token_hash = %(hash)s"
_PAYERS = "select * from payer_connection where clinic_id = %(clinic)s order by id"
_REQUEST = "select * from tool_request where clinic_id = %(clinic)s and id = %(id)s"
_ASK = """
insert into tool_request (clinic_id, id, tool, case_id, document_id, arguments, staff_id, state,
    asked_at)
values (%(clinic)s, %(id)s, %(tool)s, %(case_id)s, %(document_id)s, %(arguments)s, %(staff_id)s,
    %(state)s, %(asked_at)s)
"""
_CASE = "select * from minimum_case where clinic_id = %(clinic)s and case_id = %(id)s"
_QUESTION = "select * from minimum_question where clinic_id = %(clinic)s and question_id = %(id)s"
_DOCUMENT = "select * from minimum_document where clinic_id = %(clinic)s and document_id = %(id)s"
_QUEUED = """
select id from tool_request where clinic_id = %(clinic)s and state = 'queued' and tool = %(tool)s
and case_id is not distinct from %(case_id)s::text
and document_id is not distinct from %(document_id)s::text
and arguments = %(arguments)s and staff_id = %(staff_id)s
and asked_at > %(since)s order by asked_at limit 1
"""
