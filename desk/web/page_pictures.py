"""Pictures of pages and of the places on them that values came from; kept in memory only."""

from __future__ import annotations

import asyncio
import io
import struct
from collections import OrderedDict

from priorauth.errors import NotFound, Unreadable
from priorauth.models.evidence import Box
from priorauth.services import Services

DPI = 150
KEPT = 24
"""Pages kept at a time, so that the crops of one case draw each page once."""
ACROSS, DOWN = 30.0, 9.0
"""Points around a value that are shown with it."""


def around(box: Box) -> Box:
    """Return a box with the margin that is shown around it."""
    x0, y0, x1, y1 = box
    return (max(x0 - ACROSS, 0.0), max(y0 - DOWN, 0.0), x1 + ACROSS, y1 + DOWN)


class PagePictures:
    """Draws a page once and cuts crops from it."""

    def __init__(self, services: Services, clinic_id: str) -> None:
        self._services = services
        self._clinic_id = clinic_id
        self._kept: OrderedDict[tuple[str, int], asyncio.Future[bytes]] = OrderedDict()

    async def page(self, document_id: str, page: int) -> bytes:
        """Return a page as PNG.

        Raises:
            NotFound: This clinic has no such document.
            Unreadable: The page cannot be drawn.
        """
        key = (document_id, page)
        known = self._kept.get(key)
        if known is None:
            known = asyncio.ensure_future(self._draw(document_id, page))
            self._kept[key] = known
            while len(self._kept) > KEPT:
                self._kept.popitem(last=False)
        self._kept.move_to_end(key)
        try:
            return await asyncio.shield(known)
        except BaseException:
            if known.done():
                self._kept.pop(key, None)
            raise

    async def crop(self, document_id: str, page: int, box: Box) -> bytes:
        """Return the place of a value with a margin around it, as PNG.

        Raises:
            NotFound: This clinic has no such document.
            Unreadable: There is nothing at that place.
        """
        whole = await self.page(document_id, page)
        return await asyncio.to_thread(_cut, whole, around(box))

    async def _draw(self, document_id: str, page: int) -> bytes:
        reader = self._services.reader
        if reader is None:
            raise NotFound("picture")
        async with self._services.store.begin(self._clinic_id) as tx:
            await tx.papers.get(document_id)
            content = await tx.papers.content(document_id)
        return await reader.crop(content, page, None, DPI)


def size_in_points(picture: bytes) -> tuple[float, float]:
    """Return the width and height of the paper that a page picture shows."""
    wide, high = struct.unpack(">II", picture[16:24])
    return wide * 72 / DPI, high * 72 / DPI


def _cut(picture: bytes, box: Box) -> bytes:
    from PIL import Image

    with Image.open(io.BytesIO(picture)) as whole:
        scale = DPI / 72
        left, top = int(box[0] * scale), int(box[1] * scale)
        right, bottom = (
            min(int(box[2] * scale) + 1, whole.width),
            min(int(box[3] * scale) + 1, whole.height),
        )
        if left >= right or top >= bottom:
            raise Unreadable("There is nothing on the page at that place.")
        cut = io.BytesIO()
        whole.crop((left, top, right, bottom)).save(cut, format="PNG")
        return cut.getvalue()
