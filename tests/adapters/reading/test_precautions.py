"""Precautions under labels that leave room for anything, and beside their own without a colon."""

from __future__ import annotations

import pytest

from tests.adapters.reading.sheets import one_of


def _precautions(*lines):
    return one_of("precautions", *((40, 200 + 14 * at, one, 10) for at, one in enumerate(lines)))[0]


@pytest.mark.parametrize(
    ("line", "told"),
    [
        ("Remarks: Wean from boot.", "Wean from boot."),
        ("Watch for: WBAT with cane. No single leg hop.", "WBAT with cane. No single leg hop."),
        ("Comments: Brace locked when walking.", "Brace locked when walking."),
        ("Note to therapist: Avoid deep hip flexion against load.",
         "Avoid deep hip flexion against load."),
    ],
)  # fmt: skip
def test_a_remark_that_begins_as_a_precaution_is_one(line, told):
    assert _precautions(line) == told


@pytest.mark.parametrize(
    "line",
    ["Remarks: No known allergies.", "Comments: Works as a roofer.", "Remarks: Yes"],
)
def test_other_remarks_are_none(line):
    assert _precautions(line) is None


def test_a_precaution_beside_its_label_without_a_colon_is_read_between_other_labels():
    line = ((40, 200, "No. of visits 4", 10), (170, 200, "Precautions", 10),
            (235, 200, "No running or jumping.", 10), (400, 200, "Priority", 10),
            (445, 200, "Routine", 10))  # fmt: skip

    assert one_of("precautions", *line)[0] == "No running or jumping."
