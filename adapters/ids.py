"""Random ids: a letter for the kind and ten characters that cannot be misread aloud."""

from __future__ import annotations

import secrets

_LETTERS = "23456789ABCDEFGHJKMNPQRSTVWXYZ"
_LENGTH = 10


class RandomIds:
    """See `priorauth.ports.Ids`; 30**10 possibilities, from the machine's own randomness."""

    def new(self, kind: str) -> str:
        """See `Ids.new`."""
        left = secrets.randbelow(len(_LETTERS) ** _LENGTH)
        letters = []
        for _ in range(_LENGTH):
            left, letter = divmod(left, len(_LETTERS))
            letters.append(_LETTERS[letter])
        return f"{kind}-{''.join(letters)}"
