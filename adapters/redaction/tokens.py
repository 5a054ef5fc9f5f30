"""The tokens of one case: each identifier has one, and only this process knows which."""

from __future__ import annotations

import re

TOKEN = re.compile(r"<[A-Z][A-Z_]{1,24}_[0-9]{1,9}>")


class CaseTokens:
    """Stable while it lives: the same text always gets the same token, another text another.

    Numbers are counted from one in every case, so a token says nothing about another case.
    It is never stored, printed or sent: its text form shows only how many there are.
    """

    def __init__(self) -> None:
        self._token_of: dict[tuple[str, str], str] = {}
        self._text_of: dict[str, str] = {}
        self._counts: dict[str, int] = {}

    def token(self, kind: str, text: str) -> str:
        """Return the token of an identifier, a new one if it was not seen before."""
        known = self._token_of.get((kind, text))
        if known is not None:
            return known
        number = self._counts[kind] = self._counts.get(kind, 0) + 1
        token = f"<{kind}_{number}>"
        self._token_of[kind, text] = token
        self._text_of[token] = text
        return token

    def identify(self, text: str) -> str:
        """Return a text with every token of this case replaced by what it stands for."""
        return TOKEN.sub(lambda found: self._text_of.get(found[0], found[0]), text)

    def knows(self, token: str) -> bool:
        """Whether a token stands for something here."""
        return token in self._text_of

    def __repr__(self) -> str:
        return f"<CaseTokens of {len(self._text_of)} identifiers>"

    def __reduce__(self) -> tuple[object, ...]:
        raise TypeError("The tokens of a case stay in the process.")
