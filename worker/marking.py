"""Marking: a signed checkpoint of every clinic's record, and room for the months to come."""

from __future__ import annotations

import logging

from adapters.store.checkpoints import Checkpoints
from adapters.store.database import Database
from priorauth.casework.timekeeping import Ran
from priorauth.errors import PriorAuthError
from priorauth.services import Services
from worker.clinics import for_every_clinic

log = logging.getLogger("priorauth.worker")


async def mark_records(services: Services, database: Database, checkpoints: Checkpoints) -> None:
    """Write what the head of every record is; no checkpoint is written twice."""

    async def mark(clinic_id: str) -> None:
        async with database.begin(clinic_id) as tx:
            await tx.record.make_months()
            head = await tx.record.head()
        try:
            checkpoints.write(clinic_id, head, services.clock.now())
        except PriorAuthError as problem:
            log.error("no checkpoint of the record: %s", problem)
            return
        async with database.begin(clinic_id) as tx:
            await tx.work.remember(Ran.CHECKPOINT, None)

    await for_every_clinic(database, "checkpoint", mark)
