"""What the readers offer for a field: a value, where it stands, and how strong the claim is."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from adapters.reading.layout import Box

Value = str | int | bool

LABELLED, UNLABELLED, GUESSED = 1.0, 0.7, 0.5


@dataclass(frozen=True)
class Candidate:
    """A value that one reader offers for a field; `raw` is the text it was made from."""

    field: str
    value: Value | None
    page: int
    box: Box | None
    raw: str
    confidence: float
    strength: float = LABELLED
    checks: tuple[str, ...] = ()
    flag: str | None = None
    support: float = 1.0


@dataclass(frozen=True)
class Setting:
    """What a reading needs to know beside the page: the day it happens."""

    today: date
