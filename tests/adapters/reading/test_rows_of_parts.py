"""A form's boxes side by side: parts of a name and of an address that everyday words announce."""

from __future__ import annotations

import pytest

from tests.adapters.reading.sheets import draw, read_here, values

LABELS = ((40, 90), (150, 90), (250, 90), (300, 90), (400, 90))
BOXES = (
    *(
        (x, y, word, 7)
        for (x, y), word in zip(LABELS, ("Last", "First", "MI", "Birth date", "M/F"), strict=True)
    ),
    *(
        (x, 102, word, 10)
        for (x, _), word in zip(LABELS, ("Tarrowby", "Odalys", "", "02/07/1961", "F"), strict=True)
        if word
    ),
    (40, 124, "Address", 7),
    (250, 124, "City", 7),
    (400, 124, "Zip code", 7),
    (40, 136, "88 Larkspur Hill Rd", 10),
    (250, 136, "Bangor", 10),
    (350, 136, "ME", 10),
    (400, 136, "04401", 10),
    (40, 180, "Diagnosis: M25.561 Pain in right knee", 10),
    (40, 240, "Referring provider: Lowell Brandvold, DO", 10),
    (330, 240, "NPI: 1234567893", 10),
)


@pytest.mark.parametrize("word", ["St", "ST", "State"])
def test_a_name_in_two_boxes_and_a_state_in_its_own_are_read(word: str) -> None:
    title = (40, 60, "OUTPATIENT REHABILITATION ORDER", 14)
    reading = read_here(draw((title, *BOXES, (350, 124, word, 7))))

    assert values(reading, "patient_name", "patient_state", "patient_zip") == {
        "patient_name": "Odalys Tarrowby",
        "patient_state": "ME",
        "patient_zip": "04401",
    }


def test_speech_therapy_beside_other_therapies_is_no_state() -> None:
    reading = read_here(
        draw(
            (
                (40, 60, "OUTPATIENT REHABILITATION ORDER", 14),
                (40, 100, "Patient name: Odalys Tarrowby", 10),
                (330, 100, "DOB: 02/07/1961", 10),
                (40, 140, "PT", 10),
                (120, 140, "OT", 10),
                (200, 140, "ST", 10),
                (40, 155, "Evaluate", 10),
                (200, 155, "ME", 10),
                (40, 180, "Diagnosis: M25.561 Pain in right knee", 10),
            )
        )
    )

    assert reading.referrals[0].one("patient_state").value is None


@pytest.mark.parametrize("label", ["Athlete's cell", "Student's mobile", "Patient cell"])
def test_a_patients_telephone_is_no_name(label: str) -> None:
    reading = read_here(
        draw(
            (
                (40, 60, "SPORTS INJURY: PHYSICAL THERAPY REFERRAL", 14),
                (40, 100, "Name: Odalys Tarrowby", 10),
                (330, 100, "DOB: 02/07/1961", 10),
                (40, 124, f"{label}: 207-555-0148", 10),
                (40, 180, "Diagnosis: M25.561 Pain in right knee", 10),
            )
        )
    )

    assert values(reading, "patient_name", "patient_phone") == {
        "patient_name": "Odalys Tarrowby",
        "patient_phone": "2075550148",
    }


def test_the_last_word_of_a_street_is_no_label_of_a_state() -> None:
    reading = read_here(
        draw(
            (
                (40, 60, "OUTPATIENT REHABILITATION ORDER", 14),
                (40, 100, "Patient name: Odalys Tarrowby", 10),
                (330, 100, "DOB: 02/07/1961", 10),
                *((x, 124, word, 10) for x, word in ((40, "Address:"), (100, "3747"), (140, "S"))),
                *((x, 124, word, 10) for x, word in ((165, "Main"), (205, "St"))),
                (330, 124, "City/ST/Zip: Bangor, ME 04401", 10),
                (40, 180, "Diagnosis: M25.561 Pain in right knee", 10),
            )
        )
    )

    assert values(reading, "patient_street", "patient_state") == {
        "patient_street": "3747 S Main St",
        "patient_state": "ME",
    }
