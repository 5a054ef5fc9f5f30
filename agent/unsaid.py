"""What a model's answer says that no tool said: figures, ids, days, and that nothing is needed.

A figure may also be counted from what was told: how many there are of a list, two figures of one
thing added or taken away, one figure of a whole list added up, a day counted from today. Figures
that are written as words are not looked at.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator, Sequence
from contextlib import suppress
from datetime import date, timedelta
from itertools import combinations
from typing import Any

_ID = re.compile(r"\b[A-Z]-[0-9A-Z]{10}\b")
_FIGURE = re.compile(r"(?<![\w.,-])\$?\d[\d,]*(?:\.\d+)?(?![\w-]*[A-Za-z]-)")
_CODE = re.compile(r"\b[A-Z]\d[0-9A-Z](?:\.[0-9A-Z]{1,4})?\b|\b[A-Z]\d{4}\b")
_NUMBERED = re.compile(r"^\s*\d{1,2}[.)]\s", re.MULTILINE)
_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_MONTH = rf"(?P<{{}}>{'|'.join(_MONTHS)})[a-z]*\.?"
_DAY = re.compile(
    r"\b(?P<y>\d{4})-(?P<m>\d{2})-(?P<d>\d{2})\b"
    r"|\b(?P<m2>\d{1,2})/(?P<d2>\d{1,2})(?:/(?P<y2>\d{2,4}))?\b"
    rf"|\b{_MONTH.format('m3')}\s+(?P<d3>\d{{1,2}})(?:st|nd|rd|th)?\b(?:,?\s+(?P<y3>\d{{4}})\b)?"
    rf"|\b(?P<d4>\d{{1,2}})(?:st|nd|rd|th)?\s+{_MONTH.format('m4')}\b(?:,?\s+(?P<y4>\d{{4}})\b)?",
    re.IGNORECASE,
)
_WEEKS = re.compile(r"\b(\d{1,3})[\s-]weeks?\b", re.IGNORECASE)
_NOT_NEEDED = re.compile(
    r"\b(?:no|without)\s+(?:prior[\s-]+)?auth(?:orization)?s?\b[^.;:?\n]{0,40}"
    r"\b(?:need(?:ed|s)?|required?|necessary|wanted)\b"
    r"|(?:\bnot|n't|\bnever)\s+(?:need|requir|want)\w*\b[^.;:?\n]{0,30}\bauth(?:orization)?s?\b"
    r"|\bauth(?:orization)?s?\b[^.;:?\n]{0,30}(?:\bnot|n't|\bnever)\s+(?:be\s+)?"
    r"(?:need|requir|necessary|want)",
    re.IGNORECASE,
)
_SAID_SO = re.compile(r'"mode":\s*"no_pa"|"authorization_required":\s*false')
_IN_DAYS = re.compile(r"\b(\d{1,3})[\s-]days?\b", re.IGNORECASE)
_MOST_DAYS = 3_000
_MOST_NAMED = 5
_NO_TOOL = "(No tool said "
_FIGURES_NOTE = _NO_TOOL + "{}. Look at the case or the rule before you use it.)"
_NEEDED_NOTE = (
    "(No rule and no payer on file says here that no authorization is needed. Verify it first.)"
)


def notes_on(answer: str, told: Sequence[str], said: Sequence[str], today: date) -> str:
    """Return what to add to an answer of a model, or nothing where all of it was told.

    `told` are the results of tools as the model got them, `said` what else it had before it:
    questions, and its own answers that were looked at before.
    """
    unsaid = list(dict.fromkeys(_unsaid(answer, told, said, today)))
    notes = []
    if unsaid:
        notes.append(_FIGURES_NOTE.format(", ".join(unsaid[:_MOST_NAMED])))
    claims = _NOT_NEEDED.search(answer) is not None
    if claims and not any(_SAID_SO.search(each) for each in told) and not _claimed(said):
        notes.append(_NEEDED_NOTE)
    return "".join(f"\n{each}" for each in notes)


def _claimed(said: Sequence[str]) -> bool:
    """Whether an earlier answer said so already, and a tool had said so then."""
    return any(_NOT_NEEDED.search(each) and _NEEDED_NOTE not in each for each in said)


def _unsaid(answer: str, told: Sequence[str], said: Sequence[str], today: date) -> Iterator[str]:
    before = "\n".join([*told, *(each for each in said if _NO_TOOL not in each)])
    yield from (name for name in _ID.findall(answer) if name not in before)
    rest = _NUMBERED.sub(" ", _ID.sub(" ", answer))
    figures = {_plain(each) for each in _FIGURE.findall(before)} | _counted(told)
    days = _days_told(told, before, today)
    for day in _DAY.finditer(rest):
        part_of = "/" in day[0] and {_plain(each) for each in day[0].split("/")} <= figures
        if not part_of and _day_of(day, today) not in days:
            yield day[0]
    rest = _DAY.sub(" ", rest)
    yield from (code for code in _CODE.findall(rest) if code not in before)
    rest = _CODE.sub(" ", rest)
    for found in _WEEKS.finditer(rest):
        if not {found[1], str(int(found[1]) * 7)} & figures:
            yield found[0]
    for figure in _FIGURE.findall(_WEEKS.sub(" ", rest)):
        if _plain(figure) not in figures:
            yield figure.rstrip(".,")


def _plain(figure: str) -> str:
    """Return a figure without what is only its dress: `1,200.00` is 1200."""
    bare = figure.strip("$.,").replace(",", "")
    whole, _, part = bare.partition(".")
    part = part.rstrip("0")
    return f"{int(whole)}.{part}" if part else str(int(whole))


def _counted(told: Iterable[str]) -> set[str]:
    """Return the figures that follow from what was told."""
    found = {"0"}
    for each in _all_of(told):
        found |= _of_list(each) if isinstance(each, list) else _of_thing(each)
    return found


def _all_of(told: Iterable[str]) -> Iterator[list[Any] | dict[str, Any]]:
    """Go through every list and every thing of the results."""
    for text in told:
        with suppress(ValueError):
            yield from _within(json.loads(text))


def _within(value: Any) -> Iterator[list[Any] | dict[str, Any]]:
    if isinstance(value, dict | list):
        yield value
        for each in value.values() if isinstance(value, dict) else value:
            yield from _within(each)


def _of_list(listed: list[Any]) -> set[str]:
    sums: dict[str, float] = {}
    for each in listed:
        for key, value in _figures_of(each):
            sums[key] = sums.get(key, 0) + value
    counts = {str(count) for count in range(len(listed) + 1)}
    return counts | {f"{each:.10g}" for each in sums.values()}


def _of_thing(thing: dict[str, Any]) -> set[str]:
    pairs = combinations([value for _, value in _figures_of(thing)], 2)
    return {f"{abs(each):.10g}" for one, other in pairs for each in (one + other, one - other)}


def _figures_of(thing: Any) -> list[tuple[str, float]]:
    if not isinstance(thing, dict):
        return []
    return [
        (key, value)
        for key, value in thing.items()
        if isinstance(value, int | float) and not isinstance(value, bool)
    ]


def _days_told(told: Sequence[str], before: str, today: date) -> set[tuple[int, int, int]]:
    """Return the days that were said, those counted from today, and this week's."""
    counts = {int(each) for each in _IN_DAYS.findall(before)} | set(range(8))
    for thing in _all_of(told):
        counts |= {int(n) for key, n in _figures_of(thing) if "days" in key and n <= _MOST_DAYS}
    from_today = (today + timedelta(days=sign * count) for count in counts for sign in (1, -1))
    counted = {(each.year, each.month, each.day) for each in from_today}
    return counted | {_day_of(found, today) for found in _DAY.finditer(before)}


def _day_of(found: re.Match[str], today: date) -> tuple[int, int, int]:
    said = {name[0]: value for name, value in found.groupdict().items() if value}
    month = said["m"].lower()
    number = int(month) if month.isdigit() else _MONTHS.index(month[:3]) + 1
    year = int(said["y"]) if "y" in said else _year(number, today)
    return (year if year > 99 else 2000 + year, number, int(said["d"]))


def _year(month: int, today: date) -> int:
    """Return the year that is meant where none is said: the one in which the month is nearest."""
    return min(
        (today.year - 1, today.year, today.year + 1),
        key=lambda year: abs((year - today.year) * 12 + month - today.month),
    )
