"""What the readers offer for a field: a value, where it stands, and how strong the claim is."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from adapters.reading.confidence import Evidence
from adapters.reading.layout import Box, Run, View

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
    place: str | None = None
    """Where in a message, resource or row it stands; such a value has no box."""
    evidence: Evidence | None = None


@dataclass(frozen=True)
class Setting:
    """What a reading needs to know beside the page: the day it happens."""

    today: date


def stated(
    page: View,
    run: Run,
    name: str,
    value: Value | None,
    span: tuple[int, int],
    strength: float,
    flag: str | None = None,
) -> Candidate:
    """Offer what a part of a running text states."""
    part = run.part(*span)
    box = part.box()
    return Candidate(name, value, page.page, box, part.text, part.confidence, strength, (), flag)
