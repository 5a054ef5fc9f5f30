"""Packet versions, approvals and the submission ledger."""

from __future__ import annotations

import hashlib
from datetime import datetime
from typing import Any

from sqlalchemy import func, select, text, update

from adapters.store import rows
from adapters.store.family import Family
from adapters.store.tables import packets as tables
from adapters.store.tables.cases import cases
from priorauth.models.packet import Packet
from priorauth.models.people import SignIn
from priorauth.models.submission import (
    AuthorizationOnFile,
    DeliveryState,
    Determination,
    StatusReading,
    Submission,
)


class PgPackets(Family):
    """See `priorauth.storage.Packets`."""

    async def add(self, packet: Packet, pdf: bytes, *, basis: str, drafted_by: str) -> None:
        content = packet.content
        request = content.request
        await self._insert(
            tables.packet,
            id=packet.id,
            case_id=packet.case_id,
            version=packet.version,
            state=packet.state,
            content_hash=packet.content_hash,
            basis_hash=basis,
            content=content.model_dump(mode="json"),
            gaps=[gap.model_dump(mode="json") for gap in content.gaps],
            payer_id=request.payer_id,
            channel=request.channel,
            destination=request.destination,
            reference=request.reference,
            drafted_at=packet.drafted_at,
            drafted_by=drafted_by,
            comment=packet.comment,
        )
        digest = hashlib.sha256(pdf).hexdigest()
        await self._insert(tables.packet_pdf, id=packet.id, content=pdf, sha256=digest)
        for line in request.lines:
            await self._insert(
                tables.service_line,
                id=f"{packet.id}-{line.position}",
                packet_id=packet.id,
                position=line.position,
                code=line.code,
                units=line.units,
                visits=line.visits,
            )

    async def get(self, packet_id: str) -> Packet:
        return rows.packet(await self._get(tables.packet, packet_id, "packet"))

    async def basis(self, packet_id: str) -> str:
        row = await self._get(tables.packet, packet_id, "packet")
        return str(row.basis_hash)

    async def pdf(self, packet_id: str) -> bytes:
        row = await self._get(tables.packet_pdf, packet_id, "packet")
        return bytes(row.content)

    async def set_state(self, packet_id: str, state: str, *, comment: str | None = None) -> None:
        values: dict[str, Any] = {"state": state}
        if comment is not None:
            values["comment"] = comment
        await self._update(tables.packet, packet_id, **values)

    async def hold(self, submission: Submission, held_at: datetime) -> None:
        await self._insert(
            tables.submission,
            id=submission.id,
            packet_id=submission.packet_id,
            case_id=submission.case_id,
            payer_id=submission.payer_id,
            channel=submission.channel,
            destination=submission.destination,
            reference=submission.reference,
            state=submission.state,
            held_at=held_at,
        )

    async def approve(self, packet: Packet, sign_in: SignIn) -> None:
        await self._insert(
            tables.approval,
            id=self._ids.new("A"),
            packet_id=packet.id,
            packet_version=packet.version,
            content_hash=packet.content_hash,
            sign_in_id=sign_in.id,
            staff_id=sign_in.staff.id,
            approved_at=self._clock.now(),
        )

    async def record_sent_by_hand(
        self, submission_id: str, sign_in: SignIn, payer_reference: str | None, at: datetime
    ) -> None:
        await self._insert(
            tables.sent_by_hand,
            id=self._ids.new("H"),
            submission_id=submission_id,
            sign_in_id=sign_in.id,
            staff_id=sign_in.staff.id,
            payer_reference=payer_reference,
            sent_at=at,
        )

    async def settle_by_person(
        self,
        submission_id: str,
        sign_in: SignIn,
        verdict: str,
        payer_reference: str | None,
        at: datetime,
    ) -> None:
        await self._insert(
            tables.settled_by_person,
            id=self._ids.new("H"),
            submission_id=submission_id,
            sign_in_id=sign_in.id,
            staff_id=sign_in.staff.id,
            verdict=verdict,
            payer_reference=payer_reference,
            settled_at=at,
        )

    async def submission(self, submission_id: str) -> Submission:
        return rows.submission(await self._get(tables.submission, submission_id, "submission"))

    async def claim(self, submission_id: str, lease_seconds: float) -> Submission | None:
        found = await self._connection.execute(
            text(_CLAIM),
            {"clinic": self._clinic_id, "id": submission_id, "lease": lease_seconds},
        )
        row = found.one_or_none()
        if row is None:
            return None
        claimed = await self.submission(submission_id)
        return claimed.model_copy(update={"state": DeliveryState(row.before)})

    async def may_send(self, claimed: Submission) -> bool:
        ledger, packet = tables.submission, tables.packet
        found = await self._connection.execute(
            select(ledger.c.id)
            .join(
                packet,
                (packet.c.clinic_id == ledger.c.clinic_id) & (packet.c.id == ledger.c.packet_id),
            )
            .where(
                self._one(ledger, claimed.id),
                ledger.c.attempt == claimed.attempt,
                ledger.c.state == "sending",
                packet.c.state == "held",
            )
        )
        return found.one_or_none() is not None

    async def move(
        self, submission: Submission, state: DeliveryState, *, problem: str | None = None
    ) -> bool:
        table, now = tables.submission, self._clock.now()
        values: dict[str, Any] = {"state": state, "problem": problem, "lease_until": None}
        if state in (DeliveryState.SENT, DeliveryState.CONFIRMED):
            values["sent_at"] = func.coalesce(table.c.sent_at, now)
        if state is DeliveryState.CONFIRMED:
            values["confirmed_at"] = now
        if submission.payer_reference is not None:
            values["payer_reference"] = submission.payer_reference
            values = self._sealed(table, submission.id, values)
        if submission.next_look_at is not None:
            values["next_look_at"] = submission.next_look_at
        values["misses"] = submission.misses
        moved = await self._connection.execute(
            update(table)
            .where(self._one(table, submission.id), table.c.attempt == submission.attempt)
            .values(**values)
        )
        return moved.rowcount == 1

    async def note_look(
        self, submission: Submission, next_look_at: datetime | None, *, settled: bool
    ) -> None:
        table = tables.submission
        values: dict[str, Any] = {"next_look_at": next_look_at, "looks": table.c.looks + 1}
        if settled:
            values["settled_at"] = func.coalesce(table.c.settled_at, self._clock.now())
        await self._update(table, submission.id, **values)

    async def add_status(self, submission_id: str, reading_id: str, seen: StatusReading) -> None:
        await self._insert(
            tables.status_reading,
            id=reading_id,
            submission_id=submission_id,
            read_at=seen.read_at,
            facts=seen.model_dump(mode="json", exclude={"raw"}),
            raw=seen.raw,
        )

    async def add_determination(self, determination: Determination) -> None:
        await self._insert(
            tables.determination,
            **determination.model_dump(exclude={"reasons"}),
            reasons=[reason.model_dump(mode="json") for reason in determination.reasons],
            reason_codes=[reason.code for reason in determination.reasons if reason.code],
        )

    async def add_authorization(self, authorization: AuthorizationOnFile) -> None:
        await self._insert(tables.authorization_on_file, **authorization.model_dump())

    async def due_looks(self, at: datetime, limit: int) -> tuple[str, ...]:
        table = tables.submission
        found = await self._connection.execute(
            select(table.c.id)
            .join(cases, (cases.c.clinic_id == table.c.clinic_id) & (cases.c.id == table.c.case_id))
            .where(
                table.c.clinic_id == self._clinic_id,
                table.c.next_look_at <= at,
                cases.c.closed_at.is_(None),
            )
            .order_by(table.c.next_look_at)
            .limit(limit)
        )
        return tuple(found.scalars())

    async def overdue_deliveries(self) -> tuple[str, ...]:
        found = await self._connection.execute(text(_OVERDUE), {"clinic": self._clinic_id})
        return tuple(found.scalars())


_OVERDUE = """
select id from submission where clinic_id = :clinic and channel = 'service_review' and (
    state = 'approved' and problem is null
    or state = 'sending' and lease_until < clock_timestamp()
) limit 200
"""

_CLAIM = """
with before as (
    select state from submission where clinic_id = :clinic and id = :id
    and (state = 'approved'
         or (state = 'sending' and (lease_until is null or lease_until < clock_timestamp())))
    for update
)
update submission set state = 'sending', attempt = attempt + 1,
    lease_until = clock_timestamp() + make_interval(secs => :lease)
from before
where clinic_id = :clinic and id = :id
returning before.state as before
"""
