"""What the core asks of the store about cases that a person closed."""

from __future__ import annotations

from datetime import date, datetime
from typing import Protocol

from priorauth.models.closing import CaseClosing


class Closings(Protocol):
    """Cases that a person closed."""

    async def close(self, closing: CaseClosing) -> None:
        """Close a case.

        Raises:
            Conflict: It is closed already.
        """
        ...

    async def reopen(self, case_id: str, staff_id: str, at: datetime) -> None:
        """Open a case again.

        Raises:
            Conflict: It is not closed.
        """
        ...

    async def standing(self, case_id: str) -> CaseClosing | None:
        """Return the closing that stands; None where a case is open or was joined."""
        ...

    async def idle(self, today: date, since: date) -> tuple[str, ...]:
        """Return open cases whose authorization is over or used up, and that nothing waits for.

        No visit is on or after `since`, and nobody was asked about closing it since.
        """
        ...
