"""Tells whose phone, name or id a label means: by headings, and by what labels before it say."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from adapters.reading.labels.parents import home_of
from adapters.reading.labels.spotting import Spot
from adapters.reading.labels.strangers import tells_all
from adapters.reading.labels.under_names import TITLE_EDGE
from adapters.reading.layout.layout import Run, View, gap_groups
from adapters.reading.values.checked_numbers import find_phones
from adapters.reading.wordings.headings import (
    OF_A_CHART,
    heading_owner,
    numbered_owner,
    owner_in,
)
from adapters.reading.wordings.labels import Owner, short_headings, squeeze

NAME_REACH, SAME_LINE, TITLE_REACH = 45.0, 0.12, 2.4
SAME_EDGE, NEXT_LINE, HEAD = 4.0, 2.2, 0.2
"""How near the edges of a block lie, in points, and its lines, in heights of a word."""

ANOTHERS = re.compile(
    r"\b(?:pcp|primary care p|emergency|next of kin|employer|attorney|lawyer|adjuster|adjustor|"
    r"case manager|guarantor|guardian|parent|mother|father|spouse|wife|husband|daughter|son|"
    r"brother|sister|sibling|aunt|uncle|niece|nephew|grand\w+|friend|neighbor|roommate|caregiver|"
    r"pharmacy|attn|ship to|via|insurance|ins|customer service|therapist|"
    r"(?:send|return|fax|refer)\w*\b.{0,24}\bto\b)\b",
    re.IGNORECASE,
)
"""Words before a number that is neither the patient's nor the referring provider's."""
RECEIVED = re.compile(
    r"(?i)\b(?:(?:to|c\.c\.|cop(?:y|ies)(?: to)?)\s?:|b?cc\b)(?:[^.;\d]|(?<=\bDr)\.|\b[A-Z]\.)*$"
)
"""What names who gets the paper or a copy of it, up to that one's number."""

COVER_LINES, COLUMN = 4, 14.0
_ON_A_COVER: dict[str, Owner] = {"to": "clinic", "from": "referrer"}
_OTHERS: tuple[tuple[re.Pattern[str], Owner], ...] = (
    (
        re.compile(
            r"(?i)(?:secondary|second|other|supplemental) (?:[a-z]+ )?"
            r"(?:coverage|insurance|payer|payor)(?: [a-z]+)?\W*"
        ),
        "secondary",
    ),
    (
        re.compile(r"(?i)(?:[a-z]+ ){0,4}(?:subscriber|insured|policy ?holder)s?(?: \w+)?\W*"),
        "coverage",
    ),
    (
        re.compile(
            r"(?i)(?:[a-z]+ ){0,2}(?:emergency contacts?|guarantor|next of kin|employer|attorney|"
            r"responsible party|pharmacy|case manager|contacts?)(?:\(s\))?"
            r"(?: (?:details|info\w*|account))?\W*"
        ),
        "third",
    ),
)
"""Headings over people who are neither the patient nor the referring provider."""
_DIRECTION = re.compile(
    r"(?:(?:referral|referred|refer|referring|sent|order(?:ed)?) )?(?:from|by|(?P<to>to))"
    r"(?: provider| facility| practice| clinic)?",
    re.IGNORECASE,
)
_FIRST = re.compile(r"(?i)\bprimary\b|\b1st\b|\bfirst (?:coverage|insurance|payer|payor)")
_RANKS: dict[str, Owner] = {
    "primary": "coverage", "1st": "coverage", "first": "coverage",
    "secondary": "secondary", "2nd": "secondary", "second": "secondary",
    "tertiary": "third", "3rd": "third", "third": "third",
}  # fmt: skip
"""Which payer a word says that stands alone over what is asked about one."""
RULED = re.compile(r"\W*[=*#~_-]{2,}.*[=*#~_-]{2,}\W*$")
_AND_PATIENT = re.compile(r"(?i)\W*patient\s*(?:/|&|,|\+|and\b)")
"""A heading over the patient and somebody else at once: `PATIENT / EMPLOYER`."""
SECTION_STEP = 2.6
"""How far apart, in heights of a line, the lines of one section are at most."""
PER_PAYER = frozenset({"member", "group", "plan"})
ADDRESS = frozenset({"street", "city", "state", "zip"})


@dataclass(frozen=True)
class Title:
    """A section heading and whose data follow it."""

    owner: Owner
    x0: float
    x1: float
    y: float
    words: Run
    alone: bool = False
    """Whether it has its line to itself, and so stands over the whole width below it."""


def find_titles(page: View, spots: Sequence[Spot] = ()) -> Iterator[Title]:
    """The section headings of a page: by their words, or by their place over a row of labels."""
    for index, row in enumerate(page.rows):
        cells = gap_groups(row, 1.6 * page.line_height)
        owners = [_owner_by_words(group.text, alone=len(cells) == 1) for group in cells]
        sides = _sides(cells)
        owners = [one or other for one, other in zip(sides, owners, strict=True)]
        if not all(owners):
            placed = [_owner_by_place(page, index, group, spots) for group in cells]
            owners = placed if all(placed) else owners
        for group, owner in zip(cells, owners, strict=True):
            if owner:
                first = group.words[0]
                end = group.words[-1].x1
                yield Title(owner, first.x0, end, first.y0, group, len(cells) == 1)


def _owner_by_words(text: str, *, alone: bool) -> Owner | None:
    owner = heading_owner(text)
    if owner is None and alone:
        owner = next((one for words, one in _OTHERS if words.fullmatch(text)), None)
    if owner is None and alone and OF_A_CHART.fullmatch(text.strip(" .:-*=")):
        owner = "other"
    if owner is None and RULED.match(text):
        owner = short_headings().get(squeeze(text).strip("0123456789#"))
    return owner


def _owner_by_place(page: View, index: int, group: Run, spots: Sequence[Spot]) -> Owner | None:
    """Whose data follow words that stand over a label and have no value beside them."""
    text = group.text.strip()
    plain = text.strip(" .-=*_~")
    rank = _RANKS.get(plain.rstrip(":#").lower())
    owner = rank or numbered_owner(text) or owner_in(plain)
    if owner is None or (text.endswith((":", "?", "#")) and rank is None):
        return None
    first, reach = group.words[0], TITLE_REACH * page.line_height
    under = [
        spot
        for spot in spots
        if spot.row == index + 1
        and spot.top - first.y1 < reach
        and _begins(spot, page.rows[index + 1], first.x0)
        and (rank is None or spot.label.role in PER_PAYER | {"payer"})
    ]
    return owner if under else None


def in_anothers_section(page: View, spot: Spot, titles: Sequence[Title]) -> bool:
    """Whether a label stands in the lines close under a heading about a contact or relative."""
    over = [title for title in titles if title.y < spot.top - 1]
    nearest = max(over, key=lambda title: title.y, default=None)
    if nearest is None or nearest.owner != "third" or not nearest.alone:
        return False
    if _AND_PATIENT.match(nearest.words.text):
        return False
    rows = [row for row in page.rows if nearest.y <= row.words[0].y0 <= spot.top + 1]
    steps = (below.words[0].y0 - row.words[0].y0 for row, below in pairwise(rows))
    return all(step < SECTION_STEP * page.line_height for step in steps)


def _begins(spot: Spot, row: Run, x0: float) -> bool:
    """Whether a label is what a row begins with at an edge or a little to the right of it."""
    near = (word for word in row.words if x0 - TITLE_EDGE <= word.x0 <= x0 + 2 * TITLE_EDGE)
    first = next(near, None)
    return first is not None and abs(first.x0 - spot.x0) < 1


def _sides(cells: list[Run]) -> list[Owner | None]:
    """Whose columns stand under a line that says `Referral From` and, apart, `Referral To`."""
    said = [_DIRECTION.fullmatch(cell.text.strip(" .")) for cell in cells]
    owners: list[Owner | None] = [
        None if match is None else "clinic" if match["to"] else "referrer" for match in said
    ]
    return owners if set(owners) == {"clinic", "referrer"} else [None] * len(cells)


def whose_name(spot: Spot, spots: list[Spot], titles: list[Title]) -> Owner:
    """`Name` alone is the patient's, unless something just above says otherwise.

    Where a birth or sex is asked for right under it, it is.
    """
    if any(_is_asked_under(one, spot) for one in spots):
        return "patient"
    best: tuple[float, Owner] = (NAME_REACH, "patient")
    for title in titles:
        if title.y <= spot.top and title.owner != "order":
            aside = 0.0 if title.alone else _sideways(spot.x0, title.x0)
            best = min(best, ((spot.top - title.y) * 0.5 + aside, title.owner))
    for other in spots:
        if other.label.role in {"referrer", "signature"} and other.top <= spot.top:
            aside = 0.0 if _is_heading(other, spots) else _sideways(spot.x0, other.x0)
            best = min(best, (spot.top - other.top + aside, "referrer"))
    return best[1]


def _is_heading(spot: Spot, spots: list[Spot]) -> bool:
    """Whether a label has its line to itself and no value: what follows is about its owner."""
    alone = not any(one.row == spot.row for one in spots if one is not spot)
    return alone and spot.beside is None and not spot.below


def _is_asked_under(one: Spot, spot: Spot) -> bool:
    """Whether a label for a birth or sex stands in the next line or two, at the same edge."""
    personal = one.label.role in {"dob", "sex"} and one.label.owner in {"", "patient"}
    near = (
        0 < one.row - spot.row <= 2
        and one.top - spot.top < 2 * NEXT_LINE * spot.words.words[0].height
    )
    return personal and near and abs(one.x0 - spot.x0) < SAME_EDGE


def is_second(spot: Spot, titles: list[Title]) -> bool:
    """Whether a payer is named under the heading of the second coverage.

    What calls itself the first is not: a column may stand under another one's heading.
    """
    if _FIRST.search(spot.words.text) is not None:
        return False
    over = [title for title in titles if title.y <= spot.top and title.x0 <= spot.x0 + NAME_REACH]
    nearest = max(over, key=lambda title: title.y, default=None)
    return nearest is not None and nearest.owner == "secondary"


def is_of_second(spot: Spot, spots: Sequence[Spot]) -> bool:
    """Whether a state is asked for in the line of the second payer, and no other part of a home."""
    line = [one for one in spots if one.row == spot.row and one is not spot]
    behind = any(one.owner == "secondary" and one.x0 < spot.x0 for one in line)
    home = any(one.label.role in ADDRESS for one in line)
    return spot.label.role == "state" and behind and not home


def which_payer(spot: Spot, spots: list[Spot], titles: list[Title]) -> Owner:
    """Whether an id or plan belongs to the first or the second payer: to the one last named."""
    best: tuple[float, Owner] = (float("inf"), "coverage")
    for other in spots:
        same_row = other.row == spot.row and other.x0 < spot.x0
        if other.label.role == "payer" and (same_row or other.row < spot.row):
            cost = spot.top - other.top + 2 * _sideways(spot.x0, other.x0)
            best = min(best, (cost, other.owner or other.label.owner))
    for title in titles:
        if title.y <= spot.top and title.owner in {"coverage", "secondary"}:
            cost = spot.top - title.y + 2 * _sideways(spot.x0, title.x0)
            best = min(best, (cost, title.owner))
    return best[1]


def sent_or_received(spot: Spot, spots: Sequence[Spot]) -> Owner | None:
    """Whose a number is in the columns under `To:` and `From:` of a cover sheet."""
    over = (
        one.words.squeezed
        for one in sorted(spots, key=lambda one: -one.row)
        if 0 < spot.row - one.row <= COVER_LINES and abs(one.x0 - spot.x0) < COLUMN
    )
    head = next((text for text in over if text in _ON_A_COVER), None)
    return None if head is None else _ON_A_COVER[head]


def is_beside_npi(page: View, spot: Spot, spots: Sequence[Spot]) -> bool:
    """Whether an NPI follows a number, or is followed by it, in one cell."""
    cells = gap_groups(page.rows[spot.row], 2.2 * page.line_height)
    own = next((cell for cell in cells if cell.words[-1].x1 > spot.x0), None)
    return own is not None and any(
        one.label.role == "npi" and one.owner != "clinic" and one.row == spot.row
        and own.words[0].x0 - 1 < one.x0 < own.words[-1].x1
        for one in spots
    )  # fmt: skip


def is_in_patients_block(spot: Spot, spots: Sequence[Spot], titles: Sequence[Title]) -> bool:
    """Whether a home or telephone is asked for in lines under each other that are the patient's.

    Their sex or birth is asked for there too, and nobody else is named in between.
    """
    if spot.label.owner or spot.label.role not in ADDRESS | {"phone"}:
        return False
    if spot.label.role == "phone" and any(
        one.label.role == "fax" and one.row == spot.row for one in spots
    ):
        return False
    column = {one.row: one for one in spots if abs(one.x0 - spot.x0) < SAME_EDGE}
    block = {column[spot.row].label.owner} if spot.row in column else set()
    for way in (-1, 1):
        last = spot
        while (one := column.get(last.row + way)) is not None and _is_next(one, last):
            block.add(one.label.owner)
            last = one
    over = [title for title in titles if title.y <= spot.top]
    if over and max(over, key=lambda title: title.y).owner not in {"", "patient", "coverage"}:
        return False
    return "patient" in block and not block & {"referrer", "clinic", "third"}


def is_in_patients_line(page: View, spot: Spot, spots: Sequence[Spot]) -> bool:
    """Whether a telephone is asked for behind the patient's sex, and the office's stands on top."""
    if spot.label.role != "phone" or spot.label.owner:
        return False
    line = [one for one in spots if one.row == spot.row and one.x0 < spot.x0]
    before = max(line, key=lambda one: one.x0, default=None)
    head = (row for row in page.rows[: spot.row] if row.top < HEAD * page.height)
    of_patient = before is not None and before.label.role in {"sex", "dob"}
    return of_patient and any(find_phones(row.text) for row in head)


def _is_next(one: Spot, last: Spot) -> bool:
    """Whether two labels stand in lines that follow each other closely."""
    return abs(one.top - last.top) < NEXT_LINE * last.words.words[0].height


def owner_of(spot: Spot, spots: list[Spot], titles: list[Title]) -> Owner:
    """Whose phone or name it is: the nearest heading or self-explaining label before it."""
    best: tuple[float, Owner] = (float("inf"), "")
    for title in titles:
        if title.y <= spot.top:
            cost = (spot.top - title.y) * 0.5 + _sideways(spot.x0, title.x0)
            best = min(best, (cost, title.owner))
    begun = _section_begun(spot, titles)
    for other in (one for one in spots if one.top >= begun):
        speaks = other.label.owner == other.owner or other.label.role == "name"
        speaks = speaks or (other.label.role in ADDRESS and abs(other.x0 - spot.x0) < TITLE_EDGE)
        if other.owner in {"", "order", "other"} or other is spot or not speaks or tells_all(other):
            continue
        to_reach = spot.label.role in ADDRESS | {"phone"}
        if to_reach and other.label.owner in {"coverage", "secondary"}:
            continue
        owner = home_of(spot, other)
        if other.row == spot.row and other.x0 < spot.x0:
            best = min(best, ((spot.x0 - other.x0) * SAME_LINE, owner))
        elif other.top < spot.top and other.row < spot.row:
            cost = spot.top - other.top + _sideways(spot.x0, other.x0)
            best = min(best, (cost, owner))
    return best[1]


def _section_begun(spot: Spot, titles: list[Title]) -> float:
    """Where the section that a label stands in begins, if somebody has a whole line as heading."""
    over = [one.y for one in titles if one.alone and one.owner and one.y <= spot.top]
    return max(over, default=-1.0)


def _sideways(one: float, other: float) -> float:
    distance = abs(one - other)
    return 0.0 if distance < 40 else min(distance, 120.0) * 0.5
