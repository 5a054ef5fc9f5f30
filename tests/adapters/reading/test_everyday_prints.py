"""What pediatric, neurology and work injury offices write, and prints with an office's address."""

from __future__ import annotations

import pytest

from tests.adapters.reading.sheets import draw, letter_of_child, one_of, read_here, referral_of


@pytest.mark.parametrize(
    ("said", "sex"),
    [
        ("He is a 30-year-old right-handed man with leg weakness.", "M"),
        ("She is a 65 y.o. very pleasant retired woman with neck pain.", "F"),
    ],
)
def test_a_sex_is_told_behind_what_somebody_is_like(said, sex):
    assert letter_of_child(said).one("sex").value == sex


def test_whom_somebody_of_an_age_lives_with_is_no_sex_of_the_patient():
    assert letter_of_child("She is a 12-year-old who lives with a man.").one("sex").value != "M"


@pytest.mark.parametrize(
    ("said", "field"),
    [
        ("Her knee hurts on stairs. The family first noticed it on Jul 13, 2026.", "onset_date"),
        ("Leg weakness and fatigue with walking. The symptoms date to 7/13/2026.", "onset_date"),
        ("Dizziness since a head injury. The injury happened 7/13/2026.", "injury_date"),
    ],
)
def test_the_day_something_began_is_told_in_more_ways(said, field):
    assert letter_of_child(said).one(field).value == "2026-07-13"


@pytest.mark.parametrize(
    "said",
    ["The mother can be reached at 409-555-0188.", "The father asks to be called at 409.555.0188."],
)
def test_a_child_is_reached_through_the_parents(said):
    assert letter_of_child(said).one("patient_phone").value == "4095550188"


def test_an_insurance_through_an_employer_names_the_payer():
    found = letter_of_child(
        "Insurance is through Aetna Select (through the employer of Gerald Wade, ID",
        "W389444229).",
    )

    assert found.one("payer_name").value == "Aetna Select"


@pytest.mark.parametrize(
    "title",
    ["WORK INJURY THERAPY ORDER", "REFERRAL FOR THERAPY: INDUSTRIAL INJURY",
     "Workman's Comp PT Order"],
)  # fmt: skip
def test_a_paper_for_injuries_at_work_says_so_in_its_title(title):
    lines = ((40, 60, title, 15), (40, 100, "Patient: Odalys Tarrowby", 10),
             (40, 120, "DOB: 02/07/1961", 10), (40, 140, "Frequency: 2x/week", 10))  # fmt: skip

    assert read_here(draw(lines)).referrals[0].one("accident").value == "work"


def test_an_offices_name_ends_before_its_address():
    line = (40, 120, "Referring Practice: Fairmont Health, 5756 Laurel Street, Warwick, RI", 10)

    assert one_of("referring_organization", line) == ("Fairmont Health", None)


def test_letters_in_brackets_behind_a_payer_are_for_a_person_to_see():
    assert one_of("payer_name", (40, 120, "Insurer: State Fund (SCIF)", 10))[1] is not None


def test_a_box_about_nothing_but_how_soon_is_urgent():
    found = referral_of(squares=((40, 140, True, "Start within 24 hours"),
                                 (40, 160, False, "Off work")))  # fmt: skip

    assert found.one("urgent").value is True


def test_today_before_a_date_is_the_day_of_the_order():
    assert one_of("order_date", (40, 120, "Today: 11/6/26", 10))[0] == "2026-11-06"


def test_what_a_practice_does_is_not_its_name():
    lines = ((72, 60, "Kensington Podiatry Group", 13), (72, 76, "Curtis Rush, DPM", 10),
             (72, 90, "Podiatric Medicine and Surgery", 13), (72, 130, "PT Order", 12),
             (72, 160, "Patient: Odalys Tarrowby", 10))  # fmt: skip
    found = read_here(draw(lines)).referrals[0].one("referring_organization")

    assert found.value != "Podiatric Medicine and Surgery" or not found.certain


def test_the_telephone_behind_a_sex_is_the_patients_where_the_offices_stands_on_top():
    lines = ((72, 40, "After Visit Summary", 15), (72, 60, "Redwood Urgent Care", 11),
             (72, 74, "Tel. 409.555.0182", 9), (72, 110, "Patient: Odalys Tarrowby", 10),
             (330, 110, "Visit date: Oct 13, 2026", 10), (72, 126, "DOB: 02/07/1961", 10),
             (330, 126, "Clinician  Megan Burnett, DO", 10), (72, 142, "Sex: Female", 10),
             (330, 142, "Contact: 336.555.0127", 10))  # fmt: skip
    (found,) = read_here(draw(lines)).referrals

    assert found.one("referring_phone").value == "4095550182"
    assert found.one("patient_phone").value == "3365550127"


def test_the_fax_under_where_the_patient_is_referred_to_is_not_the_referrers():
    lines = ((40, 120, "Referring Provider", 12), (40, 136, "Provider", 7),
             (300, 136, "Phone", 7), (40, 148, "Lowell Brandvold, DO", 10),
             (300, 148, "(401) 555-0115", 10), (40, 180, "Referred-To Location", 12),
             (40, 196, "Location", 7), (300, 196, "Fax", 7),
             (40, 208, "Northgate Rehab", 10), (300, 208, "(609) 555-0152", 10))  # fmt: skip
    found = referral_of(*lines)

    assert found.one("referring_fax").value is None


def test_the_last_treatment_ends_where_the_next_sentence_begins():
    found = referral_of((40, 120, "Treatment: stretching, cryotherapy and home exercise program. "
                                  "Please see this child soon.", 10))  # fmt: skip

    listed = [one.value for one in found.many("treatments") if one.value]
    assert listed[:3] == ["stretching", "cryotherapy", "home exercise program"]


@pytest.mark.parametrize(
    ("line", "field", "value"),
    [
        ("Insurance: Medicare (1EG4TE5MK73); secondary Mutual of Omaha.", "member_id",
         "1EG4TE5MK73"),
        ("Her insurance is Aetna (W123456789).", "member_id", "W123456789"),
        ("Secondary Plan: AARP MEDIGAP", "secondary_payer_name", "AARP MEDIGAP"),
        ("Referral Issue Date: 11/16/2026", "order_date", "2026-11-16"),
        ("CONTACT #: 207-555-0148", "patient_phone", "2075550148"),
    ],
)  # fmt: skip
def test_numbers_in_brackets_and_more_labels_are_understood(line, field, value):
    assert one_of(field, (40, 120, line, 10))[0] == value


SUMMARY = (
    (40, 40, "After Visit Summary", 15),
    (40, 80, "Patient: Odalys Tarrowby", 10),
    (330, 80, "Visit date: 10/13/2026", 10),
    (40, 96, "DOB: 02/07/1961", 10),
    (40, 130, "Referral to Physical Therapy", 11),
)


@pytest.mark.parametrize(("priority", "urgent"), [("Routine", False), ("Normal", False),
                                                  ("URGENT", True)])  # fmt: skip
def test_a_priority_in_brackets_behind_the_order_is_the_orders(priority, urgent):
    lines = ((40, 146, f"Eval and treat ({priority})", 10),
             (40, 162, "Frequency: 2x/wk x 6 weeks", 10))  # fmt: skip

    assert read_here(draw((*SUMMARY, *lines))).referrals[0].one("urgent").value is urgent


def test_a_visit_summary_is_dated_by_who_signed_it():
    lines = ((40, 146, "Eval and treat. Frequency: 2x/wk x 6 weeks", 10),
             (40, 300, "Signed electronically by Lowell Brandvold, DO 10/13/2026 1:12 PM",
              10))  # fmt: skip
    found = read_here(draw((*SUMMARY, *lines))).referrals[0].one("order_date")

    assert (found.value, found.flag) == ("2026-10-13", None)


@pytest.mark.parametrize(
    "told",
    ["Avoid prolonged sitting.", "Weight bearing as tolerated. Fall precautions.",
     "No thrust manipulation."],
)  # fmt: skip
def test_special_instructions_that_forbid_are_precautions(told):
    line = (40, 120, f"Special Instructions: {told}", 10)

    assert one_of("precautions", line)[0].rstrip(".") == told.rstrip(".")


def test_an_urgent_appointment_is_asked_for():
    assert letter_of_child("We ask for an urgent appointment.").one("urgent").value is True
