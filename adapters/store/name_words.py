"""Turns the words of a question into what names are filed under; nothing can be read back.

This is all that the agent's process holds of keys. It can ask whether a word is the name of a
patient here, as it must, and it can open nothing.
"""

from __future__ import annotations

from collections.abc import Sequence

from adapters.keys.master import MasterKey
from adapters.keys.source import KeyProblem
from adapters.store.clinic_keys import about, blind
from priorauth.casework.names import name_key

NAMES = b"\x1fnames"
"""What a wrapped name key is bound to besides its clinic and number."""
LONGEST = 200
_SHORTEST = 3


class NameWords:
    """Keeps the name keys of the clinics that were asked about."""

    def __init__(self, lookup: MasterKey | None) -> None:
        self._lookup = lookup
        self._known: dict[tuple[str, int, bytes], bytes] = {}

    def of(self, clinic_id: str, keys: Sequence[tuple[int, bytes]], typed: str) -> list[str]:
        """Return every form under which a word of what was typed may be filed.

        Raises:
            KeyProblem: This process was given no lookup key, or a wrong one.
        """
        words = [word for word in name_key(typed).split() if len(word) >= _SHORTEST]
        if not words or len(typed) > LONGEST:
            return []
        opened = [self._open(clinic_id, number, wrapped) for number, wrapped in keys]
        return [blind(key, "word", word) for key in opened for word in dict.fromkeys(words)]

    def _open(self, clinic_id: str, number: int, wrapped: bytes) -> bytes:
        known = self._known.get((clinic_id, number, wrapped))
        if known is None:
            if self._lookup is None:
                raise KeyProblem(
                    "Names cannot be looked up here: the lookup key is missing. Ask by case id."
                )
            known = self._lookup.unwrap(wrapped, about(clinic_id, number) + NAMES)
            self._known[(clinic_id, number, wrapped)] = known
        return known
