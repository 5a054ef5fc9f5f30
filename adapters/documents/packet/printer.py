"""Draws packets in a process of their own, because the pages they quote come from strangers."""

from __future__ import annotations

import asyncio
import hashlib
from typing import Any

from adapters.documents.child import Child
from priorauth.boundary import identified
from priorauth.errors import InvalidRequest, Unreadable
from priorauth.models.packet import PacketContent
from priorauth.models.rule_records import Proof

MEMORY_BYTES = 2 * 1024**3
SECONDS = 60.0
_OPERATIONS = "adapters.documents.packet.operations"


class PdfPacketPrinter:
    """Draws packets with PyMuPDF; every packet has a locked-down process of its own."""

    def __init__(
        self, *, at_once: int = 2, memory_bytes: int = MEMORY_BYTES, seconds: float = SECONDS
    ) -> None:
        self._turns = asyncio.Semaphore(at_once)
        self._memory_bytes = memory_bytes
        self._seconds = seconds

    async def draw(self, content: PacketContent, documents: dict[str, bytes]) -> bytes:
        """See `PacketPrinter.draw`.

        Raises:
            InvalidRequest: A statement of the summary names no source.
            Unreadable: A source page cannot be copied, or is not the one that the packet names.
        """
        await asyncio.to_thread(_check, content, documents)
        names = sorted({page.document_id for page in content.pages})
        args = {
            "content": identified(content),
            "documents": [(name, len(documents[name])) for name in names],
        }
        blob = b"".join(documents[name] for name in names)
        result, drawn = await self._call("draw", args, blob)
        if "refused" in result:
            raise InvalidRequest(result["refused"])
        return drawn

    async def prove(self, proof: Proof) -> bytes:
        """See `PacketPrinter.prove`."""
        _, drawn = await self._call("prove", {"proof": identified(proof)}, b"")
        return drawn

    async def _call(
        self, operation: str, args: dict[str, Any], blob: bytes
    ) -> tuple[dict[str, Any], bytes]:
        child = Child(_OPERATIONS, memory_bytes=self._memory_bytes)
        async with self._turns:
            try:
                return await child.call(operation, args, blob, seconds=self._seconds)
            finally:
                await child.close()


def _check(content: PacketContent, documents: dict[str, bytes]) -> None:
    for number, statement in enumerate(content.summary, 1):
        if not statement.sources:
            raise InvalidRequest(f"Statement {number} of the summary names no source; give one.")
    hashes = {name: hashlib.sha256(documents[name]).hexdigest() for name in documents}
    for page in content.pages:
        if page.document_id not in documents:
            raise Unreadable("A document of the packet is not at hand.", page.page)
        if hashes[page.document_id] != page.sha256:
            raise Unreadable("The stored document is not the one that the packet names.", page.page)
