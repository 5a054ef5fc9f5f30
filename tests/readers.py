"""Readers for tests: one that says of every document what it is told to say."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from priorauth.casework import intake, reading
from priorauth.models.reading import DocumentReading
from priorauth.ports import DocumentReader
from tests.clinics import CLINIC, House


class Told:
    """A reader that says what it is told; what it says of which bytes is the test's business."""

    def __init__(self, reading: DocumentReading) -> None:
        self._reading = reading

    async def read(self, content: bytes, payers: Sequence[str] = ()) -> DocumentReading:
        return self._reading

    async def crop(self, content: bytes, page: int, box: object, dpi: int) -> bytes:
        raise NotImplementedError

    async def page_count(self, content: bytes) -> int:
        return len(self._reading.pages)

    async def close(self) -> None:
        return None


async def read_as(house: House, content: bytes, told: DocumentReading, clinic: str = CLINIC) -> str:
    """Take a document in and let the worker read it as it is told; return its id."""
    reader: DocumentReader = Told(told)
    worker = replace(house.worker, reader=reader)
    arrival = await intake.receive(house.intake, clinic, content, "fax")
    await intake.file_arrival(worker, clinic, arrival.id)
    async with worker.store.begin(clinic) as tx:
        document_id = (await tx.papers.unread())[-1]
    await reading.read_document(worker, clinic, document_id)
    return document_id
