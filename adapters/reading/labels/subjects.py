"""Whether it is beyond doubt whose a value is, where its label alone does not say so."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise
from statistics import median

from adapters.reading.labels.boxes import section_of
from adapters.reading.labels.houses import house_over, names_therapy
from adapters.reading.labels.owners import (
    ADDRESS,
    Title,
    is_beside_npi,
    is_in_patients_block,
    sent_or_received,
)
from adapters.reading.labels.spotting import Spot
from adapters.reading.labels.under_names import is_under_helper, is_under_provider
from adapters.reading.layout.layout import View
from adapters.reading.values.places import read_place
from adapters.reading.wordings.labels import Owner, squeeze

SPEAKERS = frozenset({"patient", "coverage", "secondary", "referrer", "clinic", "third"})
_OPEN_WORDINGS = (
    "company | company name | plan | product | type | plan type | from | department | dept | "
    "organization | organization name | member | policy | id number | id no | id # | number | "
    "identification | address | street | city | state | zip | contact number | contact # | "
    "preferred number | best number | callback | call back | office | office # | "
    "group name | print name | printed name | printed | print | last name | first name"
)
_OPEN = frozenset(squeeze(wording) for wording in _OPEN_WORDINGS.split("|"))
_BOUND = frozenset(
    {"name", "phone", "fax", "phone_fax", "street", "city", "state", "zip", "member"}
)
_NUMBERS = frozenset({"phone", "fax", "phone_fax"})
_OF_PAYER = frozenset({"plan", "member", "group"})
ALIGNED, REACH, BLANK = 14.0, 400.0, 1.7
FEWEST, HEADS, ENDS = 2, 3, 3.0


def judge_subjects(page: View, spots: Sequence[Spot], titles: Sequence[Title]) -> None:
    """Mark the labels whose owner follows only from their place, and not for certain."""
    step = _usual_step(page)
    for spot in spots:
        if _leaves_open(spot):
            boxed = section_of(page, spot) == spot.owner != ""
            signed = spot.owner == "referrer" and is_under_provider(page, spot)
            signed |= spot.owner == "referrer" and is_beside_npi(page, spot, spots)
            signed |= sent_or_received(spot, spots) == spot.owner != ""
            signed |= house_over(page, spot.x0, spot.row) == spot.owner != ""
            signed |= spot.owner == "patient" and is_in_patients_block(spot, spots, titles)
            known = boxed or signed or _goes_on_address(spot, spots) or _is_by_npi(spot, spots)
            spot.sure = known or _is_sure(spot, spots, titles, step)
            if spot.owner == "referrer" and is_under_helper(page, spot):
                spot.owner, spot.sure = "third", True


def _goes_on_address(spot: Spot, spots: Sequence[Spot]) -> bool:
    """Whether a label goes on an address whose beginning, in the same line, is somebody's."""
    if spot.label.role not in ADDRESS:
        return False
    line = [one for one in spots if one.row == spot.row and one.x0 < spot.x0]
    before = max(line, key=lambda one: one.x0, default=None)
    if before is None or before.label.role not in ADDRESS or not before.sure:
        return False
    return before.owner == spot.owner and spot.owner != ""


def _is_by_npi(spot: Spot, spots: Sequence[Spot]) -> bool:
    """Whether a printed name stands by an NPI, which only a provider has."""
    near = (one for one in spots if abs(one.row - spot.row) <= 1)
    return spot.label.role == "referrer" and any(one.label.role == "npi" for one in near)


def _leaves_open(spot: Spot) -> bool:
    generic = not spot.label.owner and spot.label.role in _BOUND
    return generic or spot.words.squeezed in _OPEN


def _is_sure(spot: Spot, spots: Sequence[Spot], titles: Sequence[Title], step: float) -> bool:
    owner = spot.owner or spot.label.owner
    if not owner:
        return False
    if _is_told_in_line(spot, spots, owner) or (
        owner == "patient" and _is_about_patient_only(spot, spots, titles)
    ):
        return True
    title = _title_over(spot, spots, titles)
    if owner == "patient" and spot.label.role == "name" and _is_over_birth(spot, spots, titles):
        return True
    above = [other.owner for other in _column(spot, spots, step)]
    if title is not None:
        inside = [one for one in above if not _is_of_coverage(one, title.owner)]
        return _alike(title.owner, owner) and _all_alike(inside, owner)
    if owner == "patient" and spot.label.role == "name" and not above and title is None:
        return _is_beside_birth(spot, spots)
    witnesses = above or [other.owner for other in _before(spot, spots)]
    if not witnesses or not _alike(witnesses[0], owner):
        return False
    if _all_alike(witnesses, owner) or _all_alike(witnesses[:FEWEST], owner, FEWEST):
        return True
    below = [other.owner for other in _column(spot, spots, step, down=True)][:1]
    return _all_alike(below, owner, 1) or (owner == "referrer" and _is_beside_fax(spot, spots))


def _is_told_in_line(spot: Spot, spots: Sequence[Spot], owner: Owner) -> bool:
    """Whether the label before it in its line says whose the next ones are."""
    before = next((other.owner for other in _before(spot, spots)), None)
    if before is None or not _alike(before, owner):
        return False
    beside_npi = owner == "referrer" and spot.label.role in _NUMBERS
    return spot.label.role in _OF_PAYER or beside_npi or _is_in_head(spot, spots)


def _is_in_head(spot: Spot, spots: Sequence[Spot]) -> bool:
    """Whether a label stands in a line of several that all have their values below them."""
    line = [other for other in spots if other.row == spot.row]
    return len(line) >= HEADS and all(other.beside is None for other in line)


def _is_about_patient_only(spot: Spot, spots: Sequence[Spot], titles: Sequence[Title]) -> bool:
    """Whether a page has named nobody but the patient up to a label, and the patient has begun."""
    before = [other for other in spots if (other.row, other.x0) < (spot.row, spot.x0)]
    named = {other.label.owner for other in before if other.label.owner in SPEAKERS}
    named |= {title.owner for title in titles if title.y <= spot.top and title.owner in SPEAKERS}
    return spot.label.role in ADDRESS and named == {"patient"}


def _all_alike(witnesses: Sequence[Owner], owner: Owner, fewest: int = 0) -> bool:
    return len(witnesses) >= fewest and all(_alike(one, owner) for one in witnesses)


def _is_of_coverage(one: Owner, title: Owner) -> bool:
    """Whether a label speaks of the coverage of the patient whose section it stands in."""
    return title == "patient" and one in {"coverage", "secondary"}


def _alike(one: Owner, other: Owner) -> bool:
    coverage = {"coverage", "secondary"}
    return one == other or {one, other} <= coverage


def _title_over(spot: Spot, spots: Sequence[Spot], titles: Sequence[Title]) -> Title | None:
    """The section heading that a label stands under, if nobody else is named in between."""
    over = [title for title in titles if title.y <= spot.top and title.x0 - ALIGNED <= spot.x0]
    nearest = max(over, key=lambda title: (title.y, title.x0), default=None)
    if nearest is None or nearest.owner not in SPEAKERS:
        return None
    between = (
        other
        for other in spots
        if nearest.y < other.top <= spot.top and other.x0 <= spot.x0 + ALIGNED
    )
    others = any(
        _speaks(other, spot)
        and not _alike(other.label.owner, nearest.owner)
        and not _is_of_coverage(other.label.owner, nearest.owner)
        for other in between
    )
    return None if others else nearest


def _speaks(other: Spot, spot: Spot) -> bool:
    """Whether a label's own words say whose it is."""
    return other is not spot and other.label.owner in SPEAKERS and not _leaves_open(other)


def _is_known(earlier: Spot) -> bool:
    """Whether it has been found whose name or home an earlier label asks for."""
    return earlier.sure and earlier.label.role in ADDRESS | {"name"} and earlier.owner in SPEAKERS


def _column(
    spot: Spot, spots: Sequence[Spot], step: float, *, down: bool = False
) -> Iterator[Spot]:
    """The labels of the same column over this one (or under it), the nearest first, to a blank."""
    way = 1 if down else -1
    column = [
        other
        for other in spots
        if (other.row - spot.row) * way > 0 and abs(other.x0 - spot.x0) < ALIGNED
    ]
    last = spot
    for other in sorted(column, key=lambda one: one.row * way):
        gap = other.top - last.bottom if down else last.top - other.bottom
        if gap > BLANK * step:
            return
        last = other
        if _speaks(other, spot) or (not down and _is_known(other)):
            yield other


def _before(spot: Spot, spots: Sequence[Spot]) -> Iterator[Spot]:
    """The labels of the same line before this one, the nearest first."""
    line = [
        other
        for other in spots
        if other.row == spot.row
        and 0 < spot.x0 - other.x0 < REACH
        and (_speaks(other, spot) or _is_known(other))
    ]
    yield from sorted(line, key=lambda other: -other.x0)


def _is_beside_fax(spot: Spot, spots: Sequence[Spot]) -> bool:
    """A telephone beside a fax number is an office's."""
    near = [other for other in spots if abs(other.row - spot.row) <= 1 and other is not spot]
    return any(other.label.role == "fax" and other.owner == "referrer" for other in near)


def _is_beside_birth(spot: Spot, spots: Sequence[Spot]) -> bool:
    """A name beside or over a date of birth, and first of all names, is the patient's."""
    near = [
        other for other in spots if other.label.role == "dob" and 0 <= other.row - spot.row <= 2
    ]
    first = all(other.row >= spot.row for other in spots if other.label.role == "dob")
    return first and any(
        other.x0 > spot.x0 or abs(other.x0 - spot.x0) < ALIGNED or _end_alike(other, spot)
        for other in near
    )


def _end_alike(other: Spot, spot: Spot) -> bool:
    """Whether two labels end at one edge, as in a column set to the right."""
    return abs(other.words.words[-1].x1 - spot.words.words[-1].x1) < ENDS


def _is_over_birth(spot: Spot, spots: Sequence[Spot], titles: Sequence[Title]) -> bool:
    """Whether a birth is asked for right under a name, in no stranger's section.

    Every birth of the page is the patient's then, as where its head tells it too.
    """
    births = [one for one in spots if one.label.role == "dob"]
    over = [title for title in titles if title.y <= spot.top]
    section = max(over, key=lambda title: title.y, default=None)
    reach = 1 if spot.beside is not None else 2
    under = [
        one for one in births if 0 < one.row - spot.row <= reach and abs(one.x0 - spot.x0) < ALIGNED
    ]
    of_patient = section is None or section.owner in {"patient", "order", ""}
    return len(under) == 1 and {one.owner for one in births} == {"patient"} and of_patient


def _usual_step(page: View) -> float:
    steps = [
        after.words[0].y0 - row.words[0].y0
        for row, after in pairwise(page.rows)
        if after.words[0].y0 - row.words[0].y0 > 0.5 * page.line_height
    ]
    return max(median(steps) if steps else 0.0, page.line_height)


def is_under_signature(page: View, spot: Spot, spots: Sequence[Spot]) -> bool:
    """Whether a number stands behind an address in the lines right under the signature.

    `Authorized Signature` / `3501 Sunset Boulevard, Wenatchee, WA 98801  Phone (509) 555-0162`.
    """
    row = page.rows[spot.row]
    before = " ".join(word.text for word in row.words if word.x1 <= spot.x0 + 1)
    signed = (one for one in spots if one.label.role == "signature")
    near = any(0 < spot.row - one.row <= SIGNED for one in signed)
    return near and not names_therapy(row.text) and read_place(before).zip is not None


SIGNED = 5
"""Lines between a signature and the office of who signs, at most."""
