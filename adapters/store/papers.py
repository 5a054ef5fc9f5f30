"""The inbox and the documents."""

from __future__ import annotations

from sqlalchemy import delete, select
from sqlalchemy.dialects.postgresql import insert

from adapters.store.family import Family
from adapters.store.tables import cases as case_tables
from adapters.store.tables import paper
from priorauth.errors import NotFound
from priorauth.models.papers import Arrival, Document
from priorauth.models.reading import DocumentReading


class PgPapers(Family):
    """See `priorauth.storage.Papers`."""

    async def receive(self, arrival: Arrival, content: bytes) -> None:
        sealed = self._keys.seal_arrival("inbox.content", arrival.id, content)
        await self._insert(paper.inbox, content=sealed, **arrival.model_dump())

    async def take(self, arrival_id: str) -> tuple[Arrival, bytes] | None:
        found = await self._connection.execute(
            delete(paper.inbox).where(self._one(paper.inbox, arrival_id)).returning(*paper.inbox.c)
        )
        taken = found.one_or_none()
        if taken is None:
            return None
        row = self._opened(paper.inbox, taken)
        arrival = Arrival(
            id=row.id,
            sha256=row.sha256,
            source=row.source,
            received_at=row.received_at,
            case_id=row.case_id,
            kind=row.kind,
            message_key=row.message_key,
        )
        return arrival, row.content

    async def file(self, arrival: Arrival, content: bytes) -> tuple[str, bool]:
        document_id = self._ids.new("D")
        added = await self._connection.execute(
            insert(paper.document)
            .values(
                clinic_id=self._clinic_id,
                id=document_id,
                sha256=arrival.sha256,
                size=len(content),
                state="received",
                received_at=arrival.received_at,
            )
            .on_conflict_do_nothing(index_elements=["clinic_id", "sha256"])
            .returning(paper.document.c.id)
        )
        is_new = added.one_or_none() is not None
        if is_new:
            await self._insert(paper.document_bytes, id=document_id, content=content)
        else:
            document_id = await self._id_of(arrival.sha256)
        await self._insert(
            paper.arrival,
            id=arrival.id,
            document_id=document_id,
            source=arrival.source,
            received_at=arrival.received_at,
            message_key=arrival.message_key,
        )
        return document_id, is_new

    async def _id_of(self, sha256: str) -> str:
        found = await self._connection.execute(
            select(paper.document.c.id).where(
                paper.document.c.clinic_id == self._clinic_id, paper.document.c.sha256 == sha256
            )
        )
        return str(found.scalar_one())

    async def get(self, document_id: str) -> Document:
        row = await self._get(paper.document, document_id, "document")
        return Document(
            id=row.id,
            sha256=row.sha256,
            size=row.size,
            media_type=row.media_type,
            state=row.state,
            page_count=row.page_count,
            received_at=row.received_at,
            problem=row.problem,
        )

    async def content(self, document_id: str) -> bytes:
        row = await self._find(paper.document_bytes, document_id)
        if row is None:
            raise NotFound("document")
        return bytes(row.content)

    async def save_reading(
        self, document_id: str, reading: DocumentReading, *, media_type: str | None
    ) -> None:
        await self._update(
            paper.document,
            document_id,
            state="unreadable" if reading.error else "read",
            media_type=media_type,
            page_count=len(reading.pages) or None,
            page_kinds=[page.kind for page in reading.pages],
            referral_count=len(reading.referrals),
            reading=reading.model_dump(mode="json"),
            problem=reading.error,
        )

    async def reading(self, document_id: str) -> DocumentReading | None:
        row = await self._get(paper.document, document_id, "document")
        return None if row.reading is None else DocumentReading.model_validate(row.reading)

    async def unread(self) -> tuple[str, ...]:
        found = await self._connection.execute(
            select(paper.document.c.id)
            .where(
                paper.document.c.clinic_id == self._clinic_id,
                paper.document.c.state == "received",
            )
            .order_by(paper.document.c.received_at)
        )
        return tuple(found.scalars())

    async def unfiled(self) -> tuple[str, ...]:
        found = await self._connection.execute(
            select(paper.inbox.c.id)
            .where(paper.inbox.c.clinic_id == self._clinic_id)
            .order_by(paper.inbox.c.received_at)
            .limit(200)
        )
        return tuple(found.scalars())

    async def case_ids(self, document_id: str) -> tuple[str, ...]:
        table = case_tables.case_document
        found = await self._connection.execute(
            select(table.c.case_id)
            .where(table.c.clinic_id == self._clinic_id, table.c.document_id == document_id)
            .order_by(table.c.case_id)
        )
        return tuple(found.scalars())
