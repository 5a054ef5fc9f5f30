"""What dates a therapist's paper dates no order."""

from __future__ import annotations

import re
from collections.abc import Sequence

from adapters.reading.labels.spot import Spot
from adapters.reading.values.candidates import LABELLED, Candidate
from priorauth.models.reading import PageDetail, PageKind

_OF_AN_ORDER = re.compile(r"(?i)order|referr|\brx\b|prescri|script|request")


def has_own_day(kind: PageKind, detail: PageDetail | None) -> bool:
    """Whether a page is an evaluation, plan of care or progress note, whose date is its own."""
    return kind == "plan_of_care" or detail is not None


def without_own_day(
    offered: Sequence[Candidate], kind: PageKind, detail: PageDetail | None, spots: Sequence[Spot]
) -> list[Candidate]:
    """Leave out the day of an evaluation, plan of care or progress note itself.

    The day of the order stays where a label or a sentence calls it the order's.
    """
    if not has_own_day(kind, detail):
        return list(offered)
    cited = any(
        "order_date" in spot.label.role.split("+") and _OF_AN_ORDER.search(spot.words.text)
        for spot in spots
    )
    return [one for one in offered if one.field != "order_date" or _is_cited(one, cited=cited)]


def _is_cited(one: Candidate, *, cited: bool) -> bool:
    if one.origin == "label":
        return cited and one.strength >= LABELLED
    return one.origin == "prose" and not one.doubt
