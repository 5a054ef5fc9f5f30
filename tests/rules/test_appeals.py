"""What may be done after a denial: the payer first, then its kind, else nothing."""

from __future__ import annotations

from datetime import date

import pytest

from priorauth.models.rules import RuleQuestion
from rules.book import RuleBook
from rules.code_tables import coding_pairs

DAY = date(2026, 11, 24)


def asked(payer: str, lob: str, state: str) -> RuleQuestion:
    return RuleQuestion(payer=payer, lob=lob, state=state, code="97110", visit=9, on=DAY, as_of=DAY)


@pytest.mark.parametrize(
    ("payer", "lob", "state", "days"),
    [
        ("uhc", "medicare_advantage", "TX", [60, None]),
        ("anthem-me", "commercial_fi", "ME", [180]),
        ("medicare", "medicare_ffs", "TX", [120]),
        ("sunflower-ks", "medicaid_mco", "KS", []),
        ("va-ccn", "va", "TX", []),
    ],
)
def test_each_line_of_business_has_its_own_rights(
    book: RuleBook, payer: str, lob: str, state: str, days: list[int | None]
) -> None:
    rights = book.denial_rights(asked(payer, lob, state))

    assert [right.days for right in rights] == days
    assert all(right.source.url.startswith("https://") for right in rights)


def test_the_payers_own_rule_stands_first(book: RuleBook) -> None:
    (right,) = book.denial_rights(asked("tx-wc", "workers_comp", "TX"))

    assert right.what.startswith("Resubmission: The same request only with objective evidence")


def test_where_sources_differ_the_shorter_time_is_the_safe_one(book: RuleBook) -> None:
    first, _ = book.denial_rights(asked("humana", "medicare_advantage", "TX"))

    assert first.days == 60
    assert "65" in first.what


def test_pairs_of_codes_are_a_reason_to_look_and_say_where() -> None:
    pairs = coding_pairs()

    assert pairs.named(frozenset({"97530", "97116", "97110"})) == (("97530", "97116"),)
    assert pairs.named(frozenset({"97161", "97140"})) == (("97161", "97140"),)
    assert pairs.named(frozenset({"97110", "97112"})) == ()
    assert "cms.gov" in pairs.verify_at
    assert pairs.conflicts
