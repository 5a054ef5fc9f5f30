"""Labels that nobody listed, in words that an office shortens."""

from __future__ import annotations

import pytest

from adapters.reading.wordings.label_composing import composed
from tests.adapters.reading.sheets import draw, read_here

UNDERSTOOD = """
npi referrer: Nat'l Provider ID | Natl. Prov. Identifier | Phys. NPI | Indiv. NPI | CMS NPI |
    Natl Prov ID | NPI (Individual) | Provider's National ID
member coverage: Mbr. ID No. | Subscr. ID # | Card Number | Pol. No. | Insured ID Number
payer coverage: Insur. Co. | Health Insurer | Payer of Record | Prim. Payer
plan coverage: Insurance Product | Type of Coverage | Plan/Network Name
payer secondary: Add'l Insurance | Suppl. Insurance | 2ndary Insurance
member secondary: Secondary Mbr ID | Suppl. ID # | Other ID #
referrer referrer: Ord. Provider | Prescr. Provider | Refd by | Rx'd By | Referring Prov. Name
fax referrer: Phys. Fax | Fax (office)
phone referrer: Phone (office) | Provider Contact #
phone patient: Patient Cellular | Phone (patient) | Home Contact #
name patient: Pat. Name | Patient Nm | Name (patient)
dob patient: Day of Birth | Dt. of Birth
sex patient: Biological Sex | Gender at Birth
injury order: Date Hurt | Inj. Dt.
surgery_date order: Date of Surg. | Op Date | Date Operated
onset order: Date Sx Began | Problem Since
dx order: Diagnostic Code | Dx Description
duration order: Duration Ordered
visits order: Tot. Visits | # PT Visits | Tx Count | Visits (total)
adjuster coverage: Adj. Name | Claims Adj.
claim coverage: Clm # | Claim Ident.
"""
NOBODYS = (
    "Med Record No. | Auth From | Auth Nbr | State Lic. # | Subscriber Name | Subscr. DOB | "
    "Therapy Fax | To Phone | To Address | Phone (adjuster) | Group NPI # | Org. NPI | "
    "Entered by | Order created by | Billing Phone | Superv. Physician | Tax ID #"
)


def _understood() -> list[tuple[str, str]]:
    rows = UNDERSTOOD.replace("\n    ", " ").strip().splitlines()
    told = [(row.partition(":")[0], row.partition(":")[2]) for row in rows]
    return [(label.strip(), head) for head, labels in told for label in labels.split("|")]


@pytest.mark.parametrize(("label", "announces"), _understood())
def test_a_label_in_shortened_words_is_understood(label: str, announces: str) -> None:
    assert composed(label) == tuple(announces.split())


@pytest.mark.parametrize("label", [one.strip() for one in NOBODYS.split("|")])
def test_a_label_of_somebody_else_is_nobodys_who_refers_or_comes(label: str) -> None:
    found = composed(label)

    assert found is not None
    assert found[0] == "other"


@pytest.mark.parametrize(
    "words", ["Card", "Hand", "Return by fax with insurance card", "Land line", "Cover", "Network"]
)
def test_a_word_of_its_own_is_no_shortened_one(words: str) -> None:
    assert composed(words) is None


def test_a_number_beside_a_shortened_label_is_read():
    lines = ((40, 60, "PHYSICAL THERAPY REFERRAL", 14), (40, 100, "Patient: Odalys Tarrowby", 10),
             (40, 130, "Referring provider: Lowell Brandvold, DO", 10),
             (40, 160, "Nat'l Prov. Ident.: 1234567893", 10),
             (40, 190, "Ins. Co.: Aetna", 10), (300, 190, "Mbr ID: W123456789", 10))  # fmt: skip

    (referral,) = read_here(draw(lines)).referrals

    assert referral.one("referring_npi").value == "1234567893"
    assert referral.one("member_id").value == "W123456789"
