"""What stands in one place belongs to one owner: to the one with the strongest claim."""

from __future__ import annotations

import re
from collections.abc import Iterable

from adapters.reading.labels.houses import clinic_letterhead, is_clinics_number
from adapters.reading.layout.layout import Box, View
from adapters.reading.values.candidates import Candidate
from adapters.reading.values.checked_numbers import find_phones

SAME = 3.0
_APART = (
    frozenset({"patient_phone", "referring_phone", "referring_fax"}),
    frozenset({"date_of_birth", "order_date", "onset_date", "injury_date", "surgery_date"}),
    frozenset({"referring_organization", "payer_name", "secondary_payer_name"}),
)


_OF_WHO_REFERS = frozenset({"referring_phone", "referring_fax"})
_CALLED_FAX = re.compile(r"(?i)(?<![a-z])(?:fax|fx|f)\b[^a-z\d]{0,4}$")
REACH, FEWEST_PLACES, HEAD_LINES = 12, 3, 3
_COUNTS = frozenset({"frequency_per_week", "duration_weeks", "visits_requested"})


def one_owner_each(offered: Iterable[Candidate]) -> list[Candidate]:
    """Leave out a weaker claim on a number or name that a label gives to somebody else."""
    kept = without_bare_counts(offered)
    for fields in _APART:
        claims = [one for one in kept if one.field in fields and one.value is not None]
        weaker = {
            id(one)
            for one in claims
            if any(other.strength > one.strength and _same_place(one, other) for other in claims)
        }
        kept = [one for one in kept if id(one) not in weaker]
    told = [one for one in kept if one.origin == "label" and one.value is not None]
    return [
        one
        for one in kept
        if one.origin == "label" or not any(_runs_over(one, other) for other in told)
    ]


def without_clinics(page: View, offered: Iterable[Candidate]) -> list[Candidate]:
    """Leave out a number without a label that is the clinic's to which the paper is sent."""
    return [
        one
        for one in _without_places_to_go(page, offered)
        if not _is_to_call_clinic(page, one)
        if one.origin == "label"
        or one.field not in _OF_WHO_REFERS
        or one.box is None
        or not is_clinics_number(page, one.box)
    ]


def _is_to_call_clinic(page: View, one: Candidate) -> bool:
    """Whether nobody says whose a telephone is in the first lines of a therapy clinic's paper."""
    if one.field != "patient_phone" or not one.doubt or one.box is None:
        return False
    head = page.rows[:HEAD_LINES]
    return clinic_letterhead(page) > 0 and any(_is_in(one.box, row.box()) for row in head)


def _without_places_to_go(page: View, offered: Iterable[Candidate]) -> list[Candidate]:
    """Leave out numbers in a line of three faxes or more: a list of clinics to choose from."""
    lists = [row.box() for row in page.rows if len(_faxes(row.text)) >= FEWEST_PLACES]
    return [
        one
        for one in offered
        if one.field not in _OF_WHO_REFERS or not any(_is_in(one.box, row) for row in lists)
    ]


def _faxes(text: str) -> set[str]:
    return {
        digits
        for digits, start, _ in find_phones(text)
        if _CALLED_FAX.search(text, max(0, start - REACH), start)
    }


def _is_in(box: Box | None, row: Box | None) -> bool:
    return box is not None and row is not None and row[1] < (box[1] + box[3]) / 2 < row[3]


def without_bare_counts(offered: Iterable[Candidate]) -> list[Candidate]:
    """Leave out a claim on a bare number where another one reads what is counted."""
    kept = list(offered)
    counts = [one for one in kept if one.field in _COUNTS and one.value is not None]
    bare = {id(one) for one in counts if any(_says_of_what(other, one) for other in counts)}
    return [one for one in kept if id(one) not in bare]


def _says_of_what(told: Candidate, one: Candidate) -> bool:
    """Whether a claim reads on from a bare number to what is counted: `6`, and `6 weeks`."""
    if told.box is None or one.box is None or not told.raw.startswith(f"{one.raw} "):
        return False
    across, level = (one.box[0] + one.box[2]) / 2, (one.box[1] + one.box[3]) / 2
    return told.box[0] < across < told.box[2] and told.box[1] < level < told.box[3]


def _runs_over(one: Candidate, label: Candidate) -> bool:
    """Whether a claim without a label runs on over the end of a value that has one."""
    if one.origin == "label" or one.field != label.field or one.box is None or label.box is None:
        return False
    begins = max(abs(one.box[0] - label.box[0]), abs(one.box[1] - label.box[1])) < SAME
    longer = str(one.value).startswith(str(label.value)) and one.value != label.value
    return begins and longer


def _same_place(one: Candidate, other: Candidate) -> bool:
    if one.field == other.field or one.value != other.value:
        return False
    if one.box is None or other.box is None:
        return False
    return abs(one.box[0] - other.box[0]) < 3 and abs(one.box[1] - other.box[1]) < 3
