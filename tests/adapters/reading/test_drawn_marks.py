"""What a form draws before its choices: short lines for an X, boxes and rings to mark."""

from __future__ import annotations

import pymupdf

from tests.adapters.reading.sheets import draw, read_here

HEAD = (
    (40, 40, "PHYSICAL THERAPY REFERRAL", 14),
    (40, 70, "Patient: Odalys Tarrowby   DOB: 02/07/1961", 10),
)
WIDE = 12


def _read(lines, places):
    """Read a form with lines drawn at some places."""
    document = pymupdf.open(stream=draw((*HEAD, *lines)), filetype="pdf")
    for x, y in places:
        document[0].draw_line((x, y + 2), (x + WIDE, y + 2), width=0.6)
    (referral,) = read_here(document.tobytes()).referrals
    return referral


COURSE = (
    (40, 100, "Visits per week:", 9), (144, 100, "1x", 9), (186, 100, "2x", 9),
    (228, 100, "3x", 9),
    (40, 116, "# of weeks:", 9), (144, 116, "4", 9), (186, 116, "6", 9), (228, 116, "8", 9),
)  # fmt: skip
LINES = tuple((x, y) for y in (100, 116) for x in (129, 171, 213))


def test_the_drawn_lines_tell_which_choice_an_x_takes():
    referral = _read((*COURSE, (174, 100, "X", 8), (216, 116, "X", 8)), LINES)

    assert referral.one("frequency_per_week").value == 2
    assert referral.one("duration_weeks").value == 8


def test_lines_on_which_nobody_put_an_x_choose_nothing():
    referral = _read(COURSE, LINES)

    assert not referral.one("frequency_per_week").certain
    assert not referral.one("duration_weeks").certain


def test_an_x_between_two_choices_takes_the_one_behind_its_line():
    sex = ((40, 100, "Sex:", 9), (84, 100, "Male", 9), (134, 100, "Female", 9),
           (40, 116, "Priority:", 9), (99, 116, "Routine", 9), (159, 116, "Urgent", 9))  # fmt: skip
    places = ((70, 100), (120, 100), (84, 116), (144, 116))

    referral = _read((*sex, (123, 100, "X", 8), (87, 116, "X", 8)), places)

    assert referral.one("sex").value == "F"
    assert referral.one("urgent").value is False


def test_a_short_line_with_a_number_on_it_is_a_blank_and_no_mark():
    lines = ((40, 100, "Visits per week:", 9), (130, 100, "2", 9), (40, 116, "Sex:", 9),
             (84, 116, "M", 9), (123, 116, "F", 9), (109, 116, "X", 8))  # fmt: skip

    referral = _read(lines, ((128, 100), (70, 116), (107, 116)))

    assert referral.one("frequency_per_week").value == 2
    assert referral.one("sex").value == "F"


def test_over_their_question_the_choice_is_that_of_the_question_below_it():
    lines = ((54, 100, "1x", 9), (94, 100, "2x", 9), (254, 100, "4", 9), (294, 100, "6", 9),
             (40, 112, "Visits per week", 7), (240, 112, "No. of weeks", 7),
             (83, 100, "X", 8), (243, 100, "X", 8))  # fmt: skip

    referral = _read(lines, ((40, 100), (80, 100), (240, 100), (280, 100)))

    assert referral.one("frequency_per_week").value == 2
    assert referral.one("duration_weeks").value == 4


def test_rings_over_a_rule_are_seen_with_the_one_that_is_filled():
    lines = ((74, 100, "1 x wk", 9), (124, 100, "2 x wk", 9), (254, 100, "4 weeks", 9),
             (309, 100, "6 weeks", 9),
             (56, 111, "Visits / Wk", 7), (240, 111, "Number of weeks", 7))  # fmt: skip
    document = pymupdf.open(stream=draw((*HEAD, *lines)), filetype="pdf")
    page = document[0]
    for x in (64, 114, 244, 299):
        page.draw_circle((x, 97), 3.5, width=0.8)
    for x in (114, 244):
        page.draw_circle((x, 97), 2, fill=(0, 0, 0))
    page.draw_line((56, 101.5), (180, 101.5), width=0.5)
    page.draw_line((240, 101.5), (380, 101.5), width=0.5)

    (referral,) = read_here(document.tobytes()).referrals

    assert referral.one("frequency_per_week").value == 2
    assert referral.one("duration_weeks").value == 4


def test_boxes_for_one_letter_each_are_no_choices():
    document = pymupdf.open(stream=draw((*HEAD, (40, 100, "Member ID:", 9))), filetype="pdf")
    page = document[0]
    for at, letter in enumerate("W12345"):
        page.draw_rect((100 + 12 * at, 90, 112 + 12 * at, 102), width=0.6)
        page.insert_text((103 + 12 * at, 100), letter, fontsize=9)

    (referral,) = read_here(document.tobytes()).referrals

    assert referral.one("member_id").value in {"W12345", None}
    assert referral.many("treatments") == () or not any(
        one.value for one in referral.many("treatments")
    )


def test_what_is_drawn_in_white_marks_nothing():
    lines = ((56, 90, "Sex:", 9), (74, 100, "Male", 9), (124, 100, "Female", 9))
    document = pymupdf.open(stream=draw((*HEAD, *lines)), filetype="pdf")
    page = document[0]
    for x in (64, 114):
        page.draw_circle((x, 97), 3.5, width=0.8)
    page.draw_circle((64, 97), 2, color=(1, 1, 1), fill=(1, 1, 1))
    page.draw_line((56, 101.5), (180, 101.5), width=0.5)

    (referral,) = read_here(document.tobytes()).referrals

    assert referral.one("sex").value is None
