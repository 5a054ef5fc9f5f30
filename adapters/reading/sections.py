"""Lets sections speak: under `Referral From`, a facility is the referring one, not the clinic."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from adapters.reading.labels import Label, squeeze
from adapters.reading.owners import Title
from adapters.reading.spotting import Spot

_OFFICES = frozenset(
    ["facility", "location", "clinic", "office", "practice", "organization", "department", "site"]
)
_PEOPLE = frozenset(["provider", "physician", "doctor", "clinician", "name", "npi", "npi#"])
_ASKING = ("ordering", "order", "refer", "request", "prescrib", "authoriz")
ALIGNED = 14.0


def settle_by_sections(spots: list[Spot], titles: Sequence[Title]) -> None:
    """Give labels that only their section tells apart to the one whom the section is about."""
    asked = any(_asks(spot) for spot in spots)
    for spot in spots:
        plain = squeeze(spot.words.text)
        title = _over(spot, titles)
        if title is not None and title.owner == "referrer" and plain in _OFFICES:
            _become(spot, Label("organization", "referrer"))
        elif title is not None and title.owner == "clinic" and plain in _OFFICES | _PEOPLE:
            _become(spot, Label("other", "clinic"))
        elif asked and plain.startswith("attending") and spot.label.role == "referrer":
            _become(spot, Label("other", "third"))


def _asks(spot: Spot) -> bool:
    """Whether a label names who asks for the treatment, and somebody stands beside it."""
    plain = squeeze(spot.words.text)
    named = spot.beside is not None or bool(spot.below)
    return spot.label.role == "referrer" and plain.startswith(_ASKING) and named


def _become(spot: Spot, label: Label) -> None:
    spot.label, spot.owner = replace(label), label.owner


def _over(spot: Spot, titles: Sequence[Title]) -> Title | None:
    """The section that a label stands in: the nearest heading above its column."""
    over = [title for title in titles if title.y < spot.top - 1 and title.x0 - ALIGNED <= spot.x0]
    return max(over, key=lambda title: (round(title.y), title.x0), default=None)
