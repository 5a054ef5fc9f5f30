"""A therapy clinic's request to a doctor, and the days of a stay in hospital."""

from __future__ import annotations

import pytest

from tests.adapters.reading.sheets import draw, read_here, values

ABOUT = (
    (40, 250, "Patient: Odalys Tarrowby", 10),
    (330, 250, "DOB: 02/07/1961", 10),
    (40, 270, "Insurance: Granite Health Plan", 10),
    (330, 270, "Member ID: GHP4471902", 10),
    (40, 290, "Diagnosis: M25.561 Pain in right knee", 10),
    (40, 330, "Evaluate and treat, 2 x week for 6 weeks", 10),
)


def request(*, doctor="To:", sent="Request date:", back="Return fax:", signed="On: 11/18/2026"):
    """A page that Marrow Bridge Physical Therapy wrote to a doctor, as he faxed it back."""
    return (
        (40, 50, "Marrow Bridge Physical Therapy", 15),
        (40, 66, "12 Quay St, Suite 4, Bangor, ME 04401   Phone: 207-555-0101", 9),
        (40, 90, "REFERRAL REQUEST", 13),
        (40, 115, f"{doctor} Lowell Brandvold, DO", 10),
        (330, 115, "Therapist: Inga Solberg, PT, DPT", 10),
        (40, 132, "Clinic: Harrow Lake Family Medicine", 10),
        (330, 132, f"{sent} 11/16/2026", 10),
        (40, 149, "Phone: 207-555-0160", 10),
        (330, 149, "Pages: 1", 10),
        (40, 166, "Fax: 207-555-0161", 10),
        (330, 166, f"{back} 207-555-0199", 10),
        (40, 195, "Dear Provider,", 10),
        (40, 212, "Your patient has an appointment with us on 11/23/2026. Please sign this", 10),
        (40, 226, "order and return it to us by fax.", 10),
        *ABOUT,
        (40, 500, "Signature:", 10),
        (330, 500, signed, 10),
    )


@pytest.mark.parametrize("doctor", ["To:", "Attention:", "Provider:"])
@pytest.mark.parametrize("back", ["Return fax:", "Reply by fax:", "Fax back to:"])
def test_who_is_asked_refers_and_the_number_to_answer_is_the_clinics(doctor, back):
    reading = read_here(draw(request(doctor=doctor, back=back), signed=True))

    assert values(reading, "referring_name", "referring_phone", "referring_fax") == {
        "referring_name": "Lowell Brandvold",
        "referring_phone": "2075550160",
        "referring_fax": "2075550161",
    }


@pytest.mark.parametrize("sent", ["Request date:", "Date sent:", "Sent:"])
def test_a_request_is_ordered_on_the_day_beside_the_signature(sent):
    reading = read_here(draw(request(sent=sent), signed=True))

    assert values(reading, "order_date") == {"order_date": "2026-11-18"}


@pytest.mark.parametrize("sent", ["Request date:", "Date sent:", "Sent:"])
def test_the_day_of_a_request_that_nobody_dated_is_no_day_of_the_order(sent):
    found = read_here(draw(request(sent=sent, signed="On:"))).referrals[0].fields["order_date"]

    assert found.value is None or not found.certain


def test_a_doctors_own_fax_for_the_answer_stays_the_doctors():
    order = (
        (40, 50, "Harrow Lake Family Medicine", 15),
        (40, 90, "PHYSICAL THERAPY ORDER", 13),
        *ABOUT,
        (40, 420, "Referring provider: Lowell Brandvold, DO", 10),
        (40, 444, "Return fax: 207-555-0161", 10),
        (330, 444, "Order date: 11/18/2026", 10),
    )

    assert values(read_here(draw(order)), "referring_fax", "order_date") == {
        "referring_fax": "2075550161",
        "order_date": "2026-11-18",
    }


def stay(title, came, left, told="The operation performed was left total knee arthroplasty on"):
    """A hospital's paper on a stay from 11/12 to 11/18 that orders therapy."""
    return (
        (40, 50, "Carrow Point General Hospital", 15),
        (40, 90, title, 13),
        (40, 115, "Patient: Odalys Tarrowby", 10),
        (330, 115, f"{came} 11/12/2026", 10),
        (40, 132, "DOB: 02/07/1961", 10),
        (330, 132, f"{left} 11/18/2026", 10),
        (40, 160, "Diagnosis: Z47.1 Aftercare following joint replacement surgery", 10),
        (40, 190, "The main concern is recovery after knee joint", 10),
        (40, 204, "surgery. Other problems are stable, among them high cholesterol.", 10),
        (40, 240, f"{told} 11/12/2026. Imaging and laboratory studies", 10),
        (40, 254, "were reviewed. Medicines were adjusted.", 10),
        (40, 290, "Outpatient physical therapy: evaluate and treat, 2 x week for 6 weeks", 10),
        (40, 330, "Lowell Brandvold, DO", 10),
    )


@pytest.mark.parametrize("title", ["DISCHARGE SUMMARY", "SUMMARY OF HOSPITAL STAY"])
@pytest.mark.parametrize(
    ("came", "left"),
    [
        ("Admission date:", "Discharge date:"),
        ("Date admitted:", "Date discharged:"),
        ("Admitted:", "Discharged:"),
    ],
)
def test_a_summary_of_a_stay_is_of_the_day_it_ended(title, came, left):
    reading = read_here(draw(stay(title, came, left)))

    assert values(reading, "patient_name", "order_date") == {
        "patient_name": "Odalys Tarrowby",
        "order_date": "2026-11-18",
    }


def test_the_days_of_a_stay_date_no_other_paper():
    found = read_here(draw(stay("THERAPY ORDER", "Admission date:", "Discharge date:")))
    day = found.referrals[0].fields["order_date"]

    assert day.value is None or not day.certain


@pytest.mark.parametrize(
    "told", ["The operation performed was left total knee arthroplasty on",
             "Procedure: left total knee arthroplasty on"],
)  # fmt: skip
def test_an_operation_ends_with_its_day_and_not_with_the_report(told):
    reading = read_here(draw(stay("DISCHARGE SUMMARY", "Admitted:", "Discharged:", told)))
    said = reading.referrals[0].fields

    assert said["surgery"].value == "left total knee arthroplasty"
    assert said["surgery_date"].value == "2026-11-12"


HEAD_OF_CLINIC = (
    (40, 40, "Marrow Bridge Physical Therapy", 15),
    (400, 40, "Call 207-555-0126", 9),
    (40, 60, "NEURO AND BALANCE PROGRAM ORDER", 12),
)


def test_numbers_under_who_refers_are_theirs_on_a_clinics_pad():
    table = (
        *HEAD_OF_CLINIC,
        (40, 85, "Patient", 9),
        (130, 85, "Odalys Tarrowby", 10),
        (320, 85, "Referring", 9),
        (410, 85, "Lowell Brandvold, DO", 10),
        (40, 100, "DOB", 9),
        (130, 100, "02/07/1961", 10),
        (320, 100, "Office", 9),
        (410, 100, "Harrow Lake Family Medicine", 10),
        (40, 115, "Patient ph.", 9),
        (320, 115, "Phone", 9),
        (410, 115, "207-555-0160", 10),
        (40, 130, "Payer", 9),
        (130, 130, "Granite Health Plan", 10),
        (320, 130, "Fax", 9),
        (410, 130, "207-555-0161", 10),
        (40, 145, "ID number", 9),
        (130, 145, "GHP4471902", 10),
        (40, 160, "Other ins.", 9),
        (130, 160, "Mutual of Omaha", 10),
        (40, 175, "Other ID", 9),
        (130, 175, "MH3596641", 10),
        (40, 200, "Diagnosis: G20.A1 Parkinson's disease", 10),
        (40, 230, "Evaluate and treat, 2 x week for 6 weeks", 10),
        (40, 260, "Safety notes", 9),
        (130, 260, "Fall precautions.", 10),
    )
    reading = read_here(draw(table))
    said = reading.referrals[0].fields

    assert values(reading, "referring_phone", "referring_fax", "secondary_member_id") == {
        "referring_phone": "2075550160",
        "referring_fax": "2075550161",
        "secondary_member_id": "MH3596641",
    }
    assert said["patient_phone"].value is None
    assert said["precautions"].value == "Fall precautions."


def test_a_checked_part_with_its_sides_is_no_treatment():
    squares = (
        (40, 400, True, "Knee R L"),
        (40, 420, False, "Hip R L"),
        (200, 400, True, "Therapeutic exercise"),
        (200, 420, True, "Manual therapy"),
        (200, 440, False, "Ultrasound"),
    )
    reading = read_here(draw(ABOUT, squares=squares))

    told = {one.value for one in reading.referrals[0].fields["treatments"]}
    assert "Therapeutic exercise" in told
    assert "Knee R L" not in told


def test_a_clinic_that_a_letter_is_for_is_no_patient():
    letter = (
        (40, 50, "Harrow Lake Family Medicine", 15),
        (40, 100, "For: Marrow Bridge Physical Therapy", 10),
        (40, 116, "Re: Tarrowby, Odalys, DOB 02/07/1961", 10),
        (
            40,
            140,
            "Please evaluate and treat twice a week for 6 weeks for M54.50 low back pain.",
            10,
        ),
        (40, 180, "Lowell Brandvold, DO", 10),
    )

    assert values(read_here(draw(letter)), "patient_name") == {"patient_name": "Odalys Tarrowby"}


def test_a_heading_over_patient_and_employer_leaves_the_patient_their_home():
    form = (
        (40, 50, "Harrow Lake Occupational Health", 15),
        (40, 80, "PATIENT / EMPLOYER", 11),
        (40, 98, "Patient name: Odalys Tarrowby", 10),
        (330, 98, "DOB: 02/07/1961", 10),
        (40, 114, "Address: 88 Larkspur Hill Rd, Bangor, ME 04401", 10),
        (330, 114, "Phone: 207-555-0148", 10),
        (40, 130, "Employer: Orrin Freight Company", 10),
        (40, 160, "PHYSICAL THERAPY ORDER", 11),
        (40, 178, "Diagnosis: M25.561 Pain in right knee", 10),
        (40, 194, "Evaluate and treat, 2 x week for 6 weeks", 10),
    )

    assert values(read_here(draw(form)), "patient_phone", "patient_street") == {
        "patient_phone": "2075550148",
        "patient_street": "88 Larkspur Hill Rd",
    }


def test_a_sentence_may_say_where_the_doctor_wants_the_notes():
    letter = (
        (72, 80, "To whom it may concern:", 11),
        (72, 104, "Please see Odalys Tarrowby, born 02/07/1961, for physical therapy twice", 11),
        (72, 118, "a week for 6 weeks. Diagnosis: M25.561 Pain in right knee. Questions may", 11),
        (72, 132, "go to the clerk of our clinic on all days. Please return clinical notes by", 11),
        (72, 146, "fax to 207-555-0161.", 11),
        (72, 180, "Lowell Brandvold, DO", 11),
    )

    assert values(read_here(draw(letter)), "referring_fax") == {"referring_fax": "2075550161"}
