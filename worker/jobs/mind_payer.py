"""Notice that a payer is overdue, and draft what to write to it."""

from __future__ import annotations

from priorauth.casework import overdue
from priorauth.services import Services

QUEUE = "work"


async def mind_payer(services: Services, clinic_id: str, submission_id: str) -> None:
    """See `priorauth.casework.overdue.mind_payer`."""
    await overdue.mind_payer(services, clinic_id, submission_id)
