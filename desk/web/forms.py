"""Reads what a page posts, never more than allowed and never to disk."""

from __future__ import annotations

from collections.abc import AsyncGenerator
from typing import NamedTuple

from starlette.datastructures import FormData, UploadFile
from starlette.formparsers import FormParser, MultiPartException, MultiPartParser
from starlette.requests import Request

from priorauth.casework.intake import LARGEST
from priorauth.errors import InvalidRequest

SMALL = 256 * 1024
"""Bytes of a form without files."""
LARGE = 2 * LARGEST + SMALL
"""Bytes of a form with files."""
MOST_FILES = 50
MOST_FIELDS = 60
_PATIENCE = 4 * LARGE
"""Bytes read and thrown away, so that a browser that sends too much can read the answer."""


class TooLarge(InvalidRequest):
    """More was sent than the desk takes."""


class Form(NamedTuple):
    """What was typed, and the files."""

    fields: dict[str, str]
    files: tuple[bytes, ...]

    def text(self, name: str) -> str:
        """Return what was typed into a field, without spaces around it."""
        return self.fields.get(name, "").strip()

    def optional(self, name: str) -> str | None:
        """Return what was typed into a field, or None where it was left empty."""
        return self.text(name) or None


async def read_form(request: Request, *, with_files: bool = False) -> Form:
    """Return what was posted.

    Raises:
        InvalidRequest: It is no form, or larger than the desk takes.
    """
    kind = request.headers.get("content-type", "").partition(";")[0].strip().lower()
    stream = _bounded(request, LARGE if with_files else SMALL)
    try:
        if kind == "multipart/form-data" and with_files:
            found = await _Parts(
                request.headers,
                stream,
                max_files=MOST_FILES,
                max_fields=MOST_FIELDS,
                max_part_size=SMALL,
            ).parse()
        elif kind == "application/x-www-form-urlencoded":
            found = await FormParser(
                request.headers, stream, max_fields=MOST_FIELDS, max_part_size=SMALL
            ).parse()
        else:
            raise InvalidRequest("The desk page could not use this form.")
    except MultiPartException:
        raise InvalidRequest("The form is damaged or has too many parts.") from None
    return await _plain(found)


async def _plain(found: FormData) -> Form:
    fields: dict[str, str] = {}
    files: list[bytes] = []
    try:
        for name, value in found.multi_items():
            if isinstance(value, UploadFile):
                if value.filename:
                    files.append(await value.read())
            else:
                fields[name] = value.replace("\x00", "")
    finally:
        await found.close()
    return Form(fields, tuple(files))


async def _bounded(request: Request, most: int) -> AsyncGenerator[bytes, None]:
    seen = 0
    refused = int(request.headers.get("content-length") or 0) > most
    async for chunk in request.stream():
        seen += len(chunk)
        refused = refused or seen > most
        if not refused:
            yield chunk
        elif seen > _PATIENCE:
            break
    if refused:
        raise TooLarge(f"That is more than {most // 1024**2 or 1} MB at once. Send fewer files.")


class _Parts(MultiPartParser):
    spool_max_size = LARGE
    """Larger than any form, so that no part of a document is written to disk."""

    def on_part_data(self, data: bytes, start: int, end: int) -> None:
        """Count a file while it comes in."""
        part = self._current_part
        if part.file is not None:
            already = sum(len(more) for one, more in self._file_parts_to_write if one is part)
            if (part.file.size or 0) + already + end - start > LARGEST:
                raise TooLarge("A file is larger than 50 MB. Split it and send it again.")
        super().on_part_data(data, start, end)
