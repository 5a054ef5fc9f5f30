"""Cases with their patients, evidence, questions, benefits, rules and visits."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime
from typing import NamedTuple

from pydantic import JsonValue
from sqlalchemy import ColumnElement, exists, or_, select, update
from sqlalchemy.dialects.postgresql import insert
from sqlalchemy.ext.asyncio import AsyncConnection

from adapters.store import blind, casefiles, rows
from adapters.store.clinic_keys import ClinicKeys
from adapters.store.closings import PgClosings
from adapters.store.family import Family
from adapters.store.packets import PgPackets
from adapters.store.pairs import PgPairs
from adapters.store.tables import cases as tables
from priorauth.casework.names import name_key
from priorauth.clock import Clock
from priorauth.errors import Conflict
from priorauth.models.benefits import BenefitCheck
from priorauth.models.case import Case, CaseDocument, Coverage, Patient, Question
from priorauth.models.casefile import CaseFile, RuleAnswerOnFile
from priorauth.models.evidence import Evidence
from priorauth.models.visits import Visit
from priorauth.ports import Ids


class MatchRow(NamedTuple):
    """A case whose patient may be the one on a new referral."""

    case_id: str
    known_by: str
    patient: Patient
    coverage: Coverage
    is_closed: bool


class PgCases(Family):
    """See `priorauth.storage.Cases`."""

    def __init__(
        self,
        connection: AsyncConnection,
        clinic_id: str,
        clock: Clock,
        ids: Ids,
        keys: ClinicKeys,
        packets: PgPackets,
        pairs: PgPairs,
    ) -> None:
        super().__init__(connection, clinic_id, clock, ids, keys)
        self._packets = packets
        self._pairs = pairs
        self._closings = PgClosings(connection, clinic_id, clock, ids, keys)

    async def file(self, case_id: str) -> CaseFile:
        await self._get(tables.cases, case_id, "case")
        return await casefiles.load(self._connection, self._clinic_id, self._keys, case_id)

    async def matches(
        self, name: str | None, birth_date: date | None, member_id: str | None
    ) -> tuple[MatchRow, ...]:
        patient, coverage, case = tables.patient, tables.coverage, tables.cases
        alike = self._alike(name, birth_date, member_id)
        if not alike:
            return ()
        found = await self._connection.execute(
            select(case.c.id, patient.c.id, coverage.c.id, case.c.closed_at)
            .join(
                coverage,
                (coverage.c.clinic_id == case.c.clinic_id) & (coverage.c.id == case.c.coverage_id),
            )
            .join(
                patient,
                (patient.c.clinic_id == case.c.clinic_id) & (patient.c.id == coverage.c.patient_id),
            )
            .where(case.c.clinic_id == self._clinic_id, or_(*alike))
            .order_by(~_goes_on(), case.c.opened_at)
            .limit(50)
        )
        return tuple(
            [
                MatchRow(
                    goes_on := await self._pairs.goes_on_as(case_id),
                    case_id,
                    rows.patient(await self._get(patient, patient_id, "patient")),
                    rows.coverage(await self._get(coverage, coverage_id, "coverage")),
                    closed_at is not None and await self._closings.standing(goes_on) is not None,
                )
                for case_id, patient_id, coverage_id, closed_at in found.all()
            ]
        )

    def _alike(
        self, name: str | None, birth_date: date | None, member_id: str | None
    ) -> list[ColumnElement[bool]]:
        patient, coverage, keys = tables.patient.c, tables.coverage.c, self._keys
        alike: list[ColumnElement[bool]] = []
        words = name_key(name) if name else ""
        if words:
            alike += [patient.name_words.contains(w) for w in keys.any_words(words.split())]
        if birth_date:
            alike.append(patient.birth_index.in_(keys.indexes("birth", birth_date.isoformat())))
        if bare := blind.bare_member_id(member_id):
            alike.append(coverage.member_index.in_(keys.indexes("member", bare)))
        return alike

    async def open(
        self, patient: Patient, coverage: Coverage, case: Case, *, started_on: date | None
    ) -> None:
        await self._insert(tables.patient, **patient.model_dump(), **self._indexes(patient))
        await self._insert(
            tables.coverage,
            **coverage.model_dump(),
            **blind.coverage_indexes(self._keys, coverage.member_id),
        )
        await self._insert(
            tables.episode,
            id=case.episode_id,
            patient_id=patient.id,
            discipline="PT",
            diagnoses=list(case.diagnoses),
            started_on=started_on,
        )
        await self._insert(tables.cases, changed_at=case.opened_at, **_plain(case))

    async def update(self, case: Case) -> None:
        values = _plain(case)
        for fixed in ("id", "episode_id", "coverage_id", "opened_at"):
            del values[fixed]
        await self._update(tables.cases, case.id, changed_at=self._clock.now(), **values)

    async def update_patient(self, patient: Patient) -> None:
        values = {**patient.model_dump(exclude={"id"}), **self._indexes(patient)}
        await self._update(tables.patient, patient.id, **values)

    def _indexes(self, patient: Patient) -> dict[str, object]:
        return blind.patient_indexes(self._keys, patient.name, patient.birth_date, patient.phone)

    async def update_coverage(self, coverage: Coverage) -> None:
        values = coverage.model_dump(exclude={"id", "patient_id"})
        indexes = blind.coverage_indexes(self._keys, coverage.member_id)
        await self._update(tables.coverage, coverage.id, **values, **indexes)

    async def add_document(self, case_id: str, document: CaseDocument) -> None:
        table = tables.case_document
        kinds = dict(zip(document.pages, document.kinds, strict=True))
        wanted = select(table).where(
            table.c.clinic_id == self._clinic_id,
            table.c.case_id == case_id,
            table.c.document_id == document.document_id,
        )
        row = (await self._connection.execute(wanted)).one_or_none()
        if row is None:
            values = {"case_id": case_id, "document_id": document.document_id}
            await self._insert(table, id=self._ids.new("F"), **values, **_sorted(kinds))
            return
        before = dict(zip(row.pages, row.kinds, strict=True))
        if before != (after := before | kinds):
            await self._update(table, row.id, **_sorted(after))

    async def add_evidence(self, case_id: str, evidence: Sequence[Evidence]) -> None:
        now = self._clock.now()
        for each in evidence:
            await self._put_out_of_force(case_id, each.field, each.position, now)
            await self._insert(
                tables.evidence,
                id=each.id,
                case_id=case_id,
                field=each.field,
                position=each.position,
                value=each.value,
                provenance=each.provenance.model_dump(mode="json"),
                confidence=each.confidence,
                checks=list(each.checks),
                flag=each.flag,
                recorded_at=now,
            )

    async def replace_field(self, case_id: str, field: str) -> None:
        await self._put_out_of_force(case_id, field, None, self._clock.now())

    async def _put_out_of_force(
        self, case_id: str, field: str, position: int | None, at: datetime
    ) -> None:
        table = tables.evidence
        change = (
            update(table)
            .where(
                self._of_case(table, case_id), table.c.field == field, table.c.replaced_at.is_(None)
            )
            .values(replaced_at=at)
        )
        if position is not None:
            change = change.where(table.c.position == position)
        await self._connection.execute(change)

    async def ask(self, question: Question, *, prefill: JsonValue = None) -> None:
        values = {**question.model_dump(), "prefill": prefill}
        sealed = self._sealed(tables.question, question.id, values)
        await self._connection.execute(
            insert(tables.question)
            .values(clinic_id=self._clinic_id, **sealed)
            .on_conflict_do_nothing()
            .inline()
        )

    async def questions(self, *, case_id: str | None = None) -> tuple[Question, ...]:
        table = tables.question
        wanted = select(table).where(
            table.c.clinic_id == self._clinic_id, table.c.answered_at.is_(None)
        )
        if case_id is not None:
            wanted = wanted.where(table.c.case_id == case_id)
        found = await self._connection.execute(wanted.order_by(table.c.asked_at, table.c.id))
        return tuple(rows.question(self._opened(table, row)) for row in found)

    async def get_question(self, question_id: str) -> tuple[Question, JsonValue]:
        row = await self._get(tables.question, question_id, "question")
        return rows.question(row), row.prefill

    async def close_question(
        self, question_id: str, answer: JsonValue, *, answered_by: str | None
    ) -> None:
        table = tables.question
        closed = await self._connection.execute(
            update(table)
            .where(self._one(table, question_id), table.c.answered_at.is_(None))
            .values(
                **self._sealed(table, question_id, {"answer": answer}),
                answered_at=self._clock.now(),
                answered_by=answered_by,
            )
        )
        if closed.rowcount != 1:
            raise Conflict("This question was answered already.")

    async def add_benefits(self, case_id: str, check_id: str, check: BenefitCheck) -> None:
        whole = check.model_dump(mode="json", exclude={"raw"})
        await self._insert(
            tables.benefit_check,
            id=check_id,
            case_id=case_id,
            asked_at=check.asked_at,
            facts=_minimum_facts(whole),
            raw=check.raw,
            whole=whole,
        )

    async def add_rule_answer(self, case_id: str, answer: RuleAnswerOnFile) -> None:
        await self._insert(
            tables.rule_answer,
            id=answer.id,
            case_id=case_id,
            asked=answer.asked.model_dump(mode="json"),
            answer=answer.answer.model_dump(mode="json"),
            book_version=answer.book_version,
            answered_at=answer.answered_at,
        )

    async def put_visit(self, visit: Visit, *, is_evaluation: bool) -> bool:
        table = tables.visit
        values = {
            **visit.model_dump(exclude={"id", "case_id", "on"}),
            "codes": list(visit.codes),
            "recorded_at": self._clock.now(),
            "is_evaluation": is_evaluation,
        }
        known = await self._connection.execute(
            update(table)
            .where(self._of_case(table, visit.case_id), table.c.on == visit.on)
            .values(**values)
        )
        if known.rowcount:
            return False
        await self._insert(table, id=visit.id, case_id=visit.case_id, on=visit.on, **values)
        return True

    async def touch(self, case_id: str, at: datetime) -> None:
        await self._update(tables.cases, case_id, changed_at=at)


def _goes_on() -> ColumnElement[bool]:
    """Whether a case is open, or another goes on with its papers."""
    case, pair = tables.cases.c, tables.case_pair.c
    joined = (pair.clinic_id == case.clinic_id) & (pair.case_id == case.id)
    return case.closed_at.is_(None) | exists().where(joined, pair.verdict == "joined")


def _minimum_facts(whole: dict[str, JsonValue]) -> dict[str, JsonValue]:
    """Return what a payer said without its reference and its own words."""
    facts = {name: said for name, said in whole.items() if name not in ("reference", "notes")}
    limits = whole["limits"]
    if isinstance(limits, list):
        facts["limits"] = [
            {**limit, "note": limit["note"] and "noted"}
            for limit in limits
            if isinstance(limit, dict)
        ]
    return facts


def _plain(case: Case) -> dict[str, object]:
    values: dict[str, object] = case.model_dump()
    for listed in ("reasons", "diagnoses", "procedures"):
        values[listed] = list(getattr(case, listed))
    return values


def _sorted(kinds: dict[int, str]) -> dict[str, list[int] | list[str]]:
    """The pages of a document in a case with what each is, in order."""
    pages = sorted(kinds)
    return {"pages": pages, "kinds": [kinds[page] for page in pages]}
