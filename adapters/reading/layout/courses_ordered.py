"""Whether a page orders a course of therapy, whatever else it is: a visit's note, a chart print."""

from __future__ import annotations

import re
from collections.abc import Iterable

from adapters.reading.values.candidates import Candidate
from priorauth.models.reading import PageKind

_MAY_ORDER: frozenset[PageKind] = frozenset(
    {"clinical_note", "other", "imaging_report", "demographics"}
)
"""Kinds that a page may be taken for by the words around the order that it holds."""
_COURSE = frozenset({"frequency_per_week", "duration_weeks", "visits_requested"})
LEAST_OF_A_COURSE = 2
_BY_A_THERAPIST = re.compile(
    r"(?i)\bdpt\b|physical therapist\b|plan of care|visit \d+ of|, (?:m?s?pt|pta|otr?/?l?|ot)\b|"
    r"\bpt ?(?:license|lic\b)|timed minutes|\bunits billed|treatment provided|"
    r"response to treatment|plan for next|\btolerated (?:the )?(?:treatment|session)|"
    r"(?:short|long)[- ]?term goals|certification period"
)
"""Who gives the therapy plans and counts it, and orders none."""
_ADDRESSED = re.compile(
    r"(?i)\A.*?^dear\b.*?$|^(?:attn|attention|to|cc|refer\w* to)\b.*?$", re.M | re.S
)
"""What stands up to a greeting, and lines that say who is written to: it may be a therapist."""


def as_order(kind: PageKind, offers: Iterable[Iterable[Candidate]], text: str) -> PageKind:
    """Return the kind of a page that may order a course: it is an order where one look says so."""
    ordered = kind in _MAY_ORDER and any(map(_is_course, offers)) and not _is_therapists(text)
    return "referral_order" if ordered else kind


def _is_course(offered: Iterable[Candidate]) -> bool:
    """Whether it is said how often and how long, and which treatments.

    What somebody has had already is offered for no field, or in doubt.
    """
    asked = {one.field for one in offered if one.value is not None and not one.doubt}
    return len(asked & _COURSE) >= LEAST_OF_A_COURSE and "treatments" in asked


def _is_therapists(text: str) -> bool:
    return _BY_A_THERAPIST.search(_ADDRESSED.sub("", text)) is not None
