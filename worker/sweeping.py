"""Sweeping: what should have a job and has none gets one again; cheap, and safe to repeat."""

from __future__ import annotations

from adapters.store.database import Database
from priorauth.casework.timekeeping import Ran
from priorauth.services import Services
from worker.clinics import for_every_clinic

MOST = 200
"""Looks taken up per clinic and sweep."""


async def sweep(services: Services, database: Database) -> None:
    """Enqueue unread documents, due looks and waiting deliveries that no job knows about."""
    await for_every_clinic(database, "sweep", lambda clinic_id: _sweep(services, clinic_id))


async def _sweep(services: Services, clinic_id: str) -> None:
    async with services.store.begin(clinic_id) as tx:
        for document_id in await tx.papers.unread():
            await tx.work.enqueue(
                "read_document",
                {"document_id": document_id},
                queue="read",
                once=f"read:{clinic_id}:{document_id}",
            )
        for submission_id in await tx.packets.due_looks(services.clock.now(), MOST):
            await tx.work.enqueue(
                "look_at_payer",
                {"submission_id": submission_id},
                once=f"look:{clinic_id}:{submission_id}",
            )
        for submission_id in await tx.packets.overdue_deliveries():
            await tx.work.enqueue(
                "deliver",
                {"submission_id": submission_id},
                queue="deliver",
                once=f"deliver:{clinic_id}:{submission_id}",
            )
        for arrival_id in await tx.papers.unfiled():
            await tx.work.enqueue(
                "file_arrival",
                {"arrival_id": arrival_id},
                once=f"file:{clinic_id}:{arrival_id}",
            )
        await tx.work.remember(Ran.SWEEP, None)
