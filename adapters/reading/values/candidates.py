"""What the readers offer for a field: a value, where it stands, and how strong the claim is."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Any, Literal

from adapters.reading.layout.keeping import kept
from adapters.reading.layout.layout import Box, Run, View
from adapters.reading.values.confidence import Evidence
from adapters.reading.values.folding import fold
from priorauth.models.reading import MAY_BE_INCOMPLETE

Value = str | int | bool

LABELLED, UNLABELLED, GUESSED = 1.0, 0.7, 0.5
Origin = Literal["label", "prose", "standing"]
Doubt = Literal["", "subject", "cut", "shape", "prose", "position"]
"""Why a value may not be its field's: whose it is, where it ends, no label that says so."""

HARD_TO_READ = "hard_to_read"
"""Flag of a claim of which only the letters are in doubt; weighing lifts it or flags the value."""
UNDOUBTED = (None, HARD_TO_READ)
"""Flags of claims whose field is not in doubt."""


@dataclass(frozen=True)
class Candidate:
    """A value that one reader offers for a field; `raw` is the text it was made from."""

    field: str
    value: Value | None
    page: int
    box: Box | None
    """On the page as it came, once the page has been read."""
    raw: str
    confidence: float
    strength: float = LABELLED
    checks: tuple[str, ...] = ()
    flag: str | None = None
    place: str | None = None
    """Where in a message, resource or row it stands; such a value has no box."""
    evidence: Evidence | None = None
    origin: Origin = "label"
    doubt: Doubt = ""
    followed: bool = False
    """Of a payer: whether words go on right behind it, which may belong to its name."""
    marked: bool = False
    """Whether somebody marked the box that it stands beside."""
    straight: Box | None = None
    """Where it stands on the straightened page, among the words that the readers saw."""

    @kept
    def folded(self) -> str:
        """Its value as it is compared: many ask each claim."""
        return fold(self.value)

    def but(self, **said: Any) -> Candidate:
        """The same claim, with something else said of it: `dataclasses.replace` takes longer."""
        other = object.__new__(Candidate)
        other.__dict__.update({**self.__dict__, **said})
        other.__dict__.pop("folded", None)
        return other


@dataclass(frozen=True)
class Setting:
    """What a reading needs to know beside the page: the day, and payers' names in plain letters."""

    today: date
    payers: frozenset[str] = frozenset()


def stated(
    page: View,
    run: Run,
    name: str,
    value: Value | None,
    span: tuple[int, int],
    strength: float,
    doubt: Doubt = "",
) -> Candidate:
    """Offer what a part of a running text states."""
    part = run.part(*span)
    return standing(name, value, page, part, strength, doubt).but(origin="prose")


def standing(
    name: str, value: Value | None, page: View, part: Run, strength: float, doubt: Doubt = ""
) -> Candidate:
    """Offer what stands on a page without a label."""
    return Candidate(
        name,
        value,
        page.page,
        part.box(),
        part.text,
        part.confidence,
        strength,
        origin="standing",
        doubt=doubt,
    )


def open_end(name: str, page: View, box: Box | None) -> Candidate:
    """Say of a list, and where, that it may lack an element."""
    return Candidate(name, None, page.page, box, "", 0.0, flag=MAY_BE_INCOMPLETE)
