"""What stands around a grid of check boxes: headings of its columns, and what is written under."""

from __future__ import annotations

import pytest

from tests.adapters.reading.sheets import draw, read_here

TOP = (
    (40, 60, "PHYSICAL THERAPY ORDER FORM", 14),
    (40, 90, "Patient name: Odalys Tarrowby", 10),
    (330, 90, "DOB: 02/07/1961", 10),
    (40, 110, "Diagnosis: M25.561 Pain in right knee", 10),
)
GRID = (
    (40, 200, True, "Active motion"),
    (40, 218, False, "Passive motion"),
    (40, 236, False, "Tendon glides"),
    (300, 200, True, "Edema control"),
    (300, 218, False, "Scar massage"),
    (300, 236, True, "Desensitization"),
)
CHECKED = ["Active motion", "Edema control", "Desensitization"]


def listed(*lines, squares=GRID):
    reading = read_here(draw((*TOP, *lines), squares=squares))
    found = reading.referrals[0].fields["treatments"]
    named = [str(one.value) for one in found if one.value is not None]
    return sorted(named), any(one.flag is not None for one in found)


@pytest.mark.parametrize(
    "heading",
    ["Splinting and ADL", "Exercise, gait training", "Massage / taping", "Heat and ice"],
)
def test_a_heading_over_a_column_of_boxes_is_no_treatment(heading):
    named, _ = listed((40, 182, "Range", 9), (300, 182, heading, 9))

    assert named == sorted(CHECKED)


@pytest.mark.parametrize(
    "caption",
    ["Other orders", "OTHER TREATMENT", "Additional orders", "Other (please specify)",
     "Other modalities", "Additional treatments", "Other therapy / exercise"],
)  # fmt: skip
@pytest.mark.parametrize("written", [(40, 282), (160, 270)])
def test_what_is_written_under_or_beside_a_caption_for_more_is_asked_for(caption, written):
    named, _ = listed((40, 270, caption, 7), (*written, "Endurance training", 10))

    assert named == sorted([*CHECKED, "Endurance training"])


def test_treatments_written_there_are_parted_at_commas():
    named, _ = listed((40, 270, "Other orders", 7), (40, 282, "Taping, Nerve mobilization", 10))

    assert named == sorted([*CHECKED, "Nerve mobilization", "Taping"])


@pytest.mark.parametrize(
    ("caption", "written"),
    [
        ("Other orders", "Bring the brace to every visit"),
        ("Other orders", "None"),
        ("Other orders", "Precautions"),
        ("Attending", "Lowell Brandvold, DO"),
    ],
)
def test_what_is_no_treatment_is_not_taken_for_one(caption, written):
    named, _ = listed((40, 270, caption, 7), (40, 282, written, 10))

    assert named == sorted(CHECKED)


def test_a_treatment_that_stands_alone_beside_no_box_says_that_the_list_may_lack_one():
    named, doubted = listed((40, 270, "Rx", 7), (40, 282, "Endurance training", 10))

    assert "Endurance training" in named or doubted


def test_a_grid_with_nothing_around_it_is_whole():
    assert listed() == (sorted(CHECKED), False)
