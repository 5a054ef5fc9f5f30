"""What payers, reviewers and portals answer, in their many forms, is no order of a physician."""

from __future__ import annotations

from typing import Any

import pytest

from tests.adapters.reading.sheets import draw, read_here

WHO = "Member: Odalys Tarrowby   DOB: 02/07/1961   Member ID: GHP4471902"


def paper(text: str) -> bytes:
    lines = text.strip().split("\n")
    return draw([(60, 60 + 14 * at, line, 10) for at, line in enumerate(lines)])


PARTIAL = f"""
Granite Review Services
11/17/2026
Health Plan: Granite Health Plan
{WHO}
Case Number: 1199887766
Authorization Number: A0098877
The request for physical therapy has been PARTIALLY APPROVED.
Requested: 18 visits
Approved: 8 visits
Denied: 10 visits
Approval effective date: 11/17/2026
Approval end date: 01/16/2027
Rationale: The notes do not support more than 8 visits at this time.
"""
PORTAL = """
Payer Portal   Authorization & Referral Inquiry   Printed 11/21/2026 9:04 AM
Patient: TARROWBY, ODALYS   Date of Birth: 02/07/1961
Member ID: GHP4471902   Payer: GRANITE HEALTH PLAN
Certification Number: 22611200455
Status: Certified in total
From - To: 11/23/2026 - 02/21/2027
Quantity: 20 Visits
Requesting Provider: BELL, ANNA NPI: 1234567893
"""
COMPENSATION = """
State Accident Fund
Utilization Review Determination
Injured Worker: Odalys Tarrowby
DOB: 02/07/1961
UR Reference: UR-88123-26
Date of determination: 11/19/2026
Request received 11/16/2026 from Dr. Anna Bell for physical therapy 2x6, right shoulder.
Decision: CERTIFIED
Treatment certified: Physical therapy, 12 sessions, right shoulder (CPT 97110, 97140)
Valid through: 02/19/2027
"""
UNITS_OF_EACH = f"""
Granite Benefits Management
Determination Notice   Date: 2026-11-19
Order ID: 205511873   Status: AUTHORIZED
{WHO}
Valid from: 11/19/2026   Valid to: 02/17/2027
Procedure   Units authorized
97110       Therapeutic exercises   24
97140       Manual therapy   12
"""
TWO_PERIODS = f"""
GRANITE MUTUAL
Determination: Approved as requested
Date of decision: Nov 20, 2026
Reference ID: MM20261120-33   Previous reference: 30009991
{WHO}
Requested dates of service: 11/01/2026 - 12/15/2026
Approved dates of service: 11/20/2026 - 01/20/2027
Requested visits: 16
Approved visits: 12
Visits remaining in benefit year: 18
"""
PLAIN_WORDS = f"""
Granite Health Plan
November 20, 2026
{WHO}
Reference number: 55-1199
Thank you for your request for therapy. After careful review, we cannot cover 12 more visits.
Why: The plan covers 30 visits each calendar year. You have used 30 visits.
You may file an appeal no later than 180 days after you get this letter.
"""
NON_CERTIFICATION = """
NORTHGATE COMP SERVICES
Utilization Review - Non-Certification
Claimant: Odalys Tarrowby   DOB: 02/07/1961
Date: 11/20/2026
Determination: NON-CERTIFIED
Rationale: Guidelines recommend 10 visits for a sprain; 10 have been completed without gain.
An appeal must be received by 12/20/2026.
"""
IN_PASSING = f"""
Premium Advantage
Notice of Denial of Medical Coverage
Date: 11/13/2026   Reference # 9912-DN-0031
{WHO}
Your request was denied: physical therapy, 10 visits (97110).
We denied it because you have reached your prior level of function. Medicare
Benefit Policy Manual Chapter 15 requires skilled care.
You must appeal within 65 calendar days of the date of this notice.
"""

APPROVALS: list[tuple[str, dict[str, Any]]] = [
    (PARTIAL, {
        "authorization_number": "A0098877", "visits": 8, "letter_date": "2026-11-17",
        "starts_on": "2026-11-17", "ends_on": "2027-01-16", "payer_name": "Granite Health Plan",
    }),
    (PORTAL, {
        "authorization_number": "22611200455", "visits": 20, "letter_date": None,
        "starts_on": "2026-11-23", "ends_on": "2027-02-21",
    }),
    (COMPENSATION, {
        "authorization_number": "UR-88123-26", "visits": 12, "letter_date": "2026-11-19",
        "ends_on": "2027-02-19", "payer_name": "State Accident Fund",
    }),
    (UNITS_OF_EACH, {
        "authorization_number": "205511873", "visits": None, "units": None,
        "letter_date": "2026-11-19", "starts_on": "2026-11-19", "ends_on": "2027-02-17",
    }),
    (TWO_PERIODS, {
        "authorization_number": "MM20261120-33", "visits": 12, "letter_date": "2026-11-20",
        "starts_on": "2026-11-20", "ends_on": "2027-01-20",
    }),
]  # fmt: skip
DENIALS: list[tuple[str, dict[str, Any]]] = [
    (PLAIN_WORDS, {"visits": None, "letter_date": "2026-11-20", "respond_by": "2027-05-19"}),
    (NON_CERTIFICATION, {"visits": None, "respond_by": "2026-12-20"}),
    (IN_PASSING, {
        "visits": None, "letter_date": "2026-11-13", "respond_by": "2027-01-17",
        "payer_name": "Premium Advantage", "authorization_number": "9912-DN-0031",
    }),
]  # fmt: skip


@pytest.mark.parametrize(
    ("kind", "text", "says"),
    [*(("approval", *one) for one in APPROVALS), *(("denial", *one) for one in DENIALS)],
)
def test_an_answer_is_read_and_no_referral_comes_of_it(
    kind: str, text: str, says: dict[str, Any]
) -> None:
    reading = read_here(paper(text))

    (found,) = reading.letters
    assert reading.referrals == ()
    assert found.kind == kind
    assert {name: getattr(found, name).value for name in says} == says


def test_a_part_that_is_refused_has_its_reason() -> None:
    (found,) = read_here(paper(PARTIAL)).letters

    assert found.reasons[0].value == "The notes do not support more than 8 visits at this time."


def test_an_amount_that_nobody_explains_is_for_a_person() -> None:
    told = (
        f"Granite Health Plan\n{WHO}\nYour request has been approved. It is authorized.\n12 visits"
    )

    (found,) = read_here(paper(told)).letters

    assert (found.visits.value, found.visits.flag) == (12, "low_confidence")


def test_of_two_amounts_that_differ_none_is_taken() -> None:
    told = f"Granite Health Plan\n{WHO}\nYour request has been approved. It is authorized.\n"

    (found,) = read_here(paper(f"{told}Approved: 12 visits\nApproved: 8 visits")).letters

    assert (found.visits.value, found.visits.flag) == (None, "conflict")


@pytest.mark.parametrize(
    ("kind", "told", "until"),
    [
        (
            "request",
            "We need more information to make a decision on your request for therapy (97110).\n"
            "Please send the initial evaluation and plan of care by 11/26/2026.",
            "2026-11-26",
        ),
        (
            "cancellation",
            "The following authorization has been CANCELLED at the request of the provider.\n"
            "Services: Physical therapy evaluation and treatment, 12 visits",
            None,
        ),
    ],
)
def test_what_a_payer_has_not_decided_or_not_any_more_is_a_letter_and_no_order(
    kind: str, told: str, until: str | None
) -> None:
    reading = read_here(paper(f"Granite Health Plan\n11/14/2026\n{WHO}\n{told}"))

    (found,) = reading.letters
    assert [page.kind for page in reading.pages] == ["other"]
    assert reading.referrals == ()
    assert (found.kind, found.respond_by.value) == (kind, until)
    assert (found.member_id.value, found.visits.value) == ("GHP4471902", None)


def test_units_of_each_service_are_not_one_number() -> None:
    told = f"Authorization Summary\nAuth ID 4001122   Status Approved\n{WHO}\n"
    lines = "97110   Units Req 24   Units Appr 16\n97140   Units Req 24   Units Appr 16"

    (found,) = read_here(paper(told + lines)).letters

    assert (found.units.value, found.units.flag) == (None, "conflict")
    assert found.payer_name.flag is not None


def test_an_order_that_was_approved_already_is_an_order() -> None:
    order = f"""
Valley Medical Group - Referral Order
{WHO}
Referral authorization approved by PCP: Yes
Approved visits: 12   Referral # 889911   Valid from 11/20/2026 to 05/20/2027
Dx: M17.11 unilateral primary osteoarthritis, right knee
Please evaluate and treat. Frequency: 2 times per week for 6 weeks
Referred by: Anna Bell, MD   NPI 1234567893   Order date 11/19/2026
"""
    reading = read_here(paper(order))

    assert [page.kind for page in reading.pages] == ["referral_order"]
    assert reading.letters == ()


@pytest.mark.parametrize(
    "told",
    [
        "Prior auth status: Approved   Authorization #: A5551234   Visits authorized: 12",
        "Please contact us if additional information is needed for your authorization request or\n"
        "for the payer's decision.",
    ],
)
def test_an_order_that_speaks_of_its_authorization_is_an_order(told: str) -> None:
    order = (
        "Cascade Orthopedics\nPhysical Therapy Referral\n"
        "Patient: Odalys Tarrowby   DOB: 02/07/1961\n"
        f"{told}\nDiagnosis: M54.50 Low back pain\nEvaluate and treat 2x/week x 6 weeks\n"
        "Referring provider: Anna Bell, MD   NPI: 1234567893"
    )

    reading = read_here(paper(order))

    assert [page.kind for page in reading.pages] == ["referral_order"]
    assert reading.letters == ()


def test_a_signed_note_that_tells_of_an_approval_is_no_letter() -> None:
    note = """
Summit Family Practice   Visit Note 11/19/2026
Patient: Odalys Tarrowby   DOB: 02/07/1961
HPI: PT was denied by insurance after 6 visits; authorization has been approved for 12 more visits.
Assessment: M25.562 left knee pain. Plan: continue PT 2x/week for 6 weeks, refer to PT.
Electronically signed by Anna Bell, MD
"""
    reading = read_here(paper(note))

    assert [page.kind for page in reading.pages] == ["clinical_note"]
    assert reading.letters == ()


def test_what_a_plan_allows_in_a_year_is_not_asked_for() -> None:
    told = f"""
Granite Health Plan   Eligibility response 11/20/2026
{WHO}
Physical therapy: 30 visits per calendar year, 12 used, 18 remaining.
"""
    reading = read_here(paper(told))

    assert all(one.one("visits_requested").value is None for one in reading.referrals)
