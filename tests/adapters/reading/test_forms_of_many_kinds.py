"""Forms as states, hospitals and record systems print them: what is bold, what stands where."""

from __future__ import annotations

import pymupdf
import pytest

from tests.adapters.reading.sheets import ORDER, draw, one_of, read_here, referral_of, sure_of


def _bold(*lines):
    """The referral on an order with lines of (x, baseline, bold label, plain value)."""
    document = pymupdf.open(stream=draw(ORDER[:1]))
    for x, y, label, value in lines:
        document[0].insert_text((x, y), label, fontsize=10, fontname="hebo")
        wide = pymupdf.get_text_length(label, fontname="hebo", fontsize=10)
        document[0].insert_text((x + wide + 4, y), value, fontsize=10)
    (referral,) = read_here(document.tobytes()).referrals
    return referral


def test_bold_letters_tell_a_label_from_its_value():
    found = _bold(
        (40, 80, "PT NAME", "Odalys Tarrowby"), (300, 80, "DOB", "02/07/1961"),
        (40, 100, "INS", "Granite Health Plan"), (300, 100, "PLAN TYPE", "PPO"),
        (40, 120, "PROCEDURE", "Zone II flexor repair"), (300, 120, "DOS", "10/22/26"),
    )  # fmt: skip

    told = {name: found.one(name).value for name in ("patient_name", "payer_name", "plan_name")}
    assert told == {"patient_name": "Odalys Tarrowby", "payer_name": "Granite Health Plan",
                    "plan_name": "PPO"}  # fmt: skip
    assert found.one("surgery").value == "Zone II flexor repair"
    assert found.one("surgery_date").value == "2026-10-22"


CAPTIONS = (
    (40, 400, "11/18/2026", 10), (40, 412, "Date", 7),
    (200, 400, "1234567893", 10), (200, 412, "NPI", 7),
    (330, 400, "207-555-0160", 10), (330, 412, "Office phone", 7),
)  # fmt: skip


def test_captions_at_the_foot_leave_headings_their_lists():
    lines = ((40, 130, "Diagnosis", 10), (40, 144, "M70.61 Trochanteric bursitis", 10),
             (40, 180, "Treatment", 10), (40, 194, "Hip strengthening", 10),
             (40, 208, "IT band stretching", 10))  # fmt: skip

    assert sure_of("treatments", *lines, *CAPTIONS) == ["Hip strengthening", "IT band stretching"]


@pytest.mark.parametrize("region", ["Lumbar", "SI joint", "Cervical / Thoracic", "C-spine"])
def test_a_checked_region_is_no_treatment(region):
    lines = ((40, 110, "Spine prescription", 10), (40, 150, "Treatment:", 10))
    squares = ((60, 130, True, region), (60, 170, True, "Lumbar stabilization"),
               (260, 170, True, "Mechanical traction"))  # fmt: skip
    found = referral_of(*lines, squares=squares).many("treatments")

    assert [one.value for one in found if one.value] == [
        "Lumbar stabilization",
        "Mechanical traction",
    ]


def test_a_checked_diagnosis_is_no_treatment():
    squares = ((60, 130, True, "M54.16 Lumbar radiculopathy"),
               (60, 150, True, "Lumbar stabilization"), (260, 150, True, "Mechanical traction"),
               (60, 165, True, "Postural education"))  # fmt: skip
    found = referral_of((40, 112, "Program", 10), squares=squares).many("treatments")

    assert "M54.16 Lumbar radiculopathy" not in [one.value for one in found]


def test_treatments_that_full_stops_part_are_all_read():
    line = (
        40,
        120,
        "Therapy instructions: Flexion exercises. Core strengthening. Gait training.",
        9,
    )

    assert sure_of("treatments", line) == ["Flexion exercises", "Core strengthening",
                                           "Gait training"]  # fmt: skip


@pytest.mark.parametrize(
    ("field", "label", "value", "told"),
    [
        ("injury_date", "Date of concussion", "10/03/2026", "2026-10-03"),
        ("precautions", "Precautions / history", "12 weeks postpartum", "12 weeks postpartum"),
        ("member_id", "Sponsor/Benefits #", "00144820199", "00144820199"),
        ("urgent", "PRIORITY", "R", False),
        ("urgent", "Priority", "S", True),
    ],
)
def test_more_labels_of_forms_are_known(field, label, value, told):
    lines = ((40, 120, "Insurance: Tricare East", 10), (40, 140, f"{label}: {value}", 10))

    assert one_of(field, *lines)[0] == told


def test_who_administers_claims_is_the_payer_and_their_fax_nobodys():
    found = referral_of(
        (40, 110, "Referring provider: Lowell Brandvold, DO", 10),
        (40, 124, "Phone: 207-555-0160    Fax: 207-555-0161", 10),
        (40, 150, "Claims Administrator Information", 11),
        (40, 166, "Company Name: Granite State Compensation Fund", 10),
        (40, 180, "Phone: 888-555-0110    Fax: 707-555-0199", 10),
    )

    assert found.one("payer_name").value == "Granite State Compensation Fund"
    assert found.one("referring_fax").value == "2075550161"
