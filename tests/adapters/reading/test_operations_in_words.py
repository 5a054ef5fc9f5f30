"""What was operated on and when, in the words of letters and prints."""

from __future__ import annotations

import pytest

from adapters.reading.prose.histories import tells_of_before
from adapters.reading.prose.operations import is_operation
from adapters.reading.sureness.shapes import is_open_ended
from tests.adapters.reading.sheets import referral_of


@pytest.mark.parametrize(
    "text",
    [
        "left TKA",
        "Left arthroscopic rotator cuff repair, subacromial decompression",
        "Right index finger extensor tendon repair, zone V",
        "ORIF right tibial plateau",
        "right axillary lymph node dissection",
        "L4-L5 posterior lumbar interbody fusion",
    ],
)
def test_an_operation_is_known_by_its_words(text):
    assert is_operation(text)


@pytest.mark.parametrize("text", ["knee pain, stiffness", "physical therapy", "ROM, gait training"])
def test_what_is_no_operation_is_none(text):
    assert not is_operation(text)


def test_two_words_that_name_an_operation_are_whole():
    assert not is_open_ended("surgery", "Left TKA")
    assert is_open_ended("surgery", "the knee")


@pytest.mark.parametrize(
    ("told", "surgery"),
    [
        ("I performed a L4-L5 posterior lumbar interbody fusion on October 13, 2026.",
         "L4-L5 posterior lumbar interbody fusion"),
        ("Date of surgery: Sep 18, 2026. After Left partial medial meniscectomy.",
         "Left partial medial meniscectomy"),
        ("The operation was on Sep 23, 2026 (right quadriceps tendon repair, by Dr. McAfee).",
         "right quadriceps tendon repair"),
        ("Stiff two weeks after replacement. Is status post right TKA on 9/25/2026.", "right TKA"),
        ("Eval and treat, s/p Left distal radius plating, treatment: edema control, grip",
         "Left distal radius plating"),
    ],
)  # fmt: skip
def test_letters_tell_an_operation_in_many_ways(told, surgery):
    found = referral_of((40, 120, told, 10)).one("surgery")

    assert (found.value, found.flag) == (surgery, None)


def test_an_operation_of_years_ago_and_one_to_come_are_not_sure():
    told = (
        (40, 120, "He is scheduled for a right knee replacement on January 12, 2027.", 10),
        (40, 133, "He had a left hip replacement in 2019.", 10),
    )

    found = referral_of(*told)

    assert found.one("surgery").flag is not None
    assert found.one("surgery_date").flag is not None


@pytest.mark.parametrize("told", [". Operated 10/12/2026", ", performed 10/12/2026",
                                  " - DOS: 10/12/2026", " on 10/12/2026"])  # fmt: skip
def test_the_words_before_its_day_are_no_part_of_an_operation(told):
    found = referral_of((40, 120, f"Surgery: Right ankle ORIF{told}", 10))

    assert found.one("surgery").value == "Right ankle ORIF"
    assert found.one("surgery_date").value == "2026-10-12"


@pytest.mark.parametrize("heading", ["History:", "HISTORY:"])
def test_what_a_letter_tells_under_history_alone_may_be_of_now(heading):
    text = (
        f"{heading} We followed up with Ms. Tarrowby, for a postoperative visit. She underwent "
        "left arthroscopic rotator cuff repair. Surgery was performed on 10/12/2025."
    )

    assert not tells_of_before(text, text.index("left"), text.index("left") + 20, 2026)


@pytest.mark.parametrize("heading", ["Past surgical history:", "PSH:", "Family history:"])
def test_what_stands_under_a_past_history_is_of_before(heading):
    text = f"{heading} We saw that she underwent left arthroscopic rotator cuff repair."

    assert tells_of_before(text, text.index("left"), text.index("left") + 20, 2026)


def test_the_levels_of_a_spine_end_the_name_of_an_operation():
    assert is_operation("lumbar fusion L4-L5")
    assert is_operation("discectomy at L5-S1")
