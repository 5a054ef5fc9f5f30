"""What American orders call treatments, and how they count, date, side and hurry."""

from __future__ import annotations

import pytest

from adapters.reading.values import therapy
from adapters.reading.values.dates import find_dates
from adapters.reading.values.treatment_words import is_treatment
from tests.adapters.reading.sheets import one_of, referral_of, sure_of


@pytest.mark.parametrize(
    "named",
    ["Ther-Ex", "Elec stim", "Ionto/phono", "Russian stim", "Interferential", "Graston", "FCE",
     "Isokinetic testing", "Functional restoration", "Back school", "Joint protection", "ADLs",
     "Balance & coordination", "Serial casting", "Strapping", "Infrared", "LLLT", "Whirlpool",
     "Traction - cervical", "Gait training WBAT", "Functional capacity evaluation (FCE)",
     "Muscle energy", "Diaphragmatic breathing", "Job site analysis", "Theraband",
     "Iontophoresis w/ dex", "Eval & Tx", "Stair climbing", "Prehab"],
)  # fmt: skip
def test_methods_and_shorthand_of_forms_are_treatments(named):
    assert is_treatment(named)


@pytest.mark.parametrize("said", ["Gait / Balance", "Women's health", "TMJ", "Gentle range only"])
def test_what_names_a_part_or_a_programme_is_no_treatment_by_itself(said):
    assert not is_treatment(said)


def test_a_list_of_methods_needs_no_second_look():
    line = (40, 120, "Treatment: elec stim, isokinetics, gait training WBAT", 10)

    assert sure_of("treatments", line)[:3] == ["elec stim", "isokinetics", "gait training WBAT"]


@pytest.mark.parametrize(
    ("text", "often", "long"),
    [
        ("3 (three) times per week for 4 (four) weeks", 3, 4),
        ("t.i.w. x 4 weeks", 3, 4),
        ("2x/wk/6wks", 2, 6),
        ("3 d/wk x 4 wk", 3, 4),
        ("every week for 8 weeks", 1, 8),
        ("2x q week x 6 weeks", 2, 6),
    ],
)
def test_a_course_is_heard_however_it_is_written(text, often, long):
    assert (therapy.per_week(text).value, therapy.weeks(text).value) == (often, long)


@pytest.mark.parametrize("text", ["every other week for 8 weeks", "biweekly"])
def test_every_other_week_is_no_number_a_week(text):
    assert therapy.per_week(text) is None


@pytest.mark.parametrize(
    "text", ["twelve (12) visits", "12 supervised visits", "12 appointments", "x12 visits", "12 tx"]
)
def test_visits_are_counted_whatever_they_are_called(text):
    assert therapy.visits(text).value == 12


def test_visits_that_were_authorized_already_are_none_that_are_asked_for():
    assert therapy.visits("12 authorized visits") is None


@pytest.mark.parametrize(
    ("text", "side"),
    [("Pain RLE", "right"), ("LUE weakness", "left"), ("BLE edema", "bilateral"),
     ("both feet", "bilateral"), ("Both", "bilateral"), ("R + L", "bilateral"),
     ("R & L knees", "bilateral"), ("Bil knees", "bilateral"), ("Rt. knee", "right")],
)  # fmt: skip
def test_sides_are_told_by_limbs_and_by_both_letters(text, side):
    assert therapy.sides(text) == {side}


@pytest.mark.parametrize("text", ["right-handed", "left hand dominant", "R hand dominant"])
def test_the_hand_that_somebody_writes_with_is_no_side(text):
    assert therapy.sides(text) == set()


@pytest.mark.parametrize(
    ("text", "urgent"),
    [("High", True), ("High priority", True), ("Low", False), ("Same day", True),
     ("Within 48 hrs", True), ("Regular", False), ("Semi-urgent", None), ("High fall risk", None)],
)  # fmt: skip
def test_a_priority_is_told_by_its_degree_and_by_nothing_else(text, urgent):
    assert therapy.urgency(text) is urgent


@pytest.mark.parametrize(
    ("text", "kind"),
    [("MVC", "auto"), ("Rear-end collision", "auto"), ("No-fault", "auto"), ("L&I", "work"),
     ("Workman's comp", "work"), ("Industrial injury", "work"), ("Fall", "other"),
     ("Sports injury", "other"), ("Fall prevention", None), ("WC / auto claim", None),
     ("Work or auto injury", None), ("W/C claim", "work"), ("Home exercise program", None)],
)  # fmt: skip
def test_the_kind_of_accident_is_told_in_more_words(text, kind):
    assert therapy.accident(text) == kind


@pytest.mark.parametrize(
    "text", ["Nov-18-2026", "2026/11/18", "the 18th of November, 2026", "18th November 2026"]
)
def test_dates_are_read_with_the_month_or_the_year_in_front(text):
    assert [one.value.isoformat() for one in find_dates(text, 2027)] == ["2026-11-18"]


def test_priority_high_makes_an_order_urgent():
    assert one_of("urgent", (40, 120, "Priority: High", 10)) == (True, None)


def test_boxes_named_in_shorthand_are_treatments():
    found = referral_of(
        squares=((40, 140, True, "Ther-Ex"), (40, 156, False, "Isokinetics"),
                 (40, 172, True, "Scar massage"), (40, 188, True, "Whirlpool"))
    )  # fmt: skip

    assert [one.value for one in found.many("treatments")] == ["Ther-Ex", "Scar massage",
                                                               "Whirlpool"]  # fmt: skip


@pytest.mark.parametrize(
    "lines",
    [
        ((40, 120, "PRI: ROUTINE", 10),),
        ((40, 120, "CLASS:", 10), (140, 120, "R - ROUTINE", 10)),
        ((40, 120, "Precedence: Routine.", 10),),
        ((40, 120, "Referral date Sep 25, 2026 Type: Elective", 10),),
    ],
)
def test_a_degree_behind_a_word_of_systems_is_the_priority(lines):
    assert one_of("urgent", *lines) == (False, None)


def test_a_code_that_a_fund_denied_is_in_doubt():
    lines = (
        (40, 120, "Accepted conditions: S42.022D left clavicle", 10),
        (40, 134, "Denied conditions: M50.30 cervical DDD", 10),
    )
    codes = {one.value: one.flag for one in referral_of(*lines).many("diagnoses")}

    assert (codes["S42.022D"], codes["M50.30"]) == (None, "conflict")


def test_a_code_in_three_letters_under_its_announcement_is_read():
    lines = (
        (40, 120, "Your diagnosis is Vestibular neuronitis, right ear, ICD-10 H81.21 and giddiness,"
                  " ICD-10", 10),
        (40, 134, "R42. It began on Jul 22, 2026.", 10),
    )  # fmt: skip

    assert [one.value for one in referral_of(*lines).many("diagnoses")][:2] == ["H81.21", "R42"]


def test_a_side_that_is_one_of_two_that_codes_name_is_a_conflict():
    lines = (
        (40, 120, "Order 1: PT - M75.42 Impingement syndrome of left shoulder", 10),
        (40, 134, "Order 2: OT - G56.01 Carpal tunnel syndrome, right upper limb", 10),
    )

    assert one_of("laterality", *lines)[1] == "conflict"
