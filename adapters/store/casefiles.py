"""Reads everything on file about one case."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, TypeVar

from sqlalchemy import ColumnElement, Row, Table, and_, exists, or_, select
from sqlalchemy.ext.asyncio import AsyncConnection

from adapters.store import blind, rows
from adapters.store.clinic_keys import ClinicKeys
from adapters.store.sealed import open_row
from adapters.store.tables import cases as tables
from adapters.store.tables import packets as ledger
from adapters.store.tables import paper
from priorauth.models.case import CasePair, Coverage, PairVerdict, Patient
from priorauth.models.casefile import CaseFile

T = TypeVar("T")


async def load(
    connection: AsyncConnection, clinic_id: str, keys: ClinicKeys, case_id: str
) -> CaseFile:
    """Return the file of a case that exists."""
    reader = _Reader(connection, clinic_id, keys, case_id)
    case = (await reader.rows(tables.cases, rows.case, own=True))[0]
    coverage = await reader.one(tables.coverage, case.coverage_id, rows.coverage)
    patient = await reader.one(tables.patient, coverage.patient_id, rows.patient)
    return CaseFile(
        case=case,
        coverage=coverage,
        patient=patient,
        documents=await reader.documents(),
        evidence=await reader.rows(
            tables.evidence, rows.evidence, tables.evidence.c.replaced_at.is_(None), by="field"
        ),
        questions=await reader.rows(
            tables.question, rows.question, tables.question.c.answered_at.is_(None), by="asked_at"
        ),
        benefits=_last(await reader.rows(tables.benefit_check, rows.benefits, by="asked_at")),
        rule=_last(await reader.rows(tables.rule_answer, rows.rule, by="answered_at")),
        packets=await reader.rows(ledger.packet, rows.packet, by="version"),
        submissions=await reader.rows(ledger.submission, rows.submission, by="held_at"),
        determinations=await reader.rows(
            ledger.determination, rows.determination, by="recorded_at"
        ),
        authorizations=await reader.authorizations(),
        visits=await reader.rows(tables.visit, rows.visit, by="on"),
        visits_elsewhere=await reader.visits_elsewhere(patient, coverage),
        pairs=await reader.pairs(),
        closing=_last(
            await reader.rows(
                tables.case_closing, rows.case_closing, tables.case_closing.c.reopened_at.is_(None)
            )
        ),
    )


class _Reader:
    def __init__(
        self, connection: AsyncConnection, clinic_id: str, keys: ClinicKeys, case_id: str
    ) -> None:
        self._connection = connection
        self._clinic_id = clinic_id
        self._keys = keys
        self._case_id = case_id

    async def rows(
        self,
        table: Table,
        read: Callable[[Row[Any]], T],
        *conditions: Any,
        by: str = "id",
        own: bool = False,
    ) -> tuple[T, ...]:
        key = table.c.id if own else table.c.case_id
        found = await self._connection.execute(
            select(table)
            .where(table.c.clinic_id == self._clinic_id, key == self._case_id, *conditions)
            .order_by(table.c[by], table.c.id)
        )
        return tuple(read(open_row(self._keys, table, row)) for row in found)

    async def one(self, table: Table, row_id: str, read: Callable[[Row[Any]], T]) -> T:
        found = await self._connection.execute(
            select(table).where(table.c.clinic_id == self._clinic_id, table.c.id == row_id)
        )
        return read(open_row(self._keys, table, found.one()))

    async def documents(self) -> tuple[Any, ...]:
        joined = tables.case_document
        found = await self._connection.execute(
            select(joined, paper.document.c.sha256, paper.document.c.received_at)
            .join(
                paper.document,
                and_(
                    paper.document.c.clinic_id == joined.c.clinic_id,
                    paper.document.c.id == joined.c.document_id,
                ),
            )
            .where(joined.c.clinic_id == self._clinic_id, joined.c.case_id == self._case_id)
            .order_by(paper.document.c.received_at, joined.c.document_id)
        )
        return tuple(rows.case_document(row) for row in found)

    async def visits_elsewhere(self, patient: Patient, coverage: Coverage) -> tuple[Any, ...]:
        """Visits of other cases whose member id and birth date are this patient's.

        A joined case's visits were copied to the one that goes on, and what a person called
        another patient's is not counted. Twins under one member id are counted together: that
        asks too early and never too late.
        """
        member = blind.bare_member_id(coverage.member_id)
        if not member or patient.birth_date is None:
            return ()
        visit, case, other, person = tables.visit, tables.cases, tables.coverage, tables.patient
        birth = patient.birth_date.isoformat()
        found = await self._connection.execute(
            select(visit)
            .join(case, _joined(visit, "case_id", case))
            .join(other, _joined(case, "coverage_id", other))
            .join(person, _joined(other, "patient_id", person))
            .where(
                visit.c.clinic_id == self._clinic_id,
                visit.c.case_id != self._case_id,
                ~self._decided(case),
                other.c.member_index.in_(self._keys.indexes("member", member)),
                person.c.birth_index.in_(self._keys.indexes("birth", birth)),
            )
            .order_by(visit.c.on, visit.c.id)
        )
        return tuple(rows.visit(open_row(self._keys, visit, row)) for row in found)

    def _decided(self, case: Table) -> ColumnElement[bool]:
        """Whether a case was joined to another, or is another patient's than this one."""
        pair, other = tables.case_pair.c, PairVerdict.OTHER_PATIENT
        joined = and_(pair.case_id == case.c.id, pair.verdict == PairVerdict.JOINED)
        ours = and_(pair.case_id == case.c.id, pair.other_id == self._case_id)
        theirs = and_(pair.case_id == self._case_id, pair.other_id == case.c.id)
        apart = and_(pair.verdict == other, or_(ours, theirs))
        return exists().where(pair.clinic_id == self._clinic_id, or_(joined, apart))

    async def pairs(self) -> tuple[CasePair, ...]:
        table = tables.case_pair
        mine = or_(table.c.case_id == self._case_id, table.c.other_id == self._case_id)
        found = await self._connection.execute(
            select(table)
            .where(table.c.clinic_id == self._clinic_id, mine)
            .order_by(table.c.decided_at, table.c.id)
        )
        return tuple(rows.case_pair(row) for row in found)

    async def authorizations(self) -> tuple[Any, ...]:
        table, source = ledger.authorization_on_file, ledger.determination
        found = await self._connection.execute(
            select(table)
            .join(
                source,
                and_(
                    source.c.clinic_id == table.c.clinic_id,
                    source.c.id == table.c.determination_id,
                ),
            )
            .where(table.c.clinic_id == self._clinic_id, table.c.case_id == self._case_id)
            .order_by(source.c.recorded_at, table.c.id)
        )
        return tuple(rows.authorization(open_row(self._keys, table, row)) for row in found)


def _joined(table: Table, key: str, other: Table) -> ColumnElement[bool]:
    return and_(table.c.clinic_id == other.c.clinic_id, table.c[key] == other.c.id)


def _last(found: tuple[T, ...]) -> T | None:
    return found[-1] if found else None
