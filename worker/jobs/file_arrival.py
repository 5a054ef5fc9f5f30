"""Move what arrived from the inbox to the documents."""

from __future__ import annotations

from priorauth.casework import intake
from priorauth.services import Services

QUEUE = "work"


async def file_arrival(services: Services, clinic_id: str, arrival_id: str) -> None:
    """See `priorauth.casework.intake.file_arrival`."""
    await intake.file_arrival(services, clinic_id, arrival_id)
