"""A value as it is compared, and what is told of one that both readers saw."""

from __future__ import annotations

import re

TWO_READERS = "two_readers"
_SIGNS = re.compile(r"[\W_]")


def fold(value: object) -> str:
    """Letters and digits only, in small letters, for comparing."""
    if isinstance(value, bool):
        return str(value)
    small = str(value).lower()
    return small if small.isalnum() else _SIGNS.sub("", small)
