"""Values whose label nobody knows are told by their shape and by what stands around them."""

from __future__ import annotations

import json

import pytest

from adapters.reading.layout.layout import Run, Word, view
from adapters.reading.page_reading import Page
from adapters.reading.proposed.proposing import LEARNED, line, with_proposals
from adapters.reading.proposed.shaped import FIELDS, shaped
from adapters.reading.values.candidates import Setting
from priorauth.models.reading import ABSENT
from tests.adapters.reading.sheets import TODAY, draw, letter, one_of, read_here, referral_of

NAMES = [name for names in FIELDS.values() for name in names]
OFFICE = (
    (40, 40, "Harrow Lake Orthopaedics", 14),
    (40, 56, "12 Dock Street, Suite 4, Bangor, ME 04401", 9),
    (40, 68, "Tel (207) 555-0160   Fax (207) 555-0161", 9),
)


def _cell(text: str) -> Run:
    """A text of a cell, its words in a row."""
    places = [(10.0 * at, 0.0, 10.0 * at + 9.0, 9.0) for at in range(len(text.split()))]
    return Run.of(Word(word, *at) for word, at in zip(text.split(), places, strict=True))


@pytest.mark.parametrize(
    ("text", "kind", "value"),
    [
        ("call 207.555.0148 at noon", "phone", "2075550148"),
        ("since Aug 2, 2026", "date", "2026-08-02"),
        ("88 Larkspur Hill Rd, Bangor, ME 04401", "home", "04401"),
        ("three times weekly", "count", 3),
        ("a 44 year old left-handed woman", "sex", "F"),
        ("pain in both knees", "side", "bilateral"),
        ("please see her as soon as possible", "hurry", True),
        ("fell off a ladder on the job", "accident", "work"),
    ],
)
def test_a_shape_says_what_kind_of_value_something_is(text, kind, value):
    found = [one for one in shaped(_cell(text), 2028) if one.kind == kind]

    assert [one.value for one in found] == [value]
    assert text[found[0].start : found[0].end] in text


def test_the_file_has_a_line_for_every_field_from_which_hardly_a_proposal_is_wrong():
    learned = json.loads(LEARNED.read_text(encoding="utf-8"))

    assert set(learned["lines"]) == set(NAMES)
    assert all(line(name, "offered") <= line(name, "sure") for name in NAMES)
    assert all(line(name, "sure") >= 0.7 for name in NAMES)


def test_a_telephone_in_the_line_of_the_patients_home_is_the_patients():
    (referral,) = read_here(
        draw(
            (
                (50, 39, "Tarrowby, Odalys", 12),
                (306, 39, "DOB: 2/7/1961 (65 y.o.)", 10),
                (50, 57, "MRN: 4471902", 9),
                (306, 57, "Gender: Female", 9),
                (50, 79, "88 Larkspur Hill Rd, Bangor, ME 04401 207-555-0148", 9),
                (44, 110, "Referral to Physical Therapy", 12),
                (44, 150, "Diagnosis: M25.561 Pain in right knee", 10),
                (44, 170, "Frequency: 2x/week x 6 weeks", 10),
            )
        )
    ).referrals

    assert referral.one("patient_phone").value == "2075550148"


def test_a_number_at_which_the_mother_is_reached_is_the_childs_and_not_the_doctors():
    found = letter(
        "Her mother would like an afternoon and can be reached at 207-555-0148.",
        "Please evaluate and treat.",
    )

    assert found.one("referring_phone").value is None
    assert found.one("patient_phone").value in {None, "2075550148"}


def test_a_word_behind_the_age_says_the_sex():
    found = letter("She is a pleasant 65-year-old right-handed woman with pain in her right knee.")

    assert found.one("sex").value == "F"


def test_the_pharmacys_number_is_nobodys():
    found = referral_of((40, 120, "Pharmacy: Corner Drug, 207-555-0177", 10))

    for name in ("patient_phone", "referring_phone", "referring_fax"):
        assert not found.one(name).certain


def test_where_a_fax_is_to_be_sent_is_not_the_referrers():
    assert one_of("referring_fax", (40, 120, "Fax this form to 207-555-0180", 10))[0] is None


def test_a_next_visit_and_a_printing_day_are_not_the_day_of_the_order():
    found = referral_of(
        (40, 120, "Return visit: 12/20/2026", 10), (44, 770, "Printed on 11/19/2026 4:25 PM", 8)
    )

    assert not found.one("order_date").certain
    assert not found.one("onset_date").certain


def test_the_other_knee_in_the_history_is_not_the_side_that_is_treated():
    found = letter("Past history: left knee arthroscopy years ago.", "Please treat her neck.")

    assert not found.one("laterality").certain


def test_a_routine_of_exercises_orders_no_routine_visit():
    found = letter("Please teach her a routine of home exercises.")

    assert not found.one("urgent").certain


def test_an_office_keeps_its_own_numbers_beside_what_is_proposed():
    (referral,) = read_here(
        draw((*OFFICE, (40, 120, "Patient: Odalys Tarrowby   DOB: 02/07/1961", 10)))
    ).referrals

    assert referral.one("patient_phone").value is None
    assert referral.one("referring_fax").value in {None, "2075550161"}


def test_on_a_fax_nothing_is_proposed():
    page = Page(1, "referral_order", 0, "ocr", 1.0)
    page.views = [view(1, (612, 792), [(40, 40, 300, 52, "woman", 1.0)])]

    told = with_proposals({"sex": ABSENT, "patient_zip": ABSENT}, [page], Setting(TODAY))

    assert told == {"sex": ABSENT, "patient_zip": ABSENT}


@pytest.mark.parametrize(
    "text",
    [
        "Urgent ortho referral if locking.",
        "Pine Tree Mutual (Standard PPO)",
        "There was no car accident.",
        "Denies work injury.",
    ],
)
def test_what_is_said_for_a_case_or_denied_is_not_proposed(text):
    assert not [one for one in shaped(_cell(text), 2028) if one.kind in {"hurry", "accident"}]


@pytest.mark.parametrize(
    "text", ["X-rays normal. No restrictions.", "S82.61XD fracture with routine healing",
             "Gait: Normal, strength 5/5", "standard walker at home"],
)  # fmt: skip
def test_what_is_normal_is_no_answer_to_how_soon(text):
    assert [one for one in shaped(_cell(text), 2028, {"hurry"}) if one.kind == "hurry"] == []


@pytest.mark.parametrize(
    "text",
    ["Routine", "Priority: Normal", "Standard review", "routine physical therapy order"],
)
def test_what_is_routine_answers_how_soon(text):
    found = [one.value for one in shaped(_cell(text), 2028, {"hurry"}) if one.kind == "hurry"]

    assert found == [False]
