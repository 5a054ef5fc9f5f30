"""Send an approved packet once."""

from __future__ import annotations

from priorauth.casework import delivering
from priorauth.services import Services

QUEUE = "deliver"


async def deliver(services: Services, clinic_id: str, submission_id: str) -> None:
    """See `priorauth.casework.delivering.deliver`."""
    await delivering.deliver(services, clinic_id, submission_id)
