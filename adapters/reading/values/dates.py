"""Dates as American offices write them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

MONTHS = {
    name: number
    for number, names in enumerate(
        (
            "january jan",
            "february feb",
            "march mar",
            "april apr",
            "may may",
            "june jun",
            "july jul",
            "august aug",
            "september sept sep",
            "october oct",
            "november nov",
            "december dec",
        ),
        start=1,
    )
    for name in names.split()
}
_NAMES = "|".join(sorted(MONTHS, key=len, reverse=True))
_NUMERIC = re.compile(
    r"(?<![\d/.-])(\d{1,2})\s?([/.-])\s?(\d{1,2})\s?\2\s?(\d{4}|\d{2})(?![\d/]|[.-]\d)"
)
_ISO = re.compile(r"(?<![\d/.-])((?:19|20)\d{2})([-/.])(\d{1,2})\2(\d{1,2})(?!\d)")
_WORDS = re.compile(
    rf"\b({_NAMES})\.?[\s-]?(\d{{1,2}})(?:st|nd|rd|th)?(?:\s?,?\s?|-)((?:19|20)\d{{2}})", re.I
)
_DAY_FIRST = re.compile(
    rf"(?<!\d)(\d{{1,2}})(?:[\s-]?|(?:st|nd|rd|th)(?: of)? )({_NAMES})[\s,.-]?\s?"
    r"((?:19|20)\d{2}|\d{2})\b",
    re.I,
)
_MONTH = re.compile("|".join(sorted({name[:3] for name in MONTHS})))
_FIGURE = re.compile(r"\d")
_COMPACT = re.compile(r"(?<!\d)(\d{2})(\d{2})((?:19|20)\d{2})(?!\d)")

EARLIEST = date(1900, 1, 1)


@dataclass(frozen=True)
class Found:
    """A date in a text, where it stands, and whether its century was written."""

    value: date
    start: int
    end: int
    full_year: bool


def find_dates(text: str, pivot: int) -> list[Found]:
    """Return the dates of a text in order; two-digit years lie at or before the pivot year."""
    found: list[Found] = []
    if _FIGURE.search(text) is None:
        return found
    for match in _NUMERIC.finditer(text):
        found += _made(match, match[4], match[1], match[3], pivot)
    for match in _ISO.finditer(text):
        found += _made(match, match[1], match[3], match[4], pivot)
    if not text.isascii() or _MONTH.search(text.lower()):
        found += _with_months(text, pivot)
    if not found:
        for match in _COMPACT.finditer(text):
            found += _made(match, match[3], match[1], match[2], pivot)
    return sorted(found, key=lambda one: one.start)


def _with_months(text: str, pivot: int) -> Iterator[Found]:
    for match in _WORDS.finditer(text):
        yield from _made(match, match[3], str(MONTHS[match[1].lower()]), match[2], pivot)
    for match in _DAY_FIRST.finditer(text):
        yield from _made(match, match[3], str(MONTHS[match[2].lower()]), match[1], pivot)


def find_impossible(text: str, pivot: int) -> tuple[int, int] | None:
    """Where figures stand in the shape of a date that no calendar has, as in `13/40/2026`."""
    possible = find_dates(text, pivot)
    for pattern in (_NUMERIC, _ISO):
        for match in pattern.finditer(text):
            if all(match.end() <= one.start or one.end <= match.start() for one in possible):
                return match.span()
    return None


def _made(match: re.Match[str], year: str, month: str, day: str, pivot: int) -> list[Found]:
    full = len(year) == 4
    number = int(year) if full else _century(int(year), pivot)
    try:
        value = date(number, int(month), int(day))
    except ValueError:
        return []
    return [Found(value, match.start(), match.end(), full)] if value >= EARLIEST else []


def _century(short: int, pivot: int) -> int:
    year = pivot - pivot % 100 + short
    return year if year <= pivot else year - 100
