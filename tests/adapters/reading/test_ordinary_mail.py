"""Ordinary mail: lists behind `evaluate and treat`, two payers under one heading, second sheets."""

from __future__ import annotations

import pytest

from tests.adapters.reading.sheets import ORDER, draw, joined, read_here, values

WANTED = ("gait training", "manual therapy", "dry needling")


def _named(reading):
    (referral,) = reading.referrals
    found = [one for one in referral.fields["treatments"] if one.value is not None]
    return {str(one.value).lower(): one.flag for one in found}


@pytest.mark.parametrize("between", [". ", ", ", ": ", " - "])
@pytest.mark.parametrize("mark", [" / ", ", ", "; "])
@pytest.mark.parametrize("label", ["Comments:", "Therapy Orders:", "Special Instructions:"])
def test_a_list_behind_evaluate_and_treat_is_read_whole(label, mark, between):
    told = f"{label} Evaluate and treat{between}{mark.join(WANTED)}. 2x/wk x 6 wks."
    found = _named(read_here(draw((*ORDER, (40, 120, told, 10)))))

    assert {name: found.get(name, "missing") for name in WANTED} == dict.fromkeys(WANTED)
    assert set(found) - set(WANTED) <= {"evaluate and treat"}


def test_one_slash_parts_nothing():
    told = "Therapy to include gait training, hot / cold packs and manual therapy."
    found = _named(read_here(draw((*ORDER, (40, 120, told, 10)))))

    assert "cold packs" not in found


@pytest.mark.parametrize("counted", ["Visits: 12.", "Total visits: 12.", "Number of visits: 12."])
def test_visits_counted_behind_a_course_are_asked_for(counted):
    told = f"Comments: Left knee pain. Evaluate and treat. 2x/wk x 6 wks. {counted}"
    reading = read_here(draw((*ORDER, (40, 120, told, 10))))

    assert values(reading, "visits_requested") == {"visits_requested": 12}


@pytest.mark.parametrize("counted", ["Visits used: 12.", "Last visit: 12/1/2026."])
def test_other_visits_behind_a_course_are_not(counted):
    told = f"Comments: Left knee pain. Evaluate and treat. 2x/wk x 6 wks. {counted}"
    reading = read_here(draw((*ORDER, (40, 120, told, 10))))

    assert values(reading, "visits_requested") == {"visits_requested": None}


@pytest.mark.parametrize("letter", ["H", "HL", "HLO"])
def test_the_letters_of_a_logo_are_no_part_of_a_name(letter):
    head = (
        (40, 50, letter, 22),
        (90, 50, "Harrow Lake Orthopaedics", 15),
        (90, 66, "12 Quay St, Bangor, ME 04401   Phone 207-555-0160", 9),
    )
    below = tuple((x, y + 60, text, size) for x, y, text, size in ORDER)
    reading = read_here(draw((*head, *below)))

    assert values(reading, "referring_organization") == {
        "referring_organization": "Harrow Lake Orthopaedics"
    }


TITLE = "Primary and Secondary Insurance"


def test_a_heading_over_both_payers_makes_nobody_the_second():
    cover = (
        (40, 120, TITLE, 11),
        (40, 136, "Payer: Granite Health Plan", 10),
        (300, 136, "Member ID: GHP4471902", 10),
        (40, 152, "Group Number: 738478", 10),
    )
    reading = read_here(draw((*ORDER, *cover)))

    assert values(reading, "member_id", "secondary_member_id") == {
        "member_id": "GHP4471902",
        "secondary_member_id": None,
    }


@pytest.mark.parametrize(("first", "second"), [("1", "2"), ("Primary", "2"), ("1st", "2nd")])
def test_the_second_row_of_a_table_of_payers_is_the_second_payers(first, second):
    cover = (
        (90, 120, "Insurance", 10), (300, 120, "Policy #", 10), (450, 120, "Group #", 10),
        (40, 136, first, 10), (90, 136, "Granite Health Plan", 10),
        (300, 136, "GHP4471902", 10), (450, 136, "712796", 10),
        (40, 152, second, 10), (90, 152, "Humana", 10), (300, 152, "H14671293", 10),
    )  # fmt: skip
    reading = read_here(draw((*ORDER, *cover)))

    assert values(reading, "member_id", "secondary_member_id") == {
        "member_id": "GHP4471902",
        "secondary_member_id": "H14671293",
    }


def _letter(*told):
    lines = ("October 19, 2026", "Patient: Odalys Tarrowby", "DOB: 02/07/1961", "Dear Therapist,",
             *told, "Sincerely,", "Lowell Brandvold, DO", "Office Ph. 207-555-0160")  # fmt: skip
    head = ((72, 50, "Harrow Lake Orthopaedics", 15), (72, 66, "12 Quay St, Bangor, ME 04401", 9))
    return (*head, *((72, 100 + 16 * at, line, 10) for at, line in enumerate(lines)))


SEEN = "We saw Ms. Tarrowby after left total knee replacement."


@pytest.mark.parametrize(
    "told",
    [
        "Surgical history is notable for left total knee arthroplasty. Surgery took place on "
        "9/30/2026.",
        "Her surgical history is significant for left total knee arthroplasty. Date of surgery: "
        "9/30/2026.",
        "The procedure was left total knee arthroplasty. The operation was on 9/30/2026.",
    ],
)
def test_an_operation_that_the_next_sentence_dates_is_the_operation(told):
    reading = read_here(draw(_letter(SEEN, told)))

    assert values(reading, "surgery") == {"surgery": "left total knee arthroplasty"}


@pytest.mark.parametrize(
    "dated",
    [
        "Surgery was performed on 9/30/2026.",
        "Date of surgery was 9/30/2026.",
        "The operation took place on 9/30/2026.",
    ],
)
def test_an_operation_behind_its_label_ends_before_the_sentence_of_its_day(dated):
    told = f"Operation: lumbar fusion L4-L5. {dated}"
    reading = read_here(draw(_letter("We saw Ms. Tarrowby after her operation.", told)))

    assert values(reading, "surgery", "surgery_date") == {
        "surgery": "lumbar fusion L4-L5",
        "surgery_date": "2026-09-30",
    }


def test_a_history_without_its_day_is_no_operation_for_sure():
    told = "Surgical history is notable for left total knee arthroplasty. She smokes."
    (referral,) = read_here(draw(_letter("We saw Ms. Tarrowby for neck pain.", told))).referrals

    assert referral.one("surgery").flag is not None or referral.one("surgery").value is None


ON_ITS_OWN = (
    (72, 36, "Odalys Tarrowby   DOB 02/07/1961", 9),
    (72, 70, "PHYSICAL THERAPY ORDER", 12),
    (72, 90, "Order Date: 10/19/2026", 10),
    (72, 106, "Order: Physical Therapy, evaluate and treat", 10),
    (72, 122, "Diagnosis: M25.561 Pain in right knee", 10),
    (72, 138, "Visits/Week: 3", 10),
    (72, 154, "For (weeks): 4", 10),
)


def test_an_order_on_a_letters_next_sheet_is_the_letter_writers():
    first = draw(_letter(SEEN, "We will reassess after therapy."))
    reading = read_here(joined(first, draw(ON_ITS_OWN)))

    assert [page.kind for page in reading.pages] == ["referral_order", "referral_order"]
    assert values(reading, "referring_name", "referring_phone", "frequency_per_week") == {
        "referring_name": "Lowell Brandvold",
        "referring_phone": "2075550160",
        "frequency_per_week": 3,
    }


def test_an_order_that_says_who_refers_is_not_the_letter_writers():
    other = (*ON_ITS_OWN, (72, 200, "Ordering Provider: Inga Solberg, MD", 10))
    first = draw(_letter(SEEN, "We will reassess after therapy."))
    (referral, *_) = read_here(joined(first, draw(other))).referrals

    assert referral.one("referring_name").value != "Lowell Brandvold"


def test_who_gets_a_letter_lends_it_no_number():
    head = ((72, 50, "Harrow Lake Orthopaedics", 15), (72, 66, "12 Quay St, Bangor, ME 04401", 9))
    lines = ("TO: Inga Solberg, PT", "Fax 207-555-0192", "Patient: Odalys Tarrowby",
             "DOB: 02/07/1961", "Dear Inga,", "Please begin physical therapy 2x/week for 6 weeks.",
             "Sincerely,", "Lowell Brandvold, DO")  # fmt: skip
    text = ((72, 100 + 16 * at, line, 10) for at, line in enumerate(lines))
    reading = read_here(draw((*head, *text)))

    assert values(reading, "referring_fax") == {"referring_fax": None}


@pytest.mark.parametrize("title", ["Face Sheet", "Patient Registration", "Demographic Sheet"])
def test_the_face_sheet_behind_an_order_is_called_one_and_read_with_it(title):
    first = (
        (40, 36, "Outgoing Referral   Tarrowby, Odalys   Page 1", 9),
        (40, 60, "Ambulatory Referral to Physical Therapy", 12),
        (40, 80, "Patient Name: Tarrowby, Odalys   DOB: 02/07/1961", 10),
        (40, 96, "Ordering Provider: Lowell Brandvold, DO   NPI: 1234567893", 10),
        (40, 112, "Diagnoses: Pain in right knee [M25.561]", 10),
        (40, 128, "Comments: Evaluate and treat. 2x/week for 6 weeks.", 10),
    )
    second = (
        (40, 36, "Outgoing Referral   Tarrowby, Odalys   Page 2", 9),
        (40, 60, title, 12),
        (40, 80, "Patient Name: Tarrowby, Odalys   DOB: 02/07/1961", 10),
        (40, 96, "Payer: Granite Health Plan   Member ID: GHP4471902", 10),
        (40, 112, "Marital Status: Single   Language: English   MRN: 7192391", 10),
    )
    reading = read_here(joined(draw(first), draw(second)))

    assert [page.kind for page in reading.pages] == ["referral_order", "demographics"]
    assert values(reading, "member_id") == {"member_id": "GHP4471902"}


@pytest.mark.parametrize("heading", ["Medical Information", "Care Team and Contacts"])
def test_the_heading_under_an_empty_label_is_no_payer(heading):
    cover = ((40, 120, "SECONDARY CARRIER:", 10), (40, 150, heading, 11),
             (40, 166, "Diagnosis: M25.561 Pain in right knee", 10))  # fmt: skip
    reading = read_here(draw((*ORDER, *cover)))

    assert values(reading, "secondary_payer_name", "payer_name") == {
        "secondary_payer_name": None,
        "payer_name": None,
    }


@pytest.mark.parametrize(
    "told",
    [
        "There were no complications.",
        "The patient is motivated and agrees with this plan.",
        "Blood thinner is to be continued as prescribed.",
    ],
)
def test_what_a_letter_means_to_do_is_no_insurance_plan(told):
    (referral,) = read_here(draw(_letter(SEEN, f"PLAN: {told}"))).referrals

    assert referral.one("plan_name").value is None


def test_an_examiner_with_a_doctors_letters_is_no_adjuster():
    told = ((40, 120, "Claim Number: B66814373", 10),
            (40, 136, "Examiner (print): Lowell Brandvold, PA-C", 10))  # fmt: skip
    reading = read_here(draw((*ORDER, *told)))

    assert values(reading, "adjuster") == {"adjuster": None}
