"""Prints as offices send them: lists that count on, a guarantor beside the patient, house names."""

from __future__ import annotations

import pymupdf
import pytest

from adapters.reading.labels.spotting import labels_of
from adapters.reading.layout.layout import Run, Word
from adapters.reading.values.vocabulary import put_right
from tests.adapters.reading.sheets import draw, read_here, values

TITLE = (40, 60, "Referral for physical therapy", 13)


def _read(*lines, head=TITLE):
    (referral,) = read_here(draw((head, *lines))).referrals
    return referral


@pytest.mark.parametrize(
    ("printed", "payer"),
    [
        ("UMR (UnitedHealthcare)", "UMR (UnitedHealthcare)"),
        ("Medicare (Part B)", "Medicare (Part B)"),
        ("Aetna (Open Choice PPO)", "Aetna"),
        ("Humana (800) 555-0123", "Humana"),
    ],
)
def test_brackets_belong_to_a_payer_when_they_only_name_it_anew(printed, payer):
    referral = _read(
        (40, 100, "Patient: Odalys Tarrowby", 10), (40, 120, f"Insurance: {printed}", 10)
    )

    assert referral.one("payer_name").value == payer


def test_a_list_whose_labels_count_on_keeps_their_numbers_out_of_its_values():
    right = 404
    rows = [
        ("PATIENT", "TARROWBY, ODALYS"),
        ("BIRTH DATE", "02/07/1961"),
        ("SEX", "F"),
        ("TREATMENT 1", "TOE ROM"),
        ("TREATMENT 2", "GAIT RETRAINING"),
        ("CAUTION", "NO PUSH OFF FOR 4 WEEKS."),
        ("PRIORITY", "ROUTINE"),
    ]
    page = []
    for number, (label, value) in enumerate(rows):
        page += [(150, 100 + 13 * number, label, 9)]
        page += [(right - pymupdf.get_text_length(value, fontsize=9), 100 + 13 * number, value, 9)]
    referral = _read(*page)

    assert [one.value for one in referral.fields["treatments"]] == ["TOE ROM", "GAIT RETRAINING"]
    assert referral.one("sex").value == "F"
    assert referral.one("precautions").value == "NO PUSH OFF FOR 4 WEEKS."
    assert referral.one("precautions").certain


def test_what_stands_in_the_guarantors_box_is_not_the_patients():
    rows = (
        ("PATIENT", "GUARANTOR"),
        ("LEGAL NAME   TARROWBY, ODALYS", "LEGAL NAME   TARROWBY, EZRA"),
        ("BIRTH SEX   FEMALE", "BIRTH SEX   MALE"),
        ("STREET   88 LARKSPUR HILL RD", "STREET   PO BOX 780"),
        ("HOME PH   207.555.0148", "HOME PH   207.555.0131"),
    )
    page = [
        (left, 100 + 15 * number, text, 10)
        for number, row in enumerate(rows)
        for left, text in zip((40, 320), row, strict=True)
    ]
    referral = _read(*page)

    wanted = {"patient_name": "ODALYS TARROWBY", "sex": "F", "patient_phone": "2075550148"}
    assert {name: referral.one(name).value for name in wanted} == wanted
    assert all(referral.one(name).certain for name in wanted)


def test_a_signature_at_a_screen_is_no_precaution_and_the_numbers_under_it_are_the_signers():
    referral = _read(
        (40, 100, "Patient: Odalys Tarrowby", 10),
        (40, 120, "PRECAUTIONS:", 10),
        (40, 134, "Electronically signed by Lowell Brandvold, DO 11/18/2026 9:12 AM", 10),
        (40, 146, "Ph 207-555-0160   Fax 207-555-0161", 10),
    )

    assert referral.one("precautions").value is None
    assert referral.one("referring_phone").value == "2075550160"
    assert referral.one("referring_fax").value == "2075550161"
    assert referral.one("referring_phone").certain


@pytest.mark.parametrize(
    ("title", "certain"),
    [("Order: PT evaluation", True), ("Outpatient Rehabilitation Services", False)],
)
def test_the_house_on_top_is_the_referring_one_unless_therapy_is_given_there(title, certain):
    head = (40, 50, "Katahdin Valley Medical Center", 15)
    reading = read_here(
        draw(
            (
                head,
                (40, 70, title, 11),
                (40, 100, "Patient: Odalys Tarrowby", 10),
                (40, 120, "Ordering provider: Lowell Brandvold, DO", 10),
            )
        )
    )
    (referral,) = reading.referrals

    assert referral.one("referring_organization").value == "Katahdin Valley Medical Center"
    assert referral.one("referring_organization").certain is certain


def test_a_bare_range_under_its_label_gives_its_upper_end_and_says_where_it_begins():
    lines = ((40, 100, "Times per week", 7), (200, 100, "Number of weeks", 7), (40, 112, "2", 10),
             (200, 112, "4-6", 10), (40, 140, "Patient: Odalys Tarrowby", 10))  # fmt: skip
    reading = read_here(draw((TITLE, *lines)))

    assert values(reading, "frequency_per_week", "duration_weeks") == {
        "frequency_per_week": 2,
        "duration_weeks": 6,
    }
    assert reading.referrals[0].one("duration_weeks").checks == ("range_from:4",)


@pytest.mark.parametrize(
    ("label", "role"),
    [
        ("Referring site", "organization"),
        ("Plan of visits", "freq"),
        ("Treatments per week", "freq"),
        ("Weeks of therapy", "duration"),
        ("Claim handler", "adjuster"),
        ("Work related injury", "accident"),
        ("Precautions for therapist", "precautions"),
        ("Date condition began", "onset"),
        ("Fax POC to", "fax"),
        ("Referral ID", "other"),
        ("Contact person's phone", "other"),
        ("Procedure name", "other"),
    ],
)
def test_wordings_that_nobody_listed_are_understood_from_their_words(label, role):
    (spot,) = labels_of(_line(f"{label}:"), 0)

    assert spot.label.role == role


def test_a_wording_whose_words_are_all_known_is_no_misread_one():
    assert not any(
        spot.label.role == "order_date" for spot in labels_of(_line("Referring site:"), 0)
    )


def _line(text):
    words, x0 = [], 40.0
    for word in text.split():
        words.append(Word(word, x0, 100.0, x0 + 5 * len(word), 110.0, 1.0))
        x0 = words[-1].x1 + 3
    return Run.of(words)


def test_the_numbers_of_clinics_to_choose_from_are_not_the_referring_ones():
    referral = _read(
        (40, 80, "Katahdin Family Physicians", 14),
        (40, 94, "5 Mill St, Suite 2, Orono, ME 04473   Ph 207-555-0160   Fx 207-555-0161", 9),
        (40, 120, "Patient: Odalys Tarrowby", 10),
        (40, 140, "Provider: Lowell Brandvold, DO", 10),
        (40, 300, "Therapy clinics in our area (any licensed clinic may be used):", 10),
        (40, 320, "Peak Motion", 10),
        (40, 332, "4022 Oak Ave, Orono, ME 04473", 9),
        (40, 344, "207-555-0198  fax 207-555-0154", 9),
        head=(40, 40, "Therapy slip", 11),
    )

    assert referral.one("referring_fax").value == "2075550161"
    assert referral.one("referring_fax").certain
    assert referral.one("patient_street").value is None


def test_in_a_section_of_the_insurance_primary_names_the_payer_and_its_plan():
    rows = (
        ("Name", "Odalys Tarrowby"),
        ("Date of Birth", "02/07/1961"),
        ("Primary", "Aetna HMO - Select"),
        ("Insurance ID", "W292645934"),
        ("Policy Group #", "6876422"),
    )
    page = [
        (left, 100 + 14 * number, text, 10)
        for number, row in enumerate(rows)
        for left, text in zip((40, 160), row, strict=True)
    ]
    referral = _read(*page)

    wanted = {"payer_name": "Aetna HMO", "plan_name": "Select", "member_id": "W292645934"}
    assert {name: referral.one(name).value for name in wanted} == wanted


@pytest.mark.parametrize(
    ("line", "payer", "member"),
    [
        ("Ins: Anthem BCBS of GA AXK331A13746", "Anthem BCBS of GA", "AXK331A13746"),
        ("Ins: Humana 800-555-0123", None, None),
    ],
)
def test_a_number_right_behind_the_payer_is_the_members_unless_it_is_a_telephone(
    line, payer, member
):
    referral = _read((40, 100, "Patient: Odalys Tarrowby", 10), (40, 120, line, 10))

    assert (referral.one("payer_name").value, referral.one("member_id").value) == (payer, member)


def test_what_a_record_system_counts_orders_by_says_nothing_of_visits():
    referral = _read((40, 100, "Patient: Odalys Tarrowby", 10), (40, 120, "Quantity: 1", 10))

    assert referral.one("visits_requested").value is None


@pytest.mark.parametrize(("asked", "value"), [("Procedure: Left TKA", "2026-10-02"), ("", None)])
def test_dos_is_the_day_of_a_surgery_only_where_the_page_asks_for_one(asked, value):
    lines = [(40, 100, "Patient: Odalys Tarrowby", 10), (40, 120, "DOS: 10/02/2026", 10)]
    referral = _read(*lines, *([(40, 140, asked, 10)] if asked else []))

    assert referral.one("surgery_date").value == value


def test_a_discipline_is_no_treatment():
    referral = _read(
        (40, 100, "Patient: Odalys Tarrowby", 10),
        (40, 120, "Treatment: Physical Therapy, Gait training", 10),
    )

    assert [one.value for one in referral.fields["treatments"] if one.value] == ["Gait training"]


def test_a_blank_procedure_does_not_take_the_next_question_for_its_answer():
    referral = _read(
        (40, 100, "Patient: Odalys Tarrowby", 10),
        (40, 120, "Procedure:", 10),
        (40, 134, "Discipline: Physical Therapy", 10),
    )

    assert referral.one("surgery").value is None


def test_a_payer_that_goes_on_with_its_plan_waits_for_a_look():
    referral = _read(
        (40, 100, "Patient: Odalys Tarrowby", 10),
        (40, 120, "Insurance: Medicare Advantage Gold Plus", 10),
    )

    assert not referral.one("payer_name").certain


def test_a_line_that_somebody_signed_on_a_day_is_a_signature():
    referral = _read(
        (40, 100, "Patient: Odalys Tarrowby", 10),
        (40, 120, "Signed by Lowell Brandvold, DO 11/18/2026", 10),
    )

    assert referral.one("order_signed").value is True


def test_a_treatment_on_file_is_known_with_the_colon_that_leads_to_its_box():
    assert put_right("Cold pack:")[1]


def test_a_plan_ends_before_the_members_number():
    referral = _read(
        (40, 100, "Patient: Odalys Tarrowby", 10),
        (
            40,
            120,
            "Primary coverage: BlueCross of Idaho - Blue Choice PPO Member ID XMK811847832",
            10,
        ),
    )

    assert referral.one("plan_name").value == "Blue Choice PPO"


def test_what_is_to_be_reached_is_no_treatment():
    referral = _read(
        (40, 100, "Patient: Odalys Tarrowby", 10),
        (
            40,
            120,
            "Physician goals: Increase strength; Improve gait; Independent with home program.",
            10,
        ),
        (
            40,
            140,
            "Please concentrate on dynamic balance training, gait training and dry needling.",
            10,
        ),
    )

    found = [one.value for one in referral.many("treatments") if one.value is not None]
    assert found == ["dynamic balance training", "gait training", "dry needling"]


def test_restrictions_and_weight_bearing_are_one_label():
    referral = _read(
        (40, 100, "Patient: Odalys Tarrowby", 10),
        (40, 120, "Restrictions and weight bearing", 10),
        (220, 120, "No lifting over 5 lb.", 10),
    )

    assert referral.one("precautions").value == "No lifting over 5 lb."


def test_a_home_and_a_bare_number_under_a_name_and_a_birthday_are_the_patients():
    found = read_here(
        draw(
            (
                (40, 40, "Tarrowby, Odalys", 10), (400, 40, "DOB: 02/07/1961 (65 y.o.)", 10),
                (40, 54, "MRN: 22595635", 10), (400, 54, "Gender: Female", 10),
                (40, 82, "88 Larkspur Hill Road, Bangor, ME 04401", 10),
                (300, 82, "207-555-0148", 10),
                (40, 120, "Referral to Physical Therapy", 12),
                (40, 150, "Referred to: Quarrywood Physical Therapy", 10),
                (300, 150, "# of visits: 12", 10),
                (40, 170, "Diagnosis: M25.561 Pain in right knee", 10),
            )
        )
    ).referrals[0]  # fmt: skip

    told = ("patient_street", "patient_city", "patient_phone")
    assert [found.one(name).value for name in told] == [
        "88 Larkspur Hill Road", "Bangor", "2075550148",
    ]  # fmt: skip
    assert [found.one(name).flag for name in told] == [None] * 3
