"""A printed payer name is resolved when it is certain, and never guessed."""

from __future__ import annotations

import pytest

from priorauth.errors import RuleFileInvalid
from rules.book import RuleBook
from rules.names import CLEAR_LEAD, CLOSE_ENOUGH, NameTable, normal_name

CERTAIN = {
    "UHC": "uhc",
    "uhc": "uhc",
    "UnitedHealthcare": "uhc",
    "UNITED HEALTHCARE INSURANCE COMPANY": "uhc",
    "United Heathcare": "uhc",
    "AARP MEDICARE ADVANTAGE": "uhc",
    "Aetna": "aetna",
    "AETNA LIFE INSURANCE CO": "aetna",
    "Cigna": "cigna",
    "CIGNA HEALTHCARE": "cigna",
    "Humana Gold Plus": "humana",
    "Humana Inc.": "humana",
    "Medicare": "medicare",
    "MEDICARE PART B": "medicare",
    "Medicare FFS": "medicare",
    "Anthem BCBS Maine": "anthem-me",
    "Anthem Blue Cross & Blue Shield of Maine": "anthem-me",
    "BCBS of Michigan": "bcbs-mi",
    "Blue Cross Blue Shield of Illinois": "bcbs-il",
    "Blue Cross NC": "bcbs-nc",
    "Tricare West": "tricare-west",
    "TRICARE East Region": "tricare-east",
    "Molina Healthcare": "molina",
    "WA L&I": "wa-lni",
    "Sunshine Health": "sunshine-fl",
    "Wellcare": "wellcare",
    "Highmark WNY": "highmark-wny",
}
UNCERTAIN = (
    "",
    "   ",
    "Blue Cross",
    "Blue Cross Blue Shield",
    "BCBS",
    "Tricare",
    "Medicaid",
    "Kaiser",
    "Kaiser Permanente",
    "Workers Comp",
    "Health Plan",
    "United",
    "Community Plan",
    "Blue Shield of California",
    "Blue Cross Blue Shield of Texas",
    "Blue Cross Blue Shield of Minnesota",
    "BCBS of Mississippi",
    "Anthem BCBS Missouri",
    "Cigma Dental of Nowhere",
    "Fictional Mutual",
    "Tufts Health Plan",
    "First Health",
    "N/A",
    "self pay",
    "TRICARE sest",
    "Anthem Blue Cross and Blue Shield of Ohio",
    "Texas Workers Compensation Insurance Fund",
    "Fidelity Care",
    "Excellus BlueCross BlueShield",
    "a" * 5_000,
)


@pytest.mark.parametrize("name", CERTAIN)
def test_a_certain_name_is_resolved(book: RuleBook, name: str) -> None:
    assert book.resolve_payer(name) == CERTAIN[name]


@pytest.mark.parametrize("name", UNCERTAIN)
def test_an_uncertain_name_is_left_to_people(book: RuleBook, name: str) -> None:
    assert book.resolve_payer(name) is None


def test_every_alias_leads_to_its_own_payer(book: RuleBook) -> None:
    for payer in book.payers():
        assert [book.resolve_payer(name) for name in (payer.id, payer.name, *payer.aliases)] == [
            payer.id
        ] * (2 + len(payer.aliases))


def test_two_payers_cannot_share_a_name(book: RuleBook) -> None:
    uhc = book.payer("uhc")
    other = book.payer("aetna").model_copy(update={"aliases": ("U.H.C.",)})

    with pytest.raises(RuleFileInvalid, match="belongs to"):
        NameTable((uhc, other, uhc.model_copy(update={"payer": "third"})))


def test_company_words_and_punctuation_do_not_matter() -> None:
    assert normal_name("The Aetna Life Insurance Co., Inc.") == "aetna life"


def test_the_thresholds_are_the_measured_ones() -> None:
    assert (CLOSE_ENOUGH, CLEAR_LEAD) == (92.0, 6.0)
