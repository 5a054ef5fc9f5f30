"""Choices that a form prints: what a mark takes is meant, and of unmarked ones none is."""

from __future__ import annotations

import pytest

from adapters.reading.values.places import read_place
from tests.adapters.reading.sheets import one_of, referral_of, sure_of

OFFERED = ("Manual therapy", "Gait training", "Ultrasound", "Traction", "Stretching")


def _on_lines(*chosen):
    """Treatments behind short lines, with an X typed over the lines of some."""
    for number, words in enumerate(OFFERED):
        y = 160 + 14 * number
        yield (40, y, "____", 9)
        yield (64, y, words, 9)
        if words in chosen:
            yield (47, y - 1, "X", 9)


def test_an_x_typed_over_a_blank_marks_what_stands_behind_it():
    found = sure_of("treatments", *_on_lines("Gait training", "Traction"))

    assert found == ["Gait training", "Traction"]


def test_a_code_behind_an_empty_blank_is_no_diagnosis_of_the_order():
    codes = [
        (40, 160, "____", 9), (64, 160, "M54.50 Low back pain", 9),
        (40, 174, "____", 9), (64, 174, "M25.561 Pain in right knee", 9), (47, 173, "X", 9),
        (40, 188, "____", 9), (64, 188, "M54.2 Cervicalgia", 9),
    ]  # fmt: skip

    assert sure_of("diagnoses", (40, 146, "Diagnosis:", 9), *codes) == ["M25.561"]


def test_the_blank_behind_other_is_no_box_that_turns_its_line_around():
    line = [(40, 160, "Weeks:", 9), (80, 160, "____ 6", 9), (115, 160, "____ 8", 9)]
    line += [(150, 160, "____ 12", 9), (190, 160, "Other ____", 9)]

    assert one_of("duration_weeks", *line, (122, 159, "X", 9))[0] == 8


@pytest.mark.parametrize(
    ("field", "label", "choices"),
    [
        ("sex", "Sex:", ("Male", "Female")),
        ("sex", "Gender:", ("F", "M", "X")),
        ("urgent", "Priority:", ("Routine", "Urgent")),
        ("accident", "Condition related to:", ("Auto accident", "Work injury", "Other")),
        ("plan_name", "Plan type:", ("PPO", "HMO", "Medicare", "Workers comp")),
    ],
)
def test_of_printed_choices_that_nobody_marked_none_is_meant(field, label, choices):
    line = [(40, 160, label, 9)]
    line += [(160 + 90 * number, 160, words, 9) for number, words in enumerate(choices)]

    assert one_of(field, *line)[0] is None


@pytest.mark.parametrize(
    ("label", "choices"),
    [
        ("Weight bearing status:", ("WBAT", "NWB", "PWB", "FWB")),
        ("Precautions:", ("Fall risk", "Hip precautions", "No lifting")),
    ],
)
def test_precautions_that_a_form_only_lists_are_never_told_for_sure(label, choices):
    line = [(40, 160, label, 9)]
    line += [(160 + 85 * number, 160, words, 9) for number, words in enumerate(choices)]

    value, flag = one_of("precautions", *line)

    assert value is None or flag is not None
    assert value != " ".join(choices)


def test_a_number_beside_an_empty_box_is_not_counted():
    line = [(40, 160, "Number of weeks:  [ ] 4   [ ] 6   [X] 8   [ ] 12", 9)]

    referral = referral_of(*line)

    assert referral.one("duration_weeks").value == 8
    assert referral.one("visits_requested").value is None


@pytest.mark.parametrize("label", ["Specify:", "Please specify:", "Other treatment:"])
def test_what_is_written_to_specify_other_treatments_is_asked_for(label):
    boxes = [(40, 160 + 14 * number, True, words) for number, words in enumerate(OFFERED)]

    found = sure_of("treatments", (40, 240, label, 9), (120, 240, "Joint mobilization", 9),
                    squares=boxes)  # fmt: skip

    assert found == [*OFFERED, "Joint mobilization"]


@pytest.mark.parametrize("heading", ["3. Referring Provider", "2) Insurance information"])
def test_a_numbered_heading_is_no_street(heading):
    assert read_place(heading).street is None
    assert read_place("414 Alder Creek Rd").street is not None


def test_labels_under_their_values_keep_them_beside_a_column_of_another_kind():
    lines = [
        (40, 140, "Name", 7), (40, 152, "Odalys Tarrowby", 10),
        (40, 167, "Sex", 7), (40, 179, "F", 10),
        (320, 140, "Granite Health Plan", 10), (320, 150, "Insurance company", 6),
        (320, 169, "GHP4471902", 10), (320, 179, "Policy #", 6),
        (320, 198, "771204", 10), (320, 208, "Group no.", 6),
    ]  # fmt: skip

    referral = referral_of(*lines)

    assert referral.one("member_id").value == "GHP4471902"
    assert referral.one("group_number").value == "771204"
