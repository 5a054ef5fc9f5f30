"""The notes that judge redaction: truly marked, and strangers to those that tuned it."""

from __future__ import annotations

from collections import Counter
from types import ModuleType

import pytest

from evals.redaction import people
from evals.redaction.circles import (
    attending,
    caseload,
    charting,
    front_desk,
    further_strangers,
    later,
    monthly,
    neighbors,
    phone_book,
    quarterly,
    regulars,
    roster,
    strangers,
    unheard,
    unknown,
    unmet,
    unseen,
    untold,
    usual,
    waiting_room,
    weekly,
    yearly,
)
from evals.redaction.notes import VARIANTS, Note, draw_notes
from evals.redaction.papers import (
    reporting_plain_chart,
    reporting_plain_desk,
    reporting_plain_mail,
    tuning,
    tuning_agencies,
    tuning_back_office,
    tuning_care,
    tuning_charts,
    tuning_correspondence,
    tuning_counterparts,
    tuning_days,
    tuning_departments,
    tuning_errands,
    tuning_everyday,
    tuning_exchange,
    tuning_floor,
    tuning_front_desk,
    tuning_further,
    tuning_gym_floor,
    tuning_incoming,
    tuning_inside,
    tuning_later,
    tuning_letters,
    tuning_mailroom,
    tuning_monthly,
    tuning_outside,
    tuning_partners,
    tuning_quarterly,
    tuning_received,
    tuning_records,
    tuning_referrers,
    tuning_rooms,
    tuning_specialists,
    tuning_switchboard,
    tuning_therapists,
    tuning_treating,
    tuning_usual,
    tuning_visits,
    tuning_weekly,
    tuning_written,
    tuning_yearly,
)

TUNED = (
    *(tuning, tuning_further, tuning_later, tuning_incoming, tuning_written),
    *(tuning_received, tuning_everyday, tuning_outside, tuning_inside),
    *(tuning_referrers, tuning_floor, tuning_agencies, tuning_departments, tuning_visits),
    *(tuning_rooms, tuning_usual, tuning_specialists, tuning_weekly),
    *(tuning_monthly, tuning_quarterly, tuning_yearly),
    *(tuning_front_desk, tuning_back_office, tuning_charts, tuning_letters),
    *(tuning_care, tuning_errands, tuning_partners, tuning_days),
    *(tuning_records, tuning_correspondence, tuning_treating, tuning_exchange),
    *(tuning_therapists, tuning_counterparts),
    *(tuning_gym_floor, tuning_mailroom, tuning_switchboard),
)
REPORTED = (reporting_plain_chart, reporting_plain_mail, reporting_plain_desk)
TUNED_PEOPLE = (
    *(people, strangers, further_strangers, unmet),
    *(unseen, unheard, untold, unknown, usual),
    *(later, weekly, monthly, quarterly, yearly, front_desk, charting, attending),
    *(neighbors, regulars, caseload, roster, waiting_room),
)
PAPERS = sum(len(source.TEMPLATES) for source in REPORTED)
OWN_WORDS = 6
"""From so many words on a phrase is somebody's own; "MRI of the lumbar spine" is everybody's."""
SAFE_HARBOR = {
    *("NAME", "RELATIVE", "OTHER", "ADDRESS", "CITY", "ZIP", "DATE", "AGE", "PHONE", "EMAIL"),
    *("SSN", "MRN", "MEMBER_ID", "GROUP", "ACCOUNT", "LICENCE", "VEHICLE", "DEVICE", "URL", "IP"),
    *("EMPLOYER", "SCHOOL"),
}


@pytest.fixture(scope="module")
def notes() -> list[Note]:
    return list(draw_notes(PAPERS * len(VARIANTS), 7, "reporting"))


def test_every_reported_paper_is_drawn_and_leaves_no_mark_unfilled(notes: list[Note]) -> None:
    assert {note.template for note in notes} == set(range(PAPERS))
    clean = [note.text for note in notes if not note.from_ocr]
    assert not [text for text in clean if "{" in text or "[" in text]


def test_reported_notes_hold_identifiers_of_every_kind(notes: list[Note]) -> None:
    kinds = {mark.kind for note in notes for mark in note.marks}
    assert kinds >= SAFE_HARBOR
    assert kinds <= SAFE_HARBOR | {"KEEP", "EITHER", "PROVIDER", "FACILITY", "NPI"}


def test_marks_of_a_reported_note_begin_and_end_on_their_words(notes: list[Note]) -> None:
    for note in notes:
        if note.from_ocr:
            continue
        at = 0
        for mark in note.marks:
            assert mark.start >= at
            marked = note.text[mark.start : mark.end]
            assert marked == marked.strip()
            before, after = note.text[: mark.start][-1:], note.text[mark.end :][:1]
            assert not before.isalnum() and not after.isalnum(), (note.template, marked)
            at = mark.end


def test_what_the_case_knows_of_the_patient_stands_in_the_note(notes: list[Note]) -> None:
    for note in notes:
        if not note.from_ocr:
            names = (str(note.known[name]).upper() for name in ("patient_last", "patient_first"))
            assert any(name in note.text.upper() for name in names)


def test_about_a_fifth_of_the_reported_papers_are_printed_in_capitals(notes: list[Note]) -> None:
    as_written = [note for note in notes if note.variant == "common"]
    in_capitals = [
        note
        for note in as_written
        if not any(
            letter.islower() for mark in note.marks for letter in note.text[mark.start : mark.end]
        )
    ]
    assert 0.15 <= len(in_capitals) / len(as_written) <= 0.25


def test_no_reported_paper_or_wording_was_tuned_on() -> None:
    tuned = {paper for source in TUNED for paper in source.TEMPLATES}
    assert not tuned & {paper for source in REPORTED for paper in source.TEMPLATES}
    phrases = {phrase for phrase in _phrases(REPORTED) if len(phrase.split()) >= OWN_WORDS}
    assert phrases
    assert not phrases & _phrases(TUNED)


@pytest.mark.parametrize("names", ["FIRST", "LAST"])
def test_no_reported_person_has_a_name_that_was_tuned_on(names: str) -> None:
    tuned = {name for source in TUNED_PEOPLE for name in _names(source, names)}
    reported = _names(phone_book, names)
    assert reported
    assert not tuned & reported


@pytest.mark.parametrize("places", ["TOWNS", "STREETS", "FACILITIES", "EMPLOYERS", "SCHOOLS"])
def test_no_reported_place_was_tuned_on(places: str) -> None:
    tuned = {place for source in TUNED_PEOPLE for place in getattr(source, places, ())}
    assert tuned
    assert not tuned & set(getattr(phone_book, places))


def test_every_reported_paper_is_drawn_as_often_as_the_others() -> None:
    drawn = Counter(note.template for note in draw_notes(2100, 2026, "reporting"))
    assert max(drawn.values()) - min(drawn.values()) <= len(VARIANTS)


def _names(source: ModuleType, names: str) -> set[str]:
    return {name for pool in getattr(source, names).values() for name in pool}


def _phrases(sources: tuple[ModuleType, ...]) -> set[str]:
    pools = [source.POOLS for source in sources]
    return {phrase for each in pools for phrases in each.values() for phrase in phrases}
