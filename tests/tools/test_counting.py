"""Counting cases, and how long payers take, from the rows of the practice day."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import psycopg
import pytest

from rules.business_days import between
from tests.clinics import NOW, PAYER
from tests.practice import DENIED, RUNNING_OUT, Practice

pytestmark = pytest.mark.anyio


async def test_cases_are_counted_by_state_and_payer(practice: Practice) -> None:
    said = await practice.ask("count_cases")
    of_one = await practice.ask("count_cases", payer="meadowlark")

    assert said["open"] == 7
    assert said["by_state"]["pending"] == said["by_state"]["denied"] == 1
    assert said["by_state"]["running_out"] == said["by_state"]["scheduling"] == 1
    assert [(each["payer_id"], each["open"]) for each in said["by_payer"]] == [
        (PAYER, 6),
        ("meadowlark", 1),
    ]
    assert of_one["open"] == 1 and of_one["by_state"] == {"held": 1}


async def test_counts_and_lists_agree(practice: Practice) -> None:
    counted = (await practice.ask("count_cases"))["by_state"]
    for state, number in counted.items():
        assert (await practice.ask("list_cases", state=state))["total"] == number, state


async def test_running_out_is_counted_as_far_ahead_as_asked(practice: Practice) -> None:
    near = await practice.ask("list_cases", state="running_out", within_days=2)
    far = await practice.ask("list_cases", state="running_out", within_days=60)

    assert near["total"] == 0
    assert [case["case_id"] for case in far["cases"]] == [RUNNING_OUT]


def decide(practice: Practice, case_id: str, sent: datetime, decided: datetime) -> None:
    with psycopg.connect(practice.house.dsn) as owner:
        owner.execute("set session_replication_role = replica")
        owner.execute("update submission set sent_at = %s where case_id = %s", [sent, case_id])
        owner.execute(
            "update determination set recorded_at = %s where case_id = %s", [decided, case_id]
        )


async def test_a_payers_turnaround_is_told_in_business_days_with_its_numbers(
    practice: Practice,
) -> None:
    monday = NOW - timedelta(days=14)
    decide(practice, DENIED, monday, monday + timedelta(days=2))
    decide(practice, RUNNING_OUT, monday, monday + timedelta(days=7))
    said = await practice.ask("payer_turnaround", payer="northwind")

    assert said["decided"] == 2
    assert (said["median_days"], said["ninetieth_days"]) == (2.5, 4.0)
    assert said["note"].startswith("Only 2 decisions")
    assert said["pending"] == 1


async def test_an_earlier_time_is_told_apart_and_nothing_on_file_is_said(
    practice: Practice,
) -> None:
    long_ago = NOW - timedelta(days=60)
    decide(practice, DENIED, long_ago, long_ago + timedelta(days=1))
    decide(practice, RUNNING_OUT, NOW - timedelta(days=2), NOW)
    said = await practice.ask("payer_turnaround", payer="northwind", days=30)
    nothing = await practice.ask("payer_turnaround", payer="meadowlark")

    assert (said["decided"], said["decided_before"]) == (1, 1)
    assert nothing["median_days"] is None and "No decision" in nothing["note"]


def test_business_days_between_skip_weekends_and_holidays() -> None:
    friday = datetime(2026, 11, 20, tzinfo=UTC).date()

    assert between(friday, friday) == 0
    assert between(friday, friday + timedelta(days=3)) == 1
    assert between(friday, friday + timedelta(days=7)) == 4
