"""The payer's own clock binds only where a rule says so."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

import pytest

from priorauth.models.rules import RuleQuestion
from rules.book import RuleBook
from rules.clocks import decision_due, vendor_facts

RECEIVED = datetime(2026, 11, 20, 15, 0, tzinfo=UTC)


def asked(payer: str, lob: str, state: str) -> RuleQuestion:
    day = date(2026, 11, 24)
    return RuleQuestion(payer=payer, lob=lob, state=state, code="97110", visit=9, on=day, as_of=day)


@pytest.mark.parametrize("lob", ["medicare_advantage", "dsnp", "medicaid_ffs", "medicaid_mco"])
def test_federal_times_bind_medicare_advantage_and_medicaid(lob: str) -> None:
    standard = decision_due(lob, "OH", RECEIVED, expedited=False)
    expedited = decision_due(lob, "OH", RECEIVED, expedited=True)

    assert standard is not None
    assert expedited is not None
    assert standard.due_at == RECEIVED + timedelta(days=7)
    assert expedited.due_at == RECEIVED + timedelta(hours=72)
    assert standard.sources


@pytest.mark.parametrize("lob", ["commercial_fi", "commercial_aso", "exchange", "fep", "va"])
def test_no_clock_is_invented_for_others(lob: str) -> None:
    assert decision_due(lob, "OH", RECEIVED, expedited=False) is None


def test_the_federal_times_began_with_2026() -> None:
    before = datetime(2025, 12, 31, 15, 0, tzinfo=UTC)

    assert decision_due("medicare_advantage", "OH", before, expedited=False) is None


def test_texas_counts_working_days() -> None:
    due = decision_due("workers_comp", "TX", datetime(2026, 11, 25, 9, tzinfo=UTC), expedited=False)

    assert due is not None
    assert due.due_at == datetime(2026, 12, 1, 9, tzinfo=UTC)
    assert decision_due("workers_comp", "CA", RECEIVED, expedited=False) is None


def test_an_urgent_request_falls_back_to_the_standard_time() -> None:
    due = decision_due("workers_comp", "TX", datetime(2026, 11, 25, 9, tzinfo=UTC), expedited=True)

    assert due is not None
    assert due.allowed == "3 business days"


def test_what_a_payer_says_about_itself_is_used_where_no_law_binds_it(book: RuleBook) -> None:
    due = book.decision_due(asked("wellfirst", "commercial_fi", "WI"), RECEIVED, urgent=False)

    assert due is not None
    assert not due.binding
    assert due.allowed == "14 business days"
    assert "National Imaging Associates" in due.rule
    assert due.sources[0].url.startswith("https://")


def test_a_law_goes_before_what_a_payer_says_about_itself(book: RuleBook) -> None:
    due = book.decision_due(asked("tx-wc", "workers_comp", "TX"), RECEIVED, urgent=False)

    assert due is not None
    assert due.binding


def test_vendor_facts_are_there_for_people_to_read() -> None:
    assert len(vendor_facts("eviCore healthcare")) == 5
    assert vendor_facts("Nobody") == ()
