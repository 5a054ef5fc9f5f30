"""A therapist's paper has a day of its own: never the order's, and an evaluation's for certain."""

from __future__ import annotations

import pytest

from tests.adapters.reading.sheets import FORM, draw, fax, joined, read_here

TITLES = ("INITIAL EVALUATION", "PLAN OF CARE", "PROGRESS NOTE")
BODY = (
    (40, 90, "Patient: Odalys Tarrowby", 10),
    (330, 90, "DOB: 02/07/1961", 10),
    (40, 130, "Subjective: Patient reports pain in right knee.", 10),
    (40, 150, "Objective: ROM 0-110, MMT 4/5", 10),
    (40, 170, "Assessment: Good rehab potential", 10),
    (40, 190, "Plan of care: 2x/week for 6 weeks", 10),
    (40, 220, "Therapist: Ann Leeward, PT, DPT", 10),
)


def _note(*lines, title="INITIAL EVALUATION"):
    head = ((40, 40, title, 14), (40, 60, "Physical Therapy", 10))
    return draw((*head, *BODY, *((40, 110 + 400 * at, text, 10) for at, text in enumerate(lines))))


def _day(*lines, **more):
    (page,) = read_here(_note(*lines, **more)).pages
    return page.evaluated_on.value, page.evaluated_on.flag


@pytest.mark.parametrize("title", TITLES)
@pytest.mark.parametrize(
    "line", ["Date: 11/24/2026", "Date of service: 11/24/2026", "Signed on: 11/24/2026"]
)
def test_the_day_of_a_therapists_paper_is_never_the_orders(title, line):
    (referral,) = read_here(_note(line, title=title)).referrals

    assert referral.one("order_date").flag == "absent"


@pytest.mark.parametrize("title", TITLES)
def test_a_title_with_its_day_dates_no_order(title):
    (referral,) = read_here(_note(title=f"{title} 11/24/2026")).referrals

    assert referral.one("order_date").flag == "absent"


def test_an_evaluation_may_say_when_the_order_was_written():
    (referral,) = read_here(_note("Referral date: 11/18/2026")).referrals

    assert referral.one("order_date").value == "2026-11-18"


def test_an_order_with_its_evaluation_keeps_its_own_day():
    (referral,) = read_here(joined(draw(FORM), _note("Date: 11/24/2026"))).referrals

    found = referral.one("order_date")
    assert (found.value, found.flag) == ("2026-11-18", None)


@pytest.mark.parametrize(
    "line",
    [
        "Date: 11/24/2026",
        "Date of service: 11/24/2026",
        "Date of evaluation: 11/24/2026",
        "Evaluation date: 11/24/2026",
        "Initial eval date: Nov 24, 2026",
        "Date of initial evaluation: 11-24-26",
    ],
)
def test_an_evaluation_says_when_it_was(line):
    assert _day(line) == ("2026-11-24", None)


def test_an_evaluation_says_when_it_was_behind_its_title():
    assert _day(title="INITIAL EVALUATION 11/24/2026") == ("2026-11-24", None)


def test_the_label_of_the_evaluation_comes_before_a_date_of_the_page():
    assert _day("Date of evaluation: 11/20/2026   Date: 11/24/2026") == ("2026-11-20", None)


def test_two_days_of_one_evaluation_are_a_conflict():
    said = _day("Date of evaluation: 11/20/2026", "Evaluation date: 11/23/2026")

    assert said == (None, "conflict")


@pytest.mark.parametrize(
    "line",
    [
        "Next evaluation date: 11/24/2026",
        "Re-evaluation date: 11/24/2026",
        "Date of evaluation: 12/24/2026",
        "Date of evaluation: 13/40/2026",
        "Date of onset: 11/20/2026",
        "Date of birth: 02/07/1961",
        "Order date: 11/18/2026",
    ],
)
def test_another_day_is_not_the_evaluations(line):
    assert _day(line) == (None, "absent")


@pytest.mark.parametrize("title", TITLES[1:])
def test_only_an_evaluation_says_when_it_was(title):
    assert _day("Date: 11/24/2026", title=title) == (None, "absent")


def test_on_a_fax_both_readers_must_see_the_day():
    (page,) = read_here(fax(_note("Date of evaluation: 11/24/2026"))).pages

    assert page.evaluated_on.value == "2026-11-24"
    assert page.evaluated_on.box is not None
