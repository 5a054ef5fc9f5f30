"""Numbered rows, rows of tables, specialties and feet of pages are taken for what they are."""

from __future__ import annotations

import pytest

from adapters.reading.layout.layout import Run, is_fax_header
from adapters.reading.layout.words import Word
from tests.adapters.reading.sheets import ORDER, draw, read_here, referral_of, sure_of

HEIGHT = 792.0


WEIGHED = 0.5
"""A value that no rule doubts; on a page of one line little speaks for it."""


@pytest.mark.parametrize("label", ["Service", "Modality / procedure", "Treatment"])
def test_each_numbered_service_is_one_treatment_also_with_an_and_in_it(label):
    found = referral_of(
        (40, 200, f"{label} 1: Ankle PROM and AROM", 10),
        (40, 218, f"{label} 2: Peroneal strengthening", 10),
    ).many("treatments")

    sure = [one.value for one in found if one.flag is None]
    assert sure == ["Ankle PROM and AROM", "Peroneal strengthening"]


@pytest.mark.parametrize(
    ("printed", "payer"),
    [
        ("Insurance: 1: Larchmont Health Plan; ID LX4410927", "Larchmont Health Plan"),
        ("Insurance: VA CCN - Optum Region 2", "VA CCN - Optum Region 2"),
    ],
)
def test_a_payer_is_named_without_its_number_in_a_list_and_with_who_runs_it(printed, payer):
    found = referral_of((40, 200, printed, 10)).one("payer_name")

    assert (found.value, found.confidence > WEIGHED) == (payer, True)


def test_a_therapy_clinic_under_a_label_for_offices_is_no_practice_without_a_look():
    found = referral_of((40, 200, "Provider / facility: Saltmarsh Physical Therapy", 10))

    assert found.one("referring_organization").flag is not None


@pytest.mark.parametrize(
    "specialty",
    ["Board Certified in PM&R and Pain Medicine", "Physical Medicine and Rehabilitation"],
)
def test_a_physicians_specialty_over_the_name_of_a_practice_is_not_its_name(specialty):
    found = read_here(
        draw(
            (
                (200, 30, specialty, 11),
                (200, 46, "Tarrowby Spine Associates", 11),
                (40, 120, "Dear therapist,", 10),
                *ORDER,
            )
        )
    )

    assert found.referrals[0].one("referring_organization").value != specialty


@pytest.mark.parametrize(
    ("text", "level", "is_stamp"),
    [
        ("Odalys Tarrowby 3:38 PM 2 / 2", 775.0, False),
        ("11/04/2026 3:38 PM FROM: 785-555-0140 P. 2/2", 775.0, True),
        ("11/04/2026 3:38 PM P. 2/2", 12.0, True),
    ],
)
def test_a_patient_at_the_foot_of_a_page_is_no_stamp_of_a_fax(text, level, is_stamp):
    words = [Word(one, 40.0 * at, level, 40.0 * at + 30, level + 8) for at, one in
             enumerate(text.split())]  # fmt: skip

    assert is_fax_header(Run.of(words), HEIGHT) is is_stamp


def test_a_word_in_a_row_of_a_table_is_a_value_though_labels_say_it_too():
    found = referral_of(
        *((x, 200, head, 10) for x, head in
          ((40, "Insurance company"), (200, "Product"), (330, "Subscriber ID"), (450, "Group ID"))),
        *((x, 216, value, 10) for x, value in
          ((40, "Larchmont Mutual"), (200, "Preferred Plus"), (330, "YAK247417721"))),
    )  # fmt: skip

    assert found.one("member_id").value == "YAK247417721"


def test_pt_before_the_name_of_a_clinic_means_no_patient_and_its_address_is_not_theirs():
    found = referral_of(
        (40, 300, "PT: Saltmarsh Works PT, 4963 Cinder Mill Road, Durham, NC 27701", 10)
    )

    assert found.one("patient_name").value == "Odalys Tarrowby"
    assert found.one("patient_city").value is None


def test_an_operation_with_more_words_in_brackets_is_for_a_person_to_see():
    said = "S/P right ankle ligament reconstruction (Brostrom) on 8/14/2026."

    assert referral_of((40, 300, said, 10)).one("surgery").flag is not None


def test_a_short_code_behind_the_word_for_it_is_a_diagnosis():
    lines = (
        (40, 120, "Dx: Benign paroxysmal vertigo, right ear", 10),
        (40, 134, "Code: H81.11", 10), (300, 134, "Manual therapy", 10),
        (40, 148, "2. Dizziness and giddiness", 10), (300, 148, "Joint mobilization", 10),
        (40, 162, "Code: R42", 10), (300, 162, "Other (list): Gait training", 10),
    )  # fmt: skip

    assert sure_of("diagnoses", *lines) == ["H81.11", "R42"]
