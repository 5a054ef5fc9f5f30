"""Bring a case as far as it goes without a person."""

from __future__ import annotations

from priorauth.casework import working
from priorauth.services import Services

QUEUE = "work"


async def work_case(services: Services, clinic_id: str, case_id: str) -> None:
    """See `priorauth.casework.working.work_case`."""
    await working.work_case(services, clinic_id, case_id)
