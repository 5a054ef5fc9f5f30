"""A consultant's letter: who is answered, who of the partners writes, what is years ago."""

from __future__ import annotations

import pytest

from adapters.reading.layout.page_kinds import page_kind
from adapters.reading.prose.histories import tells_of_before
from tests.adapters.reading.sheets import LETTER_TOP, TODAY, draw, letter, read_here

PARTNERS = "Ines Fallow, MD    Lowell Brandvold, DO    Bertram Quennell, MD"
ASKS = "Plan: physical therapy twice a week for six weeks for M25.561 of the right knee."


def _paper(*lines, top=(), size=10.5):
    text = ((72, 100 + 15 * number, line, size) for number, line in enumerate(lines))
    (referral,) = read_here(draw((*top, *text))).referrals
    return referral


@pytest.mark.parametrize("greeting", ["Dear Dr. Fallow:", "Dear Ines,", "Dear Ines Fallow,"])
def test_whom_a_consultant_answers_does_not_refer(greeting):
    found = _paper(
        "Ines Fallow, MD", "Fax: 207-555-0199", "RE: Odalys Tarrowby, DOB 02/07/1961",
        "Referring physician: Ines Fallow, MD", greeting, ASKS, "Lowell Brandvold, DO",
    )  # fmt: skip

    assert found.one("referring_name").value == "Lowell Brandvold"
    assert found.one("referring_name").flag is None
    assert not found.one("referring_fax").certain


def test_who_is_greeted_refers_where_nobody_else_writes():
    found = _paper(
        "Referring physician: Ines Fallow, MD", "RE: Odalys Tarrowby, DOB 02/07/1961",
        "Dear Dr. Fallow:", ASKS,
    )  # fmt: skip

    assert found.one("referring_name").value == "Ines Fallow"


def test_the_partner_whose_name_ends_the_letter_wrote_it_and_has_the_npi_under_it():
    npis = "NPI 1740293811    NPI 1234567893    NPI 1104872355"
    found = _paper(
        PARTNERS, npis, "RE: Odalys Tarrowby, DOB 02/07/1961", ASKS, "", "Lowell Brandvold, DO",
    )  # fmt: skip

    assert (found.one("referring_name").value, found.one("referring_name").flag) == (
        "Lowell Brandvold", None)  # fmt: skip
    assert found.one("referring_npi").value == "1234567893"


def test_of_partners_who_do_not_sign_none_refers_for_certain():
    found = _paper(PARTNERS, "RE: Odalys Tarrowby, DOB 02/07/1961", ASKS)

    assert not found.one("referring_name").certain


def test_a_name_over_the_words_of_a_record_signed():
    found = _paper(
        PARTNERS, "RE: Odalys Tarrowby, DOB 02/07/1961", ASKS,
        "Lowell Brandvold, DO", "Sports Medicine", "Electronically signed 11/18/2026 5:40 PM",
    )  # fmt: skip

    assert found.one("referring_name").value == "Lowell Brandvold"


def test_a_trainers_telephone_is_not_that_of_who_refers():
    found = _paper(
        "RE: Odalys Tarrowby, DOB 02/07/1961", ASKS, "Ordering physician: Lowell Brandvold, DO",
        "", "Hettie Marlow, MS, ATC", "Head Athletic Trainer", "Phone 207-555-0177",
    )  # fmt: skip

    assert not found.one("referring_phone").certain


@pytest.mark.parametrize(
    "told",
    [
        "She had a left hip fracture in 2019.",
        "Hx: L TKA 2012. She was here then.",
        "Past surgical history: left shoulder repair, cholecystectomy.",
        "In 2018 she had surgery on the left knee.",
        "He had a left knee reconstruction as a junior in high school.",
        "Her sister Ada has a bad left knee.",
        "Left carpal tunnel release twelve years ago.",
    ],
)
def test_a_side_of_years_ago_or_of_a_relative_is_not_the_orders(told):
    found = letter("Right knee pain, M25.561. Please start therapy.", told, "")

    assert (found.one("laterality").value, found.one("laterality").flag) == ("right", None)


@pytest.mark.parametrize(
    ("told", "of"),
    [
        ("She has had left knee pain since 2019.", "left"),
        ("She had a fall in 2019 and now has left knee pain.", "left"),
        ("History of present illness: left knee pain.", "left"),
        ("Left knee arthroscopy on October 2, 2026.", "Left"),
    ],
)
def test_what_lasts_or_was_this_year_is_of_today(told, of):
    start = told.index(of)

    assert not tells_of_before(told, start, start + len(of), TODAY.year)


def test_an_operation_under_past_history_needs_a_look():
    found = _paper(
        "RE: Odalys Tarrowby, DOB 02/07/1961", ASKS,
        "PAST SURGICAL HISTORY: Right total knee arthroplasty 2018. Cholecystectomy.",
    )  # fmt: skip

    assert not found.one("surgery").certain


def test_a_relatives_operation_is_none():
    found = letter("Hip pain, M25.551. Please start therapy.", "Her mother had a hip replacement.")

    assert found.one("surgery").value is None


@pytest.mark.parametrize("length", ["three months", "90 days", "3 months"])
def test_months_are_no_weeks(length):
    found = letter(f"I would like her to have physical therapy once a week for {length}.")

    assert found.one("duration_weeks").value != 3


APPEAL = (
    "This is an appeal of your October 28, 2026 denial of physical therapy. The visits were "
    "denied as not medically necessary. Medical director: I ask for a peer-to-peer review. "
    "I am requesting physical therapy, sixteen visits, two visits a week for eight weeks."
)
DENIAL = (
    "Notice of denial. We received your appeal. The visits were denied as not medically "
    "necessary. You have the right to appeal; attach a copy of your denial letter and a letter "
    "of medical necessity. A peer-to-peer review is possible."
)


def test_an_appeal_is_the_physicians_and_a_denial_the_payers():
    assert page_kind(APPEAL, APPEAL[:40]) != "denial_letter"
    assert page_kind(DENIAL, DENIAL[:40]) == "denial_letter"


def test_a_sheet_with_the_offices_name_before_its_address_is_read():
    lines = ("Patient: Odalys Tarrowby   MRN 5519002   DOB 02/07/1961   Page 3",
             "HARROW LAKE ORTHOPAEDICS, 12 Quay St, Bangor, ME 04401",
             "Main 207-555-0160   Fax 207-555-0161", "Physical therapy order: M25.561")  # fmt: skip

    assert _paper(*lines, size=10.5).one("patient_name").value == "Odalys Tarrowby"


def test_the_letterhead_and_who_signs_stay_as_they_were():
    lines = (*LETTER_TOP, (72, 170, ASKS, 10.2), (72, 200, "Warmly,", 10.2),
             (72, 220, "Lowell Brandvold, DO", 10.2))  # fmt: skip
    (referral,) = read_here(draw(lines)).referrals

    assert referral.one("referring_name").value == "Lowell Brandvold"
    assert referral.one("referring_organization").value == "Harrow Lake Orthopaedics"


def test_who_signs_with_a_title_and_no_degree_refers_and_has_the_lines_below():
    found = _paper(
        "RE: Odalys Tarrowby, DOB 02/07/1961", ASKS, "With thanks,", "", "Dr. Ines Fallow",
        "Harrow Lake Family Medicine", "Tel 207-555-0160", "Fax 207-555-0161",
    )  # fmt: skip

    names = ("referring_name", "referring_organization", "referring_phone", "referring_fax")
    assert [found.one(name).value for name in names] == [
        "Ines Fallow", "Harrow Lake Family Medicine", "2075550160", "2075550161",
    ]  # fmt: skip


@pytest.mark.parametrize(
    "sentence",
    [
        "Patient Odalys Tarrowby (2/7/1961) needs therapy for M25.561.",
        "Yes, please continue. Odalys Tarrowby, dob 2/7/1961, M25.561.",
    ],
)
def test_a_name_in_a_sentence_with_its_birth_is_the_patients(sentence):
    found = _paper("Physical therapy order", sentence)

    assert found.one("patient_name").value == "Odalys Tarrowby"
    assert found.one("date_of_birth").value == "1961-02-07"


def test_a_student_is_the_patient_of_a_college():
    found = _paper("Student: Odalys Tarrowby", "DOB: 02/07/2006", ASKS)

    assert found.one("patient_name").value == "Odalys Tarrowby"


def test_who_quotes_another_ones_order_does_not_surely_refer():
    quoted = (
        "Dr. Fallow's order is as follows: physical therapy twice a week for six weeks, M25.561."
    )
    found = _paper("RE: Odalys Tarrowby, DOB 02/07/1961", quoted, "Lowell Brandvold, DC")
    own = _paper("RE: Odalys Tarrowby, DOB 02/07/1961", quoted, "Ines Fallow, DO")

    assert not found.one("referring_name").certain
    assert (own.one("referring_name").value, own.one("referring_name").flag) == (
        "Ines Fallow",
        None,
    )


def test_the_practice_under_whom_a_letter_is_written_to_is_not_the_writers():
    reading = read_here(
        draw(
            (
                (40, 50, "Ashwood Shoulder and Knee", 14),
                (40, 66, "Elena Espinosa, MD", 10),
                (40, 80, "8678 Beech Street, Suite 420, New Braunfels, TX 78130", 9),
                (40, 110, "September 4, 2026", 10),
                (40, 140, "Ken Bullock, MD", 10),
                (40, 154, "Sandpiper Primary Care", 10),
                (40, 168, "343 Lake Shore Boulevard, Suite 374", 10),
                (40, 182, "Crystal Lake, IL 60014", 10),
                (40, 210, "Regarding: Jeff Sexton    born June 4, 1988", 10),
                (40, 236, "Dear Dr. Bullock:", 10),
                (40, 260, "I would start with physical therapy for left shoulder pain.", 10),
                (40, 290, "Sincerely,", 10),
                (40, 320, "Elena Espinosa, MD", 10),
            )
        )
    )
    found = reading.referrals[0].fields["referring_organization"]

    assert found.value != "Sandpiper Primary Care" or not found.certain
