"""Look at the payer how a submission stands."""

from __future__ import annotations

from priorauth.casework import tracking
from priorauth.services import Services

QUEUE = "work"


async def look_at_payer(services: Services, clinic_id: str, submission_id: str) -> None:
    """See `priorauth.casework.tracking.look_at_payer`."""
    await tracking.look_at_payer(services, clinic_id, submission_id)
