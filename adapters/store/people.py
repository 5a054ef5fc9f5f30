"""The clinic, its staff and their sign-ins."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from sqlalchemy import Row, select, text, update

from adapters.store import minimum_rows
from adapters.store.family import Family
from adapters.store.minimum_reader import token_of
from adapters.store.tables import clinic as tables
from priorauth.access import EMERGENCY
from priorauth.errors import NotConfigured
from priorauth.models.people import (
    AccountSystem,
    Address,
    Clinic,
    Emergency,
    PayerConnection,
    Right,
    Role,
    SignIn,
    Staff,
    StaffToken,
    Therapist,
)


class PgPeople(Family):
    """See `priorauth.storage.People`."""

    async def clinic(self) -> Clinic:
        found = await self._connection.execute(
            select(tables.clinic).where(tables.clinic.c.id == self._clinic_id)
        )
        row = found.one_or_none()
        if row is None:
            raise NotConfigured("No clinic is set up here. Run `priorauth init` first.")
        return Clinic(
            id=row.id,
            name=row.name,
            npi=row.npi,
            tin=row.tin,
            address=Address.model_validate(row.address),
            phone=row.phone,
            fax=row.fax,
            time_zone=row.time_zone,
            place_of_service=row.place_of_service,
            procedures=tuple(row.procedures),
        )

    async def therapists(self) -> tuple[Therapist, ...]:
        table = tables.therapist
        found = await self._connection.execute(
            select(table).where(table.c.clinic_id == self._clinic_id).order_by(table.c.id)
        )
        return tuple(
            Therapist(
                id=row.id,
                first_name=row.first_name,
                last_name=row.last_name,
                credentials=row.credentials,
                npi=row.npi,
            )
            for row in found
        )

    async def payers(self) -> tuple[PayerConnection, ...]:
        table = tables.payer_connection
        found = await self._connection.execute(
            select(table).where(table.c.clinic_id == self._clinic_id).order_by(table.c.id)
        )
        return tuple(map(minimum_rows.payer, found))

    async def staff(self) -> tuple[Staff, ...]:
        table = tables.staff
        found = await self._connection.execute(
            select(table).where(table.c.clinic_id == self._clinic_id).order_by(table.c.id)
        )
        return tuple(_staff(row) for row in found)

    async def get_staff(self, staff_id: str) -> Staff:
        return _staff(await self._get(tables.staff, staff_id, "person"))

    async def has_account(self, staff_id: str, system: AccountSystem, account: str) -> bool:
        found = await self._connection.execute(
            text(_HAS_ACCOUNT),
            {
                "clinic": self._clinic_id,
                "staff": staff_id,
                "system": str(system),
                "account": account,
            },
        )
        return found.one_or_none() is not None

    async def add_link(self, staff_id: str, token_hash: str, expires_at: datetime) -> None:
        await self._insert(
            tables.sign_in_link,
            id=self._ids.new("L"),
            staff_id=staff_id,
            token_hash=token_hash,
            expires_at=expires_at,
        )

    async def use_link(self, token_hash: str) -> Staff | None:
        link, now = tables.sign_in_link, self._clock.now()
        spent = await self._connection.execute(
            update(link)
            .where(
                link.c.clinic_id == self._clinic_id,
                link.c.token_hash == token_hash,
                link.c.used_at.is_(None),
                link.c.expires_at > now,
            )
            .values(used_at=now)
            .returning(link.c.staff_id)
        )
        staff_id = spent.scalar_one_or_none()
        if staff_id is None:
            return None
        person = await self.get_staff(staff_id)
        return person if person.active else None

    async def whose_link(self, token_hash: str) -> str | None:
        link = tables.sign_in_link
        found = await self._connection.execute(
            select(link.c.staff_id).where(
                link.c.clinic_id == self._clinic_id, link.c.token_hash == token_hash
            )
        )
        return found.scalar_one_or_none()

    async def start_sign_in(self, staff_id: str, token_hash: str, expires_at: datetime) -> SignIn:
        sign_in_id = self._ids.new("I")
        await self._insert(
            tables.sign_in,
            id=sign_in_id,
            staff_id=staff_id,
            token_hash=token_hash,
            started_at=self._clock.now(),
            expires_at=expires_at,
        )
        return SignIn(
            id=sign_in_id,
            staff=await self.get_staff(staff_id),
            clinic_id=self._clinic_id,
            started_at=self._clock.now(),
        )

    async def find_sign_in(self, token_hash: str) -> SignIn | None:
        table = tables.sign_in
        found = await self._connection.execute(
            select(table.c.id, table.c.staff_id, table.c.started_at).where(
                table.c.clinic_id == self._clinic_id,
                table.c.token_hash == token_hash,
                table.c.ended_at.is_(None),
                table.c.expires_at > self._clock.now(),
            )
        )
        row = found.one_or_none()
        if row is None:
            return None
        person = await self.get_staff(row.staff_id)
        if not person.active:
            return None
        live = SignIn(id=row.id, staff=person, clinic_id=self._clinic_id, started_at=row.started_at)
        return live if person.rights >= EMERGENCY else await self._in_emergency(live)

    async def _in_emergency(self, sign_in: SignIn) -> SignIn:
        """Return a sign-in with what it may do by having broken the glass."""
        table = tables.emergency_access
        open_until = await self._connection.execute(
            select(table.c.expires_at).where(
                table.c.clinic_id == self._clinic_id,
                table.c.sign_in_id == sign_in.id,
                table.c.expires_at > self._clock.now(),
            )
        )
        if open_until.scalars().first() is None:
            return sign_in
        staff = sign_in.staff.model_copy(update={"rights": sign_in.staff.rights | EMERGENCY})
        return sign_in.model_copy(update={"staff": staff})

    async def break_glass(self, sign_in: SignIn, reason: str, until: datetime) -> str:
        emergency_id = self._ids.new("B")
        await self._insert(
            tables.emergency_access,
            id=emergency_id,
            staff_id=sign_in.staff.id,
            sign_in_id=sign_in.id,
            reason=reason,
            started_at=self._clock.now(),
            expires_at=until,
        )
        return emergency_id

    async def emergencies(self, since: datetime) -> tuple[Emergency, ...]:
        table, staff = tables.emergency_access, tables.staff
        found = await self._connection.execute(
            select(table.c.id, staff.c.name, table.c.started_at, table.c.expires_at)
            .join(
                staff, (staff.c.clinic_id == table.c.clinic_id) & (staff.c.id == table.c.staff_id)
            )
            .where(table.c.clinic_id == self._clinic_id, table.c.started_at >= since)
            .order_by(table.c.started_at)
        )
        return tuple(
            Emergency(
                id=row.id,
                staff_name=row.name,
                started_at=row.started_at,
                expires_at=row.expires_at,
            )
            for row in found
        )

    async def extend_sign_in(self, sign_in_id: str, expires_at: datetime) -> None:
        await self._update(tables.sign_in, sign_in_id, expires_at=expires_at)

    async def end_sign_in(self, sign_in_id: str) -> None:
        await self._update(tables.sign_in, sign_in_id, ended_at=self._clock.now())

    async def add_token(self, token: StaffToken, token_hash: str) -> None:
        await self._insert(
            tables.staff_token,
            id=token.id,
            staff_id=token.staff_id,
            token_hash=token_hash,
            scopes=sorted(token.scopes),
            made_at=token.made_at,
            expires_at=token.expires_at,
        )

    async def tokens(self) -> tuple[StaffToken, ...]:
        table = tables.staff_token
        found = await self._connection.execute(
            select(table).where(table.c.clinic_id == self._clinic_id).order_by(table.c.made_at)
        )
        return tuple(map(token_of, found))

    async def revoke_token(self, token_id: str) -> StaffToken:
        token = token_of(await self._get(tables.staff_token, token_id, "token"))
        if token.revoked_at is not None:
            return token
        now = self._clock.now()
        await self._update(tables.staff_token, token_id, revoked_at=now)
        return token.model_copy(update={"revoked_at": now})


def _staff(row: Row[Any]) -> Staff:
    return Staff(
        id=row.id,
        name=row.name,
        role=Role(row.role),
        rights=frozenset(Right(right) for right in row.rights),
        active=row.active,
    )


_HAS_ACCOUNT = """
select 1 from staff_account where clinic_id = :clinic and staff_id = :staff
and system = :system and account = :account
"""
