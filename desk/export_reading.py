"""Reads an export row by row, without database or network: each row counts as a page."""

from __future__ import annotations

import hashlib
from typing import Any

from adapters.electronic.columns import Columns
from adapters.electronic.rows import split_rows
from priorauth.errors import InvalidRequest
from priorauth.models.reading import DocumentReading
from priorauth.ports import DocumentReader


async def read_export(reader: DocumentReader, content: bytes, columns: Columns) -> DocumentReading:
    """Return the referrals of all good rows; a bad row is a warning with its number."""
    whole: dict[str, tuple[Any, ...]] = {"pages": (), "referrals": (), "warnings": ()}
    sha256 = hashlib.sha256(content).hexdigest()
    try:
        for row in split_rows(content, columns):
            if row.document is None:
                whole["warnings"] += (f"Row {row.number}: {row.problem}.",)
                continue
            read = await reader.read(row.document)
            at = {"page": row.number}
            whole["pages"] += tuple(page.model_copy(update=at) for page in read.pages)
            whole["referrals"] += tuple(
                each.model_copy(update={"pages": (row.number,)}) for each in read.referrals
            )
            whole["warnings"] += tuple(f"Row {row.number}: {each}" for each in read.warnings)
    except InvalidRequest as error:
        return DocumentReading(sha256=sha256, error=str(error))
    return DocumentReading(sha256=sha256, **whole)
