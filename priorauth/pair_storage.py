"""What the core asks of the store about cases that a person joined or kept apart."""

from __future__ import annotations

from typing import Protocol

from priorauth.models.case import CasePair


class Pairs(Protocol):
    """Cases that a person joined or kept apart."""

    async def decide(self, pair: CasePair) -> None:
        """Keep what was decided about two cases; a joined one is closed with it.

        Raises:
            Conflict: Somebody decided about the two already.
        """
        ...

    async def between(self, one: str, other: str) -> CasePair | None:
        """Return what was decided about two cases, whichever was asked about; None if nothing."""
        ...

    async def goes_on_as(self, case_id: str) -> str:
        """Return the case that goes on with the papers of this one: itself, if not joined."""
        ...

    async def copy_visits(self, case_id: str, other_id: str) -> int:
        """Enter the visits of a case in another, where it has none of that day; say how many."""
        ...
