"""A visit's note that orders a course of therapy is an order; one that only speaks of it is not."""

from __future__ import annotations

import pytest

from tests.adapters.reading.sheets import draw, read_here

HEAD = (
    "HARROW LAKE ORTHOPEDICS",
    "Office Visit",
    "Patient: Odalys Tarrowby   DOB: 02/07/1961",
    "Visit Date: 11/12/2026",
    "Chief Complaint: neck pain with screen use",
    "History of Present Illness",
    "Mrs. Tarrowby is seen today. Symptoms began 09/01/2026.",
    "Assessment: M54.2 Cervicalgia",
)
SIGNED = "Electronically signed by Marisol Venter, MD 11/12/2026 1:40 PM"


def _kind(*lines: str, signed: str = SIGNED) -> str:
    told = (*HEAD, *lines, signed)
    (page,) = read_here(
        draw(tuple((40, 40 + 20 * at, line, 10) for at, line in enumerate(told)))
    ).pages
    return page.kind


@pytest.mark.parametrize(
    "plan",
    [
        ("Plan", "Visits / Wk: 2", "Length (weeks): 8",
         "Interventions: Cervical traction / Nerve glides / Therapeutic exercise"),
        ("Plan", "Freq / Dur: 12 visits over 6 weeks",
         "Treat with: Core stabilization, Postural education"),
        ("PRESCRIPTION", "Notes: 3 visits/week x 8 wk. Postural education /",
         "Manual therapy / Cervical stabilization / Dry needling."),
        ("Orders", "1. PT Services: gait training, manual therapy. 2 times a week x 6 weeks."),
    ],
)  # fmt: skip
def test_a_visits_note_whose_plan_orders_a_course_is_an_order(plan: tuple[str, ...]) -> None:
    assert _kind(*plan) == "referral_order"


@pytest.mark.parametrize(
    "plan",
    [
        ("Plan", "She completed 12 visits of physical therapy over 6 weeks with manual therapy."),
        ("Plan", "He had PT twice a week for 6 weeks last spring: traction, manual therapy."),
        ("Plan", "Continue home exercise program. Recheck in 6 weeks."),
        ("Plan", "Physical therapy discussed; patient wants to wait. Naproxen twice a day."),
        ("Plan", "Ibuprofen 600 mg 3 times a day for 2 weeks. Ice, heat and stretching at home."),
        ("Prior treatment", "PT 2x/week for 6 weeks: therapeutic exercise, ultrasound."),
        ("Treatment to date", "Therapeutic exercise, manual therapy 2x/week for 6 weeks."),
        ("Past therapy: 2x/week x 6 weeks, traction, no relief.", "Plan", "Cervical injection."),
        ("Plan", "She may need therapy twice a week for 6 weeks after surgery: gait training."),
    ],
)
def test_a_visits_note_that_only_speaks_of_therapy_is_none(plan: tuple[str, ...]) -> None:
    assert _kind(*plan) == "clinical_note"


@pytest.mark.parametrize(
    "signed",
    [
        "Electronically signed by Ines Quarrie, PT 11/12/2026 1:40 PM",
        "Ines Quarrie, PT, DPT",
        "Treating therapist: Ines Quarrie, MPT",
    ],
)
def test_a_therapists_note_plans_its_course_and_orders_none(signed: str) -> None:
    plan = ("Plan", "Frequency: 2x/week", "Duration: 6 weeks",
            "Interventions: Therapeutic exercise, manual therapy")  # fmt: skip

    assert _kind(*plan, signed=signed) == "clinical_note"
