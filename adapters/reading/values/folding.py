"""A value as it is compared, and what is told of one that both readers saw."""

from __future__ import annotations

TWO_READERS = "two_readers"


def fold(value: object) -> str:
    """Letters and digits only, in small letters, for comparing."""
    if isinstance(value, bool):
        return str(value)
    small = str(value).lower()
    return small if small.isalnum() else "".join(filter(str.isalnum, small))
