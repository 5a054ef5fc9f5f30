"""What the store keeps of the clinic and its people."""

from __future__ import annotations

from datetime import datetime
from typing import Protocol

from priorauth.models.people import (
    AccountSystem,
    Clinic,
    Emergency,
    PayerConnection,
    SignIn,
    Staff,
    StaffToken,
    Therapist,
)


class People(Protocol):
    """The clinic, its staff and their sign-ins."""

    async def clinic(self) -> Clinic: ...

    async def therapists(self) -> tuple[Therapist, ...]: ...

    async def payers(self) -> tuple[PayerConnection, ...]: ...

    async def staff(self) -> tuple[Staff, ...]: ...

    async def get_staff(self, staff_id: str) -> Staff: ...

    async def has_account(self, staff_id: str, system: AccountSystem, account: str) -> bool:
        """Say whether an account elsewhere is that person's."""
        ...

    async def add_link(self, staff_id: str, token_hash: str, expires_at: datetime) -> None: ...

    async def use_link(self, token_hash: str) -> Staff | None:
        """Spend a one-time link; None when it is unknown, spent or too old."""
        ...

    async def whose_link(self, token_hash: str) -> str | None:
        """Return for whom a one-time link was made, used or not; None where it never was one."""
        ...

    async def start_sign_in(
        self, staff_id: str, token_hash: str, expires_at: datetime
    ) -> SignIn: ...

    async def find_sign_in(self, token_hash: str) -> SignIn | None: ...

    async def extend_sign_in(self, sign_in_id: str, expires_at: datetime) -> None: ...

    async def end_sign_in(self, sign_in_id: str) -> None: ...

    async def break_glass(self, sign_in: SignIn, reason: str, until: datetime) -> str:
        """Let a sign-in see cases until then; return the id under which it is on file."""
        ...

    async def emergencies(self, since: datetime) -> tuple[Emergency, ...]: ...

    async def add_token(self, token: StaffToken, token_hash: str) -> None: ...

    async def tokens(self) -> tuple[StaffToken, ...]: ...

    async def revoke_token(self, token_id: str) -> StaffToken:
        """End a token; one that is ended stays as it is."""
        ...
