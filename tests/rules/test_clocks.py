"""The payer's own clock binds only where a rule says so."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from rules.clocks import decision_due, escalation, vendor_facts

RECEIVED = datetime(2026, 11, 20, 15, 0, tzinfo=UTC)


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


def test_an_escalation_quotes_the_rule_once_the_time_is_over() -> None:
    due = decision_due("medicare_advantage", "OH", RECEIVED, expedited=False)

    assert escalation(due, RECEIVED + timedelta(days=7), "Acme", "R-1") is None
    letter = escalation(due, RECEIVED + timedelta(days=10), "Acme", "R-1")
    assert letter is not None
    assert "CMS-0057-F" in letter
    assert "7 calendar days" in letter
    assert "3 days" in letter


def test_nothing_is_drafted_where_no_rule_applies() -> None:
    due = decision_due("commercial_aso", "OH", RECEIVED, expedited=False)

    assert escalation(due, RECEIVED + timedelta(days=90), "Acme", "R-1") is None


def test_vendor_facts_are_there_for_people_to_read() -> None:
    assert len(vendor_facts("eviCore healthcare")) == 5
    assert vendor_facts("Nobody") == ()
