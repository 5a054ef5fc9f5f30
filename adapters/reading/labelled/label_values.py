"""Goes through the labels of a page and offers what belongs to each."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from adapters.reading.labelled import coverage_labels, order_labels, people_labels
from adapters.reading.labelled.two_answers import answer_to
from adapters.reading.labels.finding import Spot
from adapters.reading.labels.label_text import NOTHING, Source, in_prose
from adapters.reading.labels.units import filled_in_before
from adapters.reading.labels.warrants import is_enclosed, label_doubt
from adapters.reading.layout.layout import Run, View, around
from adapters.reading.values.candidates import LABELLED, UNLABELLED, Candidate, Setting, open_end
from adapters.reading.values.dates import find_impossible
from adapters.reading.values.places import read_place
from adapters.reading.values.treatment_words import sounds_like_treatment
from adapters.reading.values.vocabulary import put_right

_SUBJECTS = frozenset({"re", "regarding", "inre", "subject", "concerning", "about"})
_MAKERS = people_labels.MAKERS | coverage_labels.MAKERS | order_labels.MAKERS


FREE = frozenset({"precautions", "surgery"})

COURSE = frozenset({"freq", "duration", "visits"})
_SAID = COURSE | {"order_date"}
"""Labels whose words sentences use too: `The procedures ordered: 97110`."""
_SECOND_ROW = re.compile(
    r"(?i)\W*(?:(?:2\W{1,3})?secondary\b|2nd\b|2 ?[-.:)] |"
    r"(?:insurance|ins|payer|coverage)\W{0,2}2\b)"
)
_PRINCIPAL: dict[tuple[str, str], str] = {
    ("name", "patient"): "patient_name",
    ("referrer", ""): "referring_name",
    ("dob", ""): "date_of_birth",
    ("phone", "patient"): "patient_phone",
    ("phone", "referrer"): "referring_phone",
    ("fax", "referrer"): "referring_fax",
    ("street", "patient"): "patient_street",
    ("member", "coverage"): "member_id",
    ("group", "coverage"): "group_number",
    ("npi", ""): "referring_npi",
    ("order_date", ""): "order_date",
    ("visits", ""): "visits_requested",
    ("freq", ""): "frequency_per_week",
    ("duration", ""): "duration_weeks",
    ("onset", ""): "onset_date",
    ("injury", ""): "injury_date",
    ("surgery_date", ""): "surgery_date",
}


def from_labels(page: View, spots: list[Spot], setting: Setting) -> Iterator[Candidate]:
    """Offer what stands beside or under each label."""
    apart = any(one.label.role == "plan" and one.owner != "secondary" for one in spots)
    for spot in spots:
        makers = [(role, _MAKERS[role]) for role in spot.label.role.split("+") if role in _MAKERS]
        if not makers:
            continue
        for run, strength in _texts_for(spot, page, spots):
            source = Source(page, _whose(spot, run, page), run, strength, setting, apart)
            made = [one for role, maker in makers for one in maker(answer_to(role, source))]
            listed = around(one.box for one in made if one.field == "treatments")
            ends = listed is not None and is_enclosed(page, spots, spot, listed)
            last = None if ends or not made else made[-1]
            yield from (_warranted(one, last, page, spots, spot) for one in made)
            yield from _open_list(made, page, spots, spot)
            if made or NOTHING.match(run.text) or _is_office_place(spot, run):
                break
        else:
            yield from _impossible_day(page, spot, setting) or _unread(page, spot)


def _is_office_place(spot: Spot, run: Run) -> bool:
    """Whether an office's label asks where it is: `Office  12 Quarry Rd, Bangor, ME 04401`."""
    asked = spot.label.role == "organization" and run is spot.beside
    return asked and read_place(run.text).zip is not None


def _whose(spot: Spot, run: Run, page: View) -> Spot:
    """The label as one of the second payer where its value stands in that one's row of a table."""
    if spot.owner != "coverage" or run is spot.beside:
        return spot
    row = next((row for row in page.rows if run.words[0] in row.words), run)
    return replace(spot, owner="secondary") if _SECOND_ROW.match(row.text) else spot


def _warranted(
    one: Candidate, last: Candidate | None, page: View, spots: list[Spot], spot: Spot
) -> Candidate:
    """A value with what speaks against it; only the last of an open list may be cut short."""
    doubt = one.doubt or label_doubt(page, spots, spot, one)
    between = one is not last and sounds_like_treatment(str(one.value))
    if one.field == "treatments" and not between and not put_right(str(one.value))[1]:
        whole = is_enclosed(page, spots, spot, one.box)
        doubt = doubt or ("" if whole else "cut")
    return replace(one, doubt=doubt) if doubt else one


def _open_list(
    made: list[Candidate], page: View, spots: list[Spot], spot: Spot
) -> Iterator[Candidate]:
    """A list whose end nobody can see says so."""
    listed = [one for one in made if one.field == "treatments"]
    box = around(one.box for one in listed)
    going_on = spot.beside is not None and _ends_open(spot.beside.text)
    if listed and (going_on or not is_enclosed(page, spots, spot, box)):
        yield open_end("treatments", page, box)


def _ends_open(text: str) -> bool:
    """Whether a line breaks off within a list."""
    return text.rstrip().endswith((",", ";", "&")) or text.lower().endswith((" and", " or"))


def _texts_for(spot: Spot, page: View, spots: list[Spot]) -> Iterator[tuple[Run, float]]:
    if spot.label.role in COURSE and (whole := filled_in_before(page, spot, spots)) is not None:
        yield whole, LABELLED
    if spot.beside is None and spot.label.role in FREE and _opens_late(spot, page):
        yield page.rows[spot.row + 1], LABELLED
        return
    if spot.beside is not None:
        yield spot.beside, LABELLED
        if spot.under:
            yield spot.under[0], LABELLED
    if spot.below and spot.words.squeezed not in _SUBJECTS:
        yield spot.below[0], LABELLED if spot.beside is None else UNLABELLED


def _opens_late(spot: Spot, page: View) -> bool:
    """Whether a label ends a line of prose, so that its text begins on the next line."""
    row = page.rows[spot.row]
    last = row.words[-1].x0 <= spot.words.words[-1].x1
    return last and spot.row + 1 < len(page.rows) and in_prose(spot, page)


_DAYS = {"date": "order_date"} | {
    role: name for (role, _), name in _PRINCIPAL.items() if "date" in name
}
"""What a label names the day of; `Date:` alone is the order's."""


def _impossible_day(page: View, spot: Spot, setting: Setting) -> list[Candidate]:
    """A day beside or under its label that no calendar has: it is there and cannot be one."""
    roles = [role for role in spot.label.role.split("+") if role in _DAYS]
    if "dob" in roles and spot.owner in people_labels.STRANGERS:
        return []
    run = spot.beside or next(iter(spot.below), None)
    found = run and find_impossible(run.text, setting.today.year + 1)
    if not roles or run is None or not found:
        return []
    part = run.part(*found)
    strength = UNLABELLED if roles[0] == "date" else LABELLED
    name, flag = _DAYS[roles[0]], "unreadable"
    return [Candidate(name, None, page.page, part.box(), part.text, 0.0, strength, (), flag)]


def _unread(page: View, spot: Spot) -> Iterator[Candidate]:
    """A label with something beside it that is no value: a place to look at, not an absence."""
    name = _PRINCIPAL.get((spot.label.role, spot.owner)) or _PRINCIPAL.get((spot.label.role, ""))
    if spot.words.squeezed in _SUBJECTS:
        return
    if spot.label.role in _SAID and (in_prose(spot, page) or spot.words.text[0].islower()):
        return
    if name is None or spot.beside is None or not any(map(str.isalnum, spot.beside.text)):
        return
    run = spot.beside
    if spot.words.squeezed == "x" and not any(map(str.isdigit, run.text)):
        return
    yield Candidate(name, None, page.page, run.box(), run.text, 0.0, LABELLED, (), "unreadable")
