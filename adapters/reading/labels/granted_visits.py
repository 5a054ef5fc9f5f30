"""Who grants the visits of `Visits Authorized`: who orders, where no payer's grant is spoken of.

A referral form asks a doctor so how many they order; a paper with the number, the days or the state
of an authorization tells what a payer has granted, and that is no request.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from adapters.reading.labels.spotting import Spot
from adapters.reading.wordings.labels import Label

_GRANTED = frozenset(
    {"visitsauthorized", "authorizedvisits", "#visitsauthorized", "#ofvisitsauthorized",
     "numberofvisitsauthorized", "noofvisitsauthorized", "totalvisitsauthorized"}
)  # fmt: skip
_OF_PAYER = re.compile(
    r"(?i)\bauth\w*|\bpre-?cert\w*|\bapprov\w*|\bvisits? (?:used|remaining|left|to date)|"
    r"\b(?:effective|expir\w*|valid|start|end|thru|through)\b"
)
"""Labels and words of a payer's grant."""
_COUNT = re.compile(r"\W*\d{1,2}(?:\s?visits?)?\W*")


def mean_visits(spots: Sequence[Spot]) -> list[Spot]:
    """The labels of a page with `Visits Authorized` as what is ordered, where nobody granted it."""
    granted = [spot for spot in spots if spot.words.squeezed in _GRANTED]
    others = [spot for spot in spots if spot not in granted]
    if len(granted) != 1 or any(_OF_PAYER.search(one.words.text) for one in others):
        return list(spots)
    if not any(one.label.role in {"freq", "duration"} for one in others):
        return list(spots)
    visits = Label("visits", "order")
    return [
        replace(one, label=visits, owner="order") if one in granted and _counts(one) else one
        for one in spots
    ]


def _counts(spot: Spot) -> bool:
    """Whether a number of visits stands beside a label, or may stand below it."""
    return spot.beside is None or _COUNT.fullmatch(spot.beside.text) is not None
