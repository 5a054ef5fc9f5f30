"""Who refers is who signs, whoever else a letter names with a degree."""

from __future__ import annotations

import pytest

from tests.adapters.reading.sheets import LETTER_TOP, draw, read_here

ASKS = (72, 170, "Please start physical therapy twice a week for six weeks, M25.561.", 10.2)
FOOT = "Ines Fallow, MD   Bertram Quennell, CPNP"


def _letter(*signed, foot=FOOT, says=ASKS):
    names = ((72, 240 + 15 * number, text, 10.2) for number, text in enumerate(signed))
    lines = (*LETTER_TOP, says, (72, 215, "Sincerely,", 10.2), *names, (200, 700, foot, 8))
    (referral,) = read_here(draw(lines)).referrals
    return referral


@pytest.mark.parametrize("degree", ["CPNP", "PNP-BC", "WHNP-BC", "MD, FAAP", "NP-C", "PMHNP"])
def test_who_signs_refers_and_not_who_stands_at_the_foot(degree):
    found = _letter(f"Lowell Brandvold, {degree}", "NPI 1234567893")

    assert (found.one("referring_name").value, found.one("referring_name").flag) == (
        "Lowell Brandvold", None)  # fmt: skip
    assert found.one("referring_credentials").value == degree


def test_who_signs_with_letters_nobody_knows_refers_all_the_same():
    found = _letter("Lowell Brandvold, QXNP")

    assert found.one("referring_name").value == "Lowell Brandvold"
    assert not found.one("referring_credentials").certain


def test_of_several_at_the_foot_none_is_who_refers_for_certain():
    found = _letter("for the team")

    assert not found.one("referring_name").certain


def test_a_supervising_physician_under_the_signature_does_not_refer():
    found = _letter("Lowell Brandvold, CPNP", "Supervising physician: Ines Fallow, MD", foot="")

    assert found.one("referring_name").value == "Lowell Brandvold"
    assert found.one("referring_credentials").value == "CPNP"


@pytest.mark.parametrize(
    "said",
    ["She is insured through her father, Bertram Tarrowby, with Cigna, ID U4471902190.",
     "She is covered by the plan of her mother, Ines Tarrowby, with Cigna, ID U4471902190.",
     "He has coverage under his mother's policy with Cigna, member ID U4471902190."],
)  # fmt: skip
def test_through_whom_somebody_is_insured_stands_before_the_payer(said):
    found = _letter("Lowell Brandvold, DO", says=(72, 170, said, 10.2))

    assert (found.one("payer_name").value, found.one("payer_name").flag) == ("Cigna", None)
    assert found.one("member_id").value == "U4471902190"


@pytest.mark.parametrize(
    "said",
    ["To schedule, please call the family at 207-555-0148.",
     "Please contact her mother, Ines Tarrowby, at 207-555-0148.",
     "She has Cigna, ID number U4471902190. The home telephone number is 207-555-0148."],
)  # fmt: skip
def test_the_family_or_home_is_called_for_a_child(said):
    found = _letter("Lowell Brandvold, DO", says=(72, 170, said, 10.2))

    assert (found.one("patient_phone").value, found.one("patient_phone").flag) == (
        "2075550148", None)  # fmt: skip


def test_what_treatment_so_far_has_been_may_be_an_operation():
    said = "Treatment so far has been left medial meniscus repair on 10/12/2026."
    found = _letter("Lowell Brandvold, DO", says=(72, 170, said, 10.2))

    assert found.one("surgery").value == "left medial meniscus repair"
    assert found.one("surgery_date").value == "2026-10-12"


def test_a_label_behind_s_p_is_no_operation():
    lines = (*LETTER_TOP, (72, 170, "S/P procedure:", 10.2), (330, 170, "Onset: 10/12/2026", 10.2))
    (found,) = read_here(draw(lines)).referrals

    assert found.one("surgery").value is None


@pytest.mark.parametrize("degree", ["MD", "PA-C", "DPT"])
def test_a_treating_physician_who_signs_orders_and_has_the_npi_and_no_therapist(degree):
    lines = (
        (40, 40, "WORK COMP THERAPY REFERRAL", 13),
        (40, 80, "Employee name: Odalys Tarrowby", 10),
        (40, 96, "DOB: 02/07/1961", 10),
        (40, 130, "Diagnosis: M25.561 Pain in right knee", 10),
        (40, 300, "Treating provider signature:", 10),
        (40, 322, f"Treating provider: Lowell Brandvold, {degree}", 10),
        (300, 322, "NPI 1234567893", 10),
    )
    (found,) = read_here(draw(lines)).referrals
    said = [found.one(name).value for name in ("referring_name", "referring_npi")]

    assert said == ([None, None] if degree == "DPT" else ["Lowell Brandvold", "1234567893"])


@pytest.mark.parametrize("label", ["Treating provider", "Rendering Provider"])
def test_the_npi_beside_a_physician_who_treats_is_the_physicians(label):
    lines = (
        *LETTER_TOP[:3],
        (40, 170, "Diagnosis: M25.561 Pain in right knee", 10),
        (40, 190, f"{label}: Lowell Brandvold, DO", 10),
        (300, 190, "NPI: 1234567893", 10),
    )
    (found,) = read_here(draw(lines)).referrals

    assert found.one("referring_npi").value == "1234567893"


@pytest.mark.parametrize(
    ("printed", "name"),
    [
        ("Vanessa Heim, MD", "Vanessa Heim"),
        ("Lowell Brandvold, PA-C", "Lowell Brandvold"),
        ("10/12/2026", None),
        ("Vanessa Heim, PT, DPT", None),
    ],
)
def test_who_is_printed_beside_a_signature_refers_if_they_may_order(printed, name):
    lines = (
        (40, 60, "Referral for physical therapy", 13),
        (40, 90, "Patient: Odalys Tarrowby   DOB: 02/07/1961", 10),
        (40, 110, "Evaluate and treat, 2x/week for 6 weeks. M25.561", 10),
        (40, 160, "Signature: ______________________   Date Signed: 10/12/2026", 10),
        (40, 180, f"Printed: {printed}", 10),
        (330, 180, "NPI #: 1234567893", 10),
    )
    (referral,) = read_here(draw(lines)).referrals

    assert referral.one("referring_name").value == name
