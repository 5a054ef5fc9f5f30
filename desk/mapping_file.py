"""Opens the mapping file of an export, the same for taking in and for reading."""

from __future__ import annotations

from pathlib import Path

from adapters.electronic.columns import Columns, read_columns
from priorauth.errors import InvalidRequest


def mapping_at(path: Path) -> Columns:
    """Return the mapping of a file.

    Raises:
        InvalidRequest: There is none, or it cannot be used.
    """
    try:
        content = path.read_bytes()
    except OSError:
        raise InvalidRequest("There is no such mapping file, or it cannot be opened.") from None
    return read_columns(content)
