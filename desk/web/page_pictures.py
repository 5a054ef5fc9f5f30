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
BEFORE, AFTER, ABOVE, BELOW = 120.0, 36.0, 14.0, 7.0
"""Points around a value that are shown with it; a label stands before its value or above it."""
WIDE = 330.0
"""Points of a value and what stands before it; a longer value shows less before it."""
MARK = (255, 240, 178)
"""The colour behind the value itself."""


def around(box: Box) -> Box:
    """Return a box with the margin that is shown around it."""
    x0, y0, x1, y1 = box
    before = max(min(BEFORE, WIDE - (x1 - x0)), AFTER)
    return (max(x0 - before, 0.0), max(y0 - ABOVE, 0.0), x1 + AFTER, y1 + BELOW)


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
        return await asyncio.to_thread(_cut, whole, box)

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
    """Cut out a value with its surroundings, the value itself marked as with a highlighter."""
    from PIL import Image, ImageChops

    with Image.open(io.BytesIO(picture)) as whole:
        left, top, right, bottom = _pixels(around(box), whole.width, whole.height)
        if left >= right or top >= bottom:
            raise Unreadable("There is nothing on the page at that place.")
        cut = whole.crop((left, top, right, bottom)).convert("RGB")
        spot = _pixels(box, whole.width, whole.height)
        ink = Image.new("RGB", cut.size, "white")
        ink.paste(MARK, (spot[0] - left - 4, spot[1] - top, spot[2] - left + 4, spot[3] - top))
        drawn = io.BytesIO()
        ImageChops.multiply(cut, ink).save(drawn, format="PNG")
        return drawn.getvalue()


def _pixels(box: Box, width: int, height: int) -> tuple[int, int, int, int]:
    x0, y0, x1, y1 = (edge * DPI / 72 for edge in box)
    return int(x0), int(y0), min(int(x1) + 1, width), min(int(y1) + 1, height)
