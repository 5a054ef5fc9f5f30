"""Numbers, places and words on letters that are something else's, told by what stands by them."""

from __future__ import annotations

import pytest

from tests.adapters.reading.sheets import draw, letter, read_here

WHO = "Patient: Odalys Tarrowby   DOB: 02/07/1961"
ASKS = "Please start physical therapy twice a week for six weeks for M25.561."


def _paper(*lines):
    text = [(72, 60 + 16 * at, line, 10.5) for at, line in enumerate(lines)]
    (referral,) = read_here(draw(text)).referrals
    return referral


@pytest.mark.parametrize("counted", ["Message", "Student", "Encounter", "User", "Case"])
def test_what_another_word_counts_is_no_members_number(counted):
    assert _paper(f"{counted} ID: 99182-A", WHO, ASKS).one("member_id").value is None


def test_a_members_number_in_groups_of_figures_is_whole():
    found = letter(ASKS, "She has Aetna through her employer, ID W2239 41877, group 0286431.")

    assert found.one("member_id").value == "W223941877"


def test_through_whom_somebody_is_insured_is_no_payer():
    found = _paper(WHO, ASKS, "Insurance: parent's plan - Granite Health Plan")

    assert found.one("payer_name").value == "Granite Health Plan"


def test_a_telephone_beside_a_fax_over_the_patients_name_is_the_offices():
    found = _paper("Harrow Lake Orthopaedics", "Phone 207-555-0160        Fax 207-555-0161",
                   "Patient: Odalys Tarrowby", "DOB: 02/07/1961", "Chart: 30188", ASKS)  # fmt: skip

    assert found.one("patient_phone").value is None


def test_the_telephone_of_a_daughter_is_not_proposed_as_the_patients():
    found = _paper(WHO, ASKS, "Alt contact: Ada Tarrowby (dtr) 207-555-0133")

    assert not found.one("patient_phone").certain


def test_an_address_behind_an_offices_name_is_no_home():
    found = _paper("Patient: Odalys Tarrowby   MRN 5519002   DOB 02/07/1961   Page 3",
                   "HARROW LAKE ORTHOPAEDICS, 61 S. Quay Ave, Bangor, ME 04401", ASKS)  # fmt: skip

    assert found.one("patient_city").value is None


def test_the_day_of_an_injection_is_not_that_of_the_order():
    found = _paper(WHO, "PT order placed: 1-2x/week x 8 weeks, dry needling, myofascial release.",
                   "Trigger point injections scheduled for 12/01/2026.")  # fmt: skip

    assert found.one("order_date").value != "2026-12-01"


def test_what_a_test_found_says_nothing_of_haste():
    assert letter(ASKS, "The audiogram was", "normal.").one("urgent").value is None


def test_a_code_that_a_letter_calls_wrong_is_in_doubt():
    found = letter("Please start therapy for M23.222. S83.242A is not appropriate.")

    certain = [one.value for one in found.many("diagnoses") if one.certain]
    assert certain == ["M23.222"]


@pytest.mark.parametrize(
    "told",
    ["The left knee is asymptomatic.", "His uninvolved left knee is strong.",
     "Father had left knee surgery."],
)  # fmt: skip
def test_a_side_that_nothing_is_wrong_with_is_not_the_orders(told):
    found = letter("Right knee pain, M25.561. Please start therapy.", told)

    assert (found.one("laterality").value, found.one("laterality").flag) == ("right", None)


@pytest.mark.parametrize(
    ("said", "payer", "number"),
    [
        ("She has Medicare 1EG4TE5MK73 and no other.", "Medicare", "1EG4TE5MK73"),
        ("Medicare (1EG4-TE5-MK73)", "Medicare", "1EG4-TE5-MK73"),
        ("Regence BlueShield XRI8830421", "Regence BlueShield", "XRI8830421"),
    ],
)
def test_a_number_right_behind_its_payer_is_the_members_by_its_shape(said, payer, number):
    found = letter(ASKS, said)

    assert found.one("payer_name").value == payer
    assert (found.one("member_id").value, found.one("member_id").flag) == (number, None)


@pytest.mark.parametrize("other", ["MRN 11820045", "800-555-0133", "fax 2075550161", "04401-2231"])
def test_another_number_behind_a_payer_is_not_the_members(other):
    assert letter(ASKS, f"She has Kaiser Permanente, {other}.").one("member_id").value is None


def test_a_message_is_dated_by_the_day_it_was_sent_and_a_person_looks():
    mail = ("From: Lowell Brandvold, DO", "To: Referrals",
            "Sent: Tuesday, November 17, 2026 9:41 AM",
            "Subject: new order", WHO, ASKS)  # fmt: skip
    note = ("From: Lowell Brandvold, DO", "Sent: November 17, 2026", WHO, ASKS)

    assert (_paper(*mail).one("order_date").value, _paper(*mail).one("order_date").certain) == (
        "2026-11-17", False)  # fmt: skip
    assert _paper(*note).one("order_date").value is None


@pytest.mark.parametrize(
    "rule",
    ["No deep tissue massage.", "No blood pressures on the left arm.", "Avoid leg crossing."],
)
def test_more_of_what_may_not_be_done_is_a_precaution(rule):
    assert letter(ASKS, rule).one("precautions").value == rule


def test_the_state_of_virginia_before_its_post_code_is_no_payer():
    found = letter(ASKS, "She lives at 88 Larkspur Hill Rd, Roanoke, VA 24014-1234.")

    assert found.one("payer_name").value is None
    assert found.one("patient_zip").value == "24014-1234"
