"""Sentences under a heading for the order: how they ask for the first treatment they list."""

from __future__ import annotations

import pytest

from tests.adapters.reading.sheets import referral_of

DX = (40, 110, "Diagnosis: M54.16 Radiculopathy, lumbar region", 10)
REST = "nerve glides, core strengthening, home exercise program."
LISTED = ["extension exercises", "nerve glides", "core strengthening", "home exercise program"]


def _listed(sentence, heading="ORDERS"):
    lines = ((40, 150, heading, 10), (50, 165, sentence, 10), (50, 179, REST, 10))
    found = referral_of(DX, *lines).many("treatments")
    return [one.value for one in found if one.value and one.flag is None]


@pytest.mark.parametrize("heading", ["ORDERS", "TREATMENT PLAN"])
@pytest.mark.parametrize(
    "asked",
    ["Treatment to include", "Please work on", "Therapy should consist of", "I would suggest",
     "Please add", "PT to include", "Focus on"],
)  # fmt: skip
@pytest.mark.parametrize("course", ["3x per wk x 6 weeks.", "2x per week, 6 weeks, 12 visits."])
def test_the_first_treatment_stands_behind_the_words_that_ask(heading, asked, course):
    found = _listed(f"PT eval and treat, {course} {asked} extension exercises,", heading)

    assert [one for one in found if one in LISTED] == LISTED


def test_work_conditioning_is_no_way_to_ask():
    found = _listed("PT eval and treat, 3x per wk x 6 weeks. Work conditioning,")

    assert "Work conditioning" in found
