"""A printer of packets that says little, for tests which are not about what a packet looks like."""

from __future__ import annotations

import pymupdf

from priorauth.models.packet import PacketContent
from priorauth.models.rule_records import Proof


class PlainPrinter:
    """Draws one line a page in the test's own process; the product's printer takes a second."""

    async def draw(self, content: PacketContent, documents: dict[str, bytes]) -> bytes:
        """See `PacketPrinter.draw`."""
        return _pdf(f"Packet of {len(content.pages)} pages from {len(documents)} documents")

    async def prove(self, proof: Proof) -> bytes:
        """See `PacketPrinter.prove`."""
        return _pdf("Proof that no authorization is needed")


def _pdf(line: str) -> bytes:
    document = pymupdf.open()
    document.new_page().insert_text((72, 72), line)
    return bytes(document.tobytes(no_new_id=True))
