"""Random ids: a letter for the kind and ten characters that cannot be misread aloud."""

from __future__ import annotations

import secrets

_LETTERS = "23456789ABCDEFGHJKMNPQRSTVWXYZ"


class RandomIds:
    """See `priorauth.ports.Ids`; 30**10 possibilities, from the machine's own randomness."""

    def new(self, kind: str) -> str:
        """See `Ids.new`."""
        return f"{kind}-{''.join(secrets.choice(_LETTERS) for _ in range(10))}"
