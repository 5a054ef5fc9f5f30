"""Whose home and telephone stand under a heading that says only `Address` or `Contact`."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import takewhile

from adapters.reading.labels.owners import Title
from adapters.reading.labels.spotting import Spot
from adapters.reading.layout.layout import View, gap_groups

_CONTACT = re.compile(
    r"(?i)\W*(?P<whose>(?:patient(?:'s)?|pt|home|mailing|residential|member) )?"
    r"(?:(?:contacts?|address(?:es)?|(?:tele)?phones?|communications?)(?: numbers?| #)?"
    r"(?:\s*(?:and|&|/|,)\s*)?){1,2}(?: info(?:rmation)?| details| data)?\W*"
)
_AT_HOME = re.compile(
    r"(?i)\b(?:home|cell|mobile|preferred phone|permanent|e-?mail)\b|\((?:h|c|m)\)|\b[hcm]:?$"
)
_TO_REACH = frozenset({"street", "city", "state", "zip", "phone", "phone+street", "other"})
_HOME = frozenset({"street", "city", "zip"})


def contact_titles(page: View, spots: Sequence[Spot], titles: Sequence[Title]) -> Iterator[Title]:
    """Headings of how to reach somebody, each alone over a line of labels for a home or number."""
    for index, row in enumerate(page.rows):
        first = row.words[0]
        held = any(title.y == first.y0 for title in titles)
        one = len(gap_groups(row, 1.6 * page.line_height)) == 1
        if held or not one or _CONTACT.fullmatch(row.text) is None:
            continue
        under = [spot for spot in spots if spot.row == index + 1]
        asks = bool(under) and {spot.label.role for spot in under} <= _TO_REACH
        if asks and abs(under[0].x0 - page.rows[index + 1].words[0].x0) < 1:
            yield Title("third", first.x0, row.words[-1].x1, first.y0, row, True)


def with_own_contacts(page: View, titles: Sequence[Title], spots: Sequence[Spot]) -> list[Title]:
    """Headings with `Contact information` as the patient's, where what follows is nobody else's.

    It is where only how to reach somebody follows, and the heading says whose it is, a home's or
    cell telephone is asked for, or no other heading came before it but the patient's.
    """
    every = sorted((*titles, *contact_titles(page, spots, titles)), key=lambda one: (one.y, one.x0))
    told: list[Title] = []
    for at, title in enumerate(every):
        end = every[at + 1].y if at + 1 < len(every) else float("inf")
        said = _CONTACT.fullmatch(title.words.text)
        under = _under(title, end, spots)
        own = said is not None and (_is_own(said, told, under) or _is_left(told, under, spots))
        told.append(replace(title, owner="patient") if own else title)
    return told


def _under(title: Title, end: float, spots: Sequence[Spot]) -> list[Spot]:
    """The labels under a heading up to the next that asks for anything but how to reach somebody.

    None where the first line under it asks for something else too.
    """
    under = [spot for spot in spots if title.y < spot.top < end]
    rows = [spot for spot in under if spot.row == under[0].row]
    plain = bool(rows) and {spot.label.role for spot in rows} <= _TO_REACH
    return list(takewhile(lambda one: one.label.role in _TO_REACH, under)) if plain else []


def _is_own(said: re.Match[str], before: Sequence[Title], under: Sequence[Spot]) -> bool:
    if not under:
        return False
    only = {one.owner for one in before} <= {"patient"}
    at_home = any(_AT_HOME.search(spot.words.text) for spot in under)
    return bool(said["whose"]) or only or at_home


def _is_left(before: Sequence[Title], under: Sequence[Spot], spots: Sequence[Spot]) -> bool:
    """Whether a home is asked for that nobody else can have: who stands over it has a telephone.

    Nobody's home is asked for anywhere else, and no fax with it.
    """
    last = before[-1] if before else None
    street = [spot for spot in under if spot.label.role == "street"]
    if last is None or last.owner not in {"referrer", "clinic"} or not street:
        return False
    reached = any(
        spot.label.role in {"phone", "fax", "phone_fax"} and last.y < spot.top < under[0].top
        for spot in spots
    )
    elsewhere = any(spot.label.role in _HOME and spot not in under for spot in spots)
    return reached and not elsewhere
