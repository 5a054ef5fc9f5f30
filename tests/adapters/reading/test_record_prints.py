"""Referrals and orders as record systems print them: whose a number is, and what is none."""

from __future__ import annotations

import pytest

from tests.adapters.reading.sheets import draw, one_of, read_here, referral_of


def _printed(*lines):
    (referral,) = read_here(draw(((40, 40, "Physical therapy referral", 13), *lines))).referrals
    return referral


def test_a_patients_block_ends_where_the_clinic_begins():
    found = _printed(
        (40, 80, "PATIENT", 9), (40, 93, "Ruth Ann Mikkelsen", 9), (40, 106, "DOB  12/01/1977", 9),
        (40, 119, "SEX  Female", 9), (40, 134, "REFERRED TO", 9),
        (40, 147, "Red River Physical Therapy", 9), (40, 160, "T (701) 555-0150", 9),
    )  # fmt: skip

    assert found.one("patient_name").value == "Ruth Ann Mikkelsen"
    assert found.one("patient_phone").value is None


def test_a_childs_block_goes_on_with_the_telephone_of_a_parent():
    found = _printed(
        (40, 80, "RE: Robert Tarrowby", 9), (40, 93, "Date of birth: October 19, 2017", 9),
        (40, 106, "Parent: Maria Tarrowby", 9), (40, 119, "Phone: 616-555-0167", 9),
        (40, 132, "Coverage: AETNA POS 2", 9),
    )  # fmt: skip

    assert found.one("patient_phone").value == "6165550167"


@pytest.mark.parametrize(
    "columns",
    [
        (("Referral From:", "Referral To:"), ("Provider: Anita Kapoor, MD", "Provider:"),
         ("Facility: Pineview Internal Medicine", "Facility: Triangle Sport PT"),
         ("Tel: 919-555-0133", "Tel: 919-555-0180"), ("NPI: 1548271190", "NPI: 1326048828")),
        (("REFERRED BY", "REFERRED TO"), ("Dr. Anita Kapoor, MD", "Any provider"),
         ("NPI 1548271190", "Triangle Sport Physical Therapy"),
         ("12 Northgate Dr, Columbus, OH 43215", "NPI 1326048828")),
    ],
)  # fmt: skip
def test_the_clinics_npi_stands_in_its_own_column(columns):
    lines = [(40 + 270 * side, 110 + 13 * row, text, 9)
             for row, pair in enumerate(columns) for side, text in enumerate(pair)]  # fmt: skip

    assert one_of("referring_npi", *lines) == ("1548271190", None)


def test_a_line_of_numbers_goes_on_the_clinic_over_it():
    found = referral_of(
        (40, 110, "Referral To:", 9), (40, 123, "Facility: Rogue Valley Physical Therapy", 9),
        (40, 136, "Address: 22 Main St, Medford OR 97501", 9),
        (40, 149, "Phone: 541-555-0150   Fax: 541-555-0151   NPI: 1942288105", 9),
        (40, 170, "Referral From:", 9), (40, 183, "Provider: Sandoval, Luz, NP", 9),
        (40, 196, "Phone: 541-555-0131   Fax: 541-555-0132   NPI: 1811033491", 9),
    )  # fmt: skip

    told = {name: found.one(f"referring_{name}").value for name in ("npi", "phone", "fax")}
    assert told == {"npi": "1811033491", "phone": "5415550131", "fax": "5415550132"}


def test_an_npi_in_the_line_of_who_refers_is_theirs_under_the_clinics_line():
    lines = ((40, 110, "Refer To: Physical Therapy - External", 9),
             (40, 123, "Referring Provider: Marcus Whitfield, DO  NPI: 1730214487", 9))  # fmt: skip

    assert one_of("referring_npi", *lines) == ("1730214487", None)


@pytest.mark.parametrize(
    "lines",
    [
        ("Patient: Sanjay Mehrotra (Male, 06/14/1986)",),
        ("Patient: Sanjay Mehrotra | M | 06/14/1986 | 40 yo",),
        ("PATIENT", "Sanjay Mehrotra", "Male | 06/14/1986 | 40 y/o"),
    ],
)
def test_a_sex_and_a_date_beside_a_name_are_whose_birth_it_is(lines):
    found = _printed(*((40, 80 + 13 * row, text, 9) for row, text in enumerate(lines)))

    assert found.one("date_of_birth").value == "1986-06-14"
    assert found.one("sex").value == "M"


def test_the_birth_of_a_subscriber_is_not_the_patients():
    found = _printed((40, 80, "Patient: Hideo Tanabe", 9),
                     (40, 93, "Subscriber: Keiko Tanabe (F, 01/15/1953)", 9))  # fmt: skip

    assert found.one("date_of_birth").value is None


@pytest.mark.parametrize("label", ["Chart ID", "PMS ID", "EMR #", "Record ID"])
def test_the_number_of_a_record_is_no_members(label):
    assert one_of("member_id", (40, 120, f"{label}: MESA000001", 9)) == (None, "absent")


def test_a_sex_stands_behind_an_age_in_the_words_of_a_hospital():
    lines = ((40, 80, "PATIENT: CALLOWAY,BEATRICE J", 9), (330, 80, "AGE/SX: 63/F", 9))

    assert _printed(*lines).one("sex").value == "F"


def test_what_a_system_says_of_itself_is_no_part_of_a_hospitals_name():
    found = _printed((140, 20, "HILLCREST COMMUNITY HOSPITAL ORD **LIVE**", 10),
                     (40, 80, "PATIENT: CALLOWAY,BEATRICE J", 9))  # fmt: skip

    assert found.one("referring_organization").value == "HILLCREST COMMUNITY HOSPITAL"


def test_an_evaluation_ordered_as_a_procedure_is_no_operation():
    assert one_of("surgery", (40, 120, "Procedure Notes: evaluate and treat", 9))[0] is None


def test_nothing_recorded_is_nobodys_name():
    line = (40, 120, "Secondary Insurance: None recorded.", 9)

    assert one_of("secondary_payer_name", line) == (None, "absent")


def test_a_plan_beside_its_carrier_keeps_its_whole_name():
    lines = ((40, 120, "Insurance Carrier", 9), (220, 120, "Florida Blue Medicare", 9),
             (40, 133, "Insurance Plan", 9), (220, 133, "BlueMedicare Choice PPO", 9))  # fmt: skip
    found = referral_of(*lines)

    assert found.one("payer_name").value == "Florida Blue Medicare"
    assert found.one("plan_name").value == "BlueMedicare Choice PPO"


def test_a_payer_in_the_second_row_of_a_table_is_the_second():
    cells = (("Priority", "Payer", "Policy #"), ("1", "Cigna Open Access Plus", "U7723310401"),
             ("2", "Medicare Part B", "1EG4TE5MK73"))  # fmt: skip
    lines = [(x, 120 + 13 * row, text, 9)
             for row, line in enumerate(cells)
             for x, text in zip((40, 100, 250), line, strict=True)]  # fmt: skip

    assert one_of("payer_name", *lines)[0] == "Cigna Open Access Plus"


def test_bars_part_the_numbers_of_an_office():
    line = (
        40,
        120,
        "Referring Provider: Noelani Kahale, MD | Ph 808-555-0101 | Fx 808-555-0102",
        9,
    )
    found = referral_of(line)

    assert found.one("referring_phone").value == "8085550101"
    assert found.one("referring_fax").value == "8085550102"


def test_a_therapist_signs_the_own_evaluation_and_no_order():
    found = referral_of(
        (40, 120, "Electronically Signed by Brooke Tanaka, PT, DPT on September 8, 2026", 9),
        (40, 200, "Physician Signature: ______________________   Date: ___________", 9),
        (40, 220, "Physician Name: Harlan Beech, MD", 9),
    )

    assert found.one("order_signed").value is not True


def test_the_signature_of_who_orders_counts_behind_a_therapists():
    found = referral_of(
        (40, 120, "Electronically Signed by Brooke Tanaka, PT, DPT on September 8, 2026", 9),
        (40, 200, "Electronically signed by Harlan Beech, MD on 09/09/2026", 9),
    )

    assert found.one("order_signed").value is True


def test_when_an_order_was_entered_is_no_treatment():
    line = (40, 120, "Order Details: 09/15/26 14:08:00 CDT, Manual therapy, Gait training", 9)
    named = [one.value for one in referral_of(line).many("treatments")]

    assert "Manual therapy" in named
    assert "09/15/26 14:08:00 CDT" not in named


def test_the_day_when_care_is_due_is_not_the_day_of_the_order():
    lines = ((40, 120, "Date of Request: AUG 25, 2026@10:22", 9),
             (40, 140, "Clinically Ind. Date: Sep 08, 2026", 9))  # fmt: skip

    assert one_of("order_date", *lines) == ("2026-08-25", None)
