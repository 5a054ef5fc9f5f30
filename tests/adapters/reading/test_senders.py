"""Which office on top of a page sends it: the one that its own address stands with."""

from __future__ import annotations

import pytest

from tests.adapters.reading.sheets import draw, read_here

ORDER = (
    (72, 150, "Patient: Odalys Tarrowby", 10),
    (72, 165, "DOB: 02/07/1961", 10),
    (72, 180, "Diagnosis: M54.50 Low back pain", 10),
    (72, 195, "Frequency: 2 x week for 6 weeks", 10),
)
NAME = (72, 50, "Harrow Lake Health Partners", 15)


def _office(*head):
    (referral,) = read_here(draw((*head, *ORDER))).referrals
    found = referral.one("referring_organization")
    return found.value, found.flag


@pytest.mark.parametrize(
    "address",
    [
        ((72, 66, "12 Quay St, Suite 4, Bangor, ME 04401", 9),),
        ((72, 66, "12 Quay St, Suite 4", 9), (72, 78, "Bangor, ME 04401", 9)),
        ((72, 66, "Internal Medicine", 9), (72, 78, "12 Quay St, Bangor, ME 04401", 9)),
        ((420, 50, "12 Quay St", 9), (420, 62, "Bangor, ME 04401", 9)),
    ],
)
def test_an_office_that_stands_with_its_own_address_sends_the_page(address):
    assert _office(NAME, *address) == ("Harrow Lake Health Partners", None)


def test_an_office_without_an_address_may_be_anybodys():
    assert _office(NAME) == ("Harrow Lake Health Partners", "low_confidence")


def test_an_address_under_other_words_is_not_that_of_the_office_on_top():
    head = (NAME, (72, 66, "Ask for our summer classes", 9), (72, 78, "Bangor, ME 04401", 9))

    assert _office(*head) == ("Harrow Lake Health Partners", "low_confidence")


FOOT = (
    (230, 722, "Harrow Lake Health Partners", 10),
    (218, 734, "12 Quay St, Suite 4, Bangor, ME 04401", 9),
    (220, 746, "Tel: 207.555.0138  Fax: 207.555.0145", 9),
)


def test_an_office_over_its_address_at_the_foot_sends_a_page_whose_head_names_none():
    (referral,) = read_here(draw((*ORDER, *FOOT))).referrals

    assert referral.one("referring_organization").value == "Harrow Lake Health Partners"
    assert referral.one("referring_phone").value == "2075550138"
    assert referral.one("referring_fax").value == "2075550145"


def test_a_therapy_clinic_at_the_foot_sends_no_order():
    foot = ((230, 722, "Harrow Lake Physical Therapy", 10), *FOOT[1:])
    (referral,) = read_here(draw((*ORDER, *foot))).referrals

    assert referral.one("referring_organization").value is None
    assert referral.one("referring_phone").value is None


def test_the_office_on_top_is_not_exchanged_for_one_at_the_foot():
    top = (
        (72, 50, "Orchard Street Family Medicine", 15),
        (72, 66, "9 Elm St, Bangor, ME 04401", 9),
    )
    (referral,) = read_here(draw((*top, *ORDER, *FOOT))).referrals

    assert referral.one("referring_organization").value == "Orchard Street Family Medicine"


def test_a_label_for_the_id_and_name_of_the_insurer_is_answered_by_its_name():
    line = (72, 240, "Payer ID/Insurance: BCBS of North Carolina - Blue Options", 10)
    (referral,) = read_here(draw((*ORDER, line))).referrals

    assert referral.one("payer_name").value == "BCBS of North Carolina"


def test_the_office_in_mississippi_is_not_where_a_patient_lives():
    head = (
        (72, 40, "Harrow Lake Family Medicine", 12),
        (72, 56, "5937 S Maple Avenue, Suite 297, Hattiesburg, MS 39401", 9),
        (72, 70, "REFERRAL", 12),
    )
    (referral,) = read_here(draw((*head, *ORDER))).referrals

    assert referral.one("patient_street").value is None
    assert referral.one("patient_city").value is None


@pytest.mark.parametrize(
    ("line", "signed"),
    [
        ("Signed by Lowell Brandvold, DO Sep 16, 2026", True),
        ("Signed by Lowell Brandvold, DO on October 27, 2026", True),
        ("Order status: Pended", False),
    ],
)
def test_a_record_says_in_its_own_words_whether_an_order_is_signed(line, signed):
    (referral,) = read_here(draw((NAME, *ORDER, (72, 240, line, 10)))).referrals

    assert (referral.one("order_signed").value, referral.one("order_signed").flag) == (signed, None)


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("Harrow Lake Pain", "Management"),
        ("Harrow Lake University", "Physicians"),
        ("Harrow Lake Family", "Medicine Clinic"),
        ("Harrow Lake", "Community Hospital"),
    ],
)
def test_a_name_in_large_letters_over_two_lines_is_one_name_and_nobodys_label(first, second):
    head = (
        (72, 40, first, 15),
        (72, 57, second, 15),
        (72, 80, "12 Quay St, Suite 4,", 9),
        (72, 91, "Bangor, ME 04401", 9),
    )
    (referral,) = read_here(draw((*head, *ORDER))).referrals
    found = referral.one("referring_organization")

    assert (found.value, found.flag) == (f"{first} {second}", None)
    assert referral.one("referring_name").value is None


def test_a_name_over_three_lines_is_one_name():
    lines = ("Harrow Lake", "Community", "Hospital", "12 Quay St, Bangor, ME 04401")
    head = [(72, 40 + 17 * at, line, 15 if at < 3 else 9) for at, line in enumerate(lines)]

    assert _office(*head) == ("Harrow Lake Community Hospital", None)


def test_what_the_paper_is_called_is_no_part_of_the_name_below_it():
    head = ((72, 40, "Outpatient Services", 15), (72, 57, "Harrow Community Hospital", 15))

    assert _office(*head)[0] == "Harrow Community Hospital"


@pytest.mark.parametrize("second", ["Department of Orthopaedics", "Board Certified Surgeons"])
def test_what_stands_under_a_whole_name_is_no_part_of_it(second):
    head = ((72, 40, "Harrow Lake Medical Center", 15), (72, 57, second, 15))

    assert _office(*head)[0] == "Harrow Lake Medical Center"


def test_a_name_right_before_its_address_ends_where_the_house_begins():
    head = (72, 50, "Harrow Lake Hand Center 1267 N Kedzie Street, Suite 3, Bangor, ME 04401", 9)

    assert _office(head)[0] == "Harrow Lake Hand Center"


def test_a_name_before_a_comma_and_its_address_is_read_to_its_end():
    head = (72, 150, "Harrow Lake Foot & Ankle Center, 12 Quay St, Bangor, ME 04401", 9)
    order = [(x, y + 40, text, size) for x, y, text, size in ORDER]
    (referral,) = read_here(draw((head, *order))).referrals

    assert referral.one("referring_organization").value == "Harrow Lake Foot & Ankle Center"


def test_an_office_over_its_provider_and_address_sends_the_page():
    head = ((72, 66, "Lowell Brandvold, MD", 9), (72, 77, "12 Quay St, Bangor, ME 04401", 9))

    assert _office(NAME, *head) == ("Harrow Lake Health Partners", None)


def test_who_stands_over_their_number_signs_though_others_stand_on_top():
    lines = (
        (400, 50, "Ines Fallow, MD", 9),
        (400, 61, "Bo Wren, DO", 9),
        (350, 400, "Lowell Brandvold, DPM", 9),
        (72, 412, "Physician's signature", 8),
        (350, 412, "NPI 1234567893", 8),
    )
    (referral,) = read_here(draw((NAME, *ORDER, *lines))).referrals

    assert referral.one("referring_name").value == "Lowell Brandvold"
    assert referral.one("referring_credentials").value == "DPM"


def test_the_number_behind_office_is_a_telephone():
    lines = (
        (72, 260, "Ordering surgeon: Lowell Brandvold, MD   NPI: 1234567893", 10),
        (72, 274, "Office 207-555-0160 Fax 207-555-0161", 10),
    )
    (referral,) = read_here(draw((NAME, *ORDER, *lines))).referrals

    assert referral.one("referring_phone").value == "2075550160"
    assert referral.one("referring_fax").value == "2075550161"
