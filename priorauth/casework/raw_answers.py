"""A payer's answer that counts as nothing is kept word for word, for the person who looks."""

from __future__ import annotations

from priorauth.errors import AdapterError
from priorauth.models.submission import StatusReading, Submission
from priorauth.services import Services


async def keep_raw(
    services: Services, clinic_id: str, submission: Submission, error: AdapterError
) -> None:
    """Keep what the payer answered as a look that found nothing out."""
    seen = StatusReading(
        system=error.system,
        read_at=services.clock.now(),
        found=None,
        payer_reference=None,
        in_process=False,
        raw=error.raw,
    )
    async with services.store.begin(clinic_id) as tx:
        await tx.packets.add_status(submission.id, services.ids.new("G"), seen)
