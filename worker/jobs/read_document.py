"""Read a document and join it to its cases."""

from __future__ import annotations

from priorauth.casework import reading
from priorauth.services import Services

QUEUE = "read"


async def read_document(services: Services, clinic_id: str, document_id: str) -> None:
    """See `priorauth.casework.reading.read_document`."""
    await reading.read_document(services, clinic_id, document_id)
