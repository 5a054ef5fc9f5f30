"""Rule books that answered here, the answers they gave, proofs, and the open work on them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date, datetime
from typing import Any

from sqlalchemy import Row, bindparam, func, select, text
from sqlalchemy.dialects.postgresql import insert

from adapters.store import rows
from adapters.store.family import Family
from adapters.store.tables import cases as tables
from adapters.store.tables import rules as kept
from priorauth.errors import NotFound
from priorauth.models.casefile import RuleAnswerOnFile
from priorauth.models.rule_records import OpenWork, Proof, ProofOnFile, Unanswered
from priorauth.models.rules import RuleQuestion


class PgRuleRecords(Family):
    """See `priorauth.storage.RuleRecords`."""

    async def keep_book(self, version: str, content: bytes) -> None:
        await self._connection.execute(
            insert(kept.rule_book)
            .values(
                clinic_id=self._clinic_id, id=version, content=content, kept_at=self._clock.now()
            )
            .on_conflict_do_nothing()
        )

    async def has_book(self, version: str) -> bool:
        table = kept.rule_book
        found = await self._connection.execute(select(table.c.id).where(self._one(table, version)))
        return found.one_or_none() is not None

    async def book(self, version: str) -> bytes | None:
        row = await self._find(kept.rule_book, version)
        return bytes(row.content) if row is not None else None

    async def answers(self, case_id: str) -> tuple[RuleAnswerOnFile, ...]:
        known = await self._find(tables.cases, case_id)
        if known is None:
            raise NotFound("case")
        table = tables.rule_answer
        found = await self._connection.execute(
            select(table)
            .where(self._of_case(table, case_id))
            .order_by(table.c.answered_at, table.c.id)
        )
        return tuple(rows.rule(row) for row in found)

    async def open_work(self, on: date) -> tuple[OpenWork, ...]:
        given = {"clinic": self._clinic_id, "on": on}
        cases = (await self._connection.execute(text(_CASES), given)).all()
        visits = (await self._connection.execute(text(_VISITS), given)).all()
        packets = (await self._connection.execute(text(_PACKETS), given)).all()
        return tuple(_assembled(cases, visits, packets, on))

    async def unanswered(self, before: datetime) -> tuple[Unanswered, ...]:
        found = await self._connection.execute(
            text(_UNANSWERED), {"clinic": self._clinic_id, "before": before}
        )
        return tuple(
            Unanswered(
                submission_id=row.id,
                sent_at=row.sent_at,
                question=RuleQuestion.model_validate(row.asked),
            )
            for row in found
        )

    async def add_proof(self, proof_id: str, proof: Proof, *, basis: str, page: bytes) -> bool:
        sha256 = func.encode(func.sha256(bindparam("page", page)), "hex")
        added = await self._connection.execute(
            insert(kept.proof)
            .values(
                clinic_id=self._clinic_id,
                id=proof_id,
                case_id=proof.case_id,
                basis_hash=basis,
                facts=proof.model_dump(mode="json"),
                content=page,
                sha256=sha256,
                made_at=self._clock.now(),
            )
            .on_conflict_do_nothing()
        )
        return added.rowcount == 1

    async def has_proof(self, case_id: str, basis: str) -> bool:
        table = kept.proof
        found = await self._connection.execute(
            select(table.c.id).where(self._of_case(table, case_id), table.c.basis_hash == basis)
        )
        return found.one_or_none() is not None

    async def proofs(self, case_id: str) -> tuple[ProofOnFile, ...]:
        table = kept.proof
        found = await self._connection.execute(
            select(table.c.id, table.c.case_id, table.c.sha256, table.c.made_at)
            .where(self._of_case(table, case_id))
            .order_by(table.c.made_at, table.c.id)
        )
        return tuple(
            ProofOnFile(id=row.id, case_id=row.case_id, sha256=row.sha256, made_at=row.made_at)
            for row in found
        )

    async def proof(self, proof_id: str) -> tuple[ProofOnFile, bytes]:
        row = await self._get(kept.proof, proof_id, "proof")
        on_file = ProofOnFile(
            id=row.id, case_id=row.case_id, sha256=row.sha256, made_at=row.made_at
        )
        return on_file, bytes(row.content)


def _assembled(
    cases: Sequence[Row[Any]], visits: Sequence[Row[Any]], packets: Sequence[Row[Any]], on: date
) -> Iterator[OpenWork]:
    """Ask what the case was asked last, for each code and each day that it is still about."""
    known: dict[str, tuple[RuleQuestion, tuple[str, ...]]] = {}
    for row in cases:
        asked = RuleQuestion.model_validate(row.asked)
        asked = asked.model_copy(update={"as_of": on, "on": max(asked.on, on)})
        codes = tuple(row.procedures) or (asked.code,)
        known[row.id] = (asked, codes)
        yield from _per_code("case", row.id, row.id, asked, codes)
    for row in visits:
        if row.case_id not in known:
            continue
        asked, codes = known[row.case_id]
        ordinal = None if asked.visit is None else asked.visit + row.place - 1
        later = asked.model_copy(update={"on": row.on, "visit": ordinal})
        yield from _per_code("visit", row.id, row.case_id, later, tuple(row.codes) or codes)
    for row in packets:
        if row.case_id in known:
            asked, codes = known[row.case_id]
            yield from _per_code("packet", row.id, row.case_id, asked, codes)


def _per_code(
    kind: Any, row_id: str, case_id: str, asked: RuleQuestion, codes: tuple[str, ...]
) -> Iterator[OpenWork]:
    for code in codes:
        question = asked.model_copy(update={"code": code})
        yield OpenWork(kind=kind, id=row_id, case_id=case_id, question=question)


_CASES = """
select c.id, c.procedures, a.asked
from cases c
join lateral (
    select r.asked from rule_answer r
    where r.clinic_id = c.clinic_id and r.case_id = c.id
    order by r.answered_at desc, r.id desc limit 1
) a on true
where c.clinic_id = :clinic and c.closed_at is null
order by c.id
"""
_VISITS = """
select v.id, v.case_id, v."on", v.codes,
    row_number() over (partition by v.case_id order by v."on") as place
from visit v
join cases c on c.clinic_id = v.clinic_id and c.id = v.case_id and c.closed_at is null
where v.clinic_id = :clinic and v.state = 'booked' and v."on" >= :on
order by v.case_id, v."on"
"""
_PACKETS = """
select distinct on (p.case_id) p.id, p.case_id
from packet p
join cases c on c.clinic_id = p.clinic_id and c.id = p.case_id and c.closed_at is null
left join submission s on s.clinic_id = p.clinic_id and s.packet_id = p.id
where p.clinic_id = :clinic and p.state in ('draft', 'held')
    and (s.id is null or s.state in ('held', 'approved'))
order by p.case_id, p.version desc
"""
_UNANSWERED = """
select s.id, s.sent_at, a.asked
from submission s
join cases c on c.clinic_id = s.clinic_id and c.id = s.case_id and c.closed_at is null
join lateral (
    select r.asked from rule_answer r
    where r.clinic_id = s.clinic_id and r.case_id = s.case_id
    order by r.answered_at desc, r.id desc limit 1
) a on true
where s.clinic_id = :clinic and s.state in ('sent', 'confirmed') and s.settled_at is null
    and s.sent_at < :before
    and not exists (
        select 1 from question q
        where q.clinic_id = s.clinic_id and q.case_id = s.case_id
            and q.kind = 'overdue' and q.field = s.id
    )
order by s.sent_at
"""
