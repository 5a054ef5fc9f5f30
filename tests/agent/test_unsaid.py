"""What a model's answer says that no tool said is named behind it."""

from __future__ import annotations

import json
from datetime import date

import pytest

from agent.unsaid import notes_on

TODAY = date(2026, 11, 30)
CASE, OTHER = "C-7K2M9QXAPT", "C-2222222222"
TOLD = json.dumps(
    {
        "cases": [
            {"case_id": CASE, "procedures": ["97110", "97140"], "authorized_visits": 12,
             "used_visits": 4, "runs_out_in_days": 5, "diagnoses": ["M17.11"]},
            {"case_id": OTHER, "authorized_visits": 1200, "used_visits": 9},
        ],
        "total": 37,
    }
)  # fmt: skip
NEEDS = '{"mode":"required"}'
FREE = '{"mode":"no_pa","because":[]}'


@pytest.mark.parametrize(
    "answer",
    [
        f"There are 37. {CASE} has 4 of 12 visits used and 8 left; it ends on December 5.",
        "1. The first ends 2026-12-05.\n2. The second has 1,200 visits.",
        "Both need 97110 and 97140 for M17.11. 2 cases, 1 212 visits in all? No: 1,212.",
        "It ends Dec 5, 2026, that is 12/5, in 5 days, on Saturday.",
        "In all 13 visits are used. Ask again within 7 days, by 12/07.",
        "Used 4/12, see page 4/12 of it.",
        "Nothing is pending.",
    ],
)
def test_what_the_tools_said_or_what_follows_from_it_has_no_note(answer: str) -> None:
    assert notes_on(answer, [TOLD], ["within 7 days? 1 and 212"], TODAY) == ""


@pytest.mark.parametrize(
    ("answer", "named"),
    [
        ("9999 cases are pending.", "9999"),
        ("It has 11 visits left.", "11"),
        ("It ends on December 19.", "December 19"),
        ("It ends 2026-12-24.", "2026-12-24"),
        ("See C-ZZZZZZZZZZ.", "C-ZZZZZZZZZZ"),
        ("Bill 97530 for it.", "97530"),
        ("The diagnosis is S83.511A.", "S83.511A"),
        ("They take 3 weeks.", "3 weeks"),
        ("It ends on 6/19.", "6/19"),
        ("It costs $450.00.", "$450.00"),
    ],
)
def test_what_no_tool_said_is_named(answer: str, named: str) -> None:
    note = notes_on(answer, [TOLD], ["what is pending?"], TODAY)

    assert note.startswith(f"\n(No tool said {named}.")


@pytest.mark.parametrize(
    "answer",
    [
        "No authorization is needed for 97110.",
        "No prior auth required.",
        "They do not require authorization for this.",
        "Authorization isn't required here.",
    ],
)
def test_that_nothing_is_needed_must_have_been_said(answer: str) -> None:
    asked = ["does Northwind need authorization for 97110?"]

    assert "Verify it first" in notes_on(answer, [NEEDS], asked, TODAY)
    assert notes_on(answer, [FREE], asked, TODAY) == ""


def test_an_answer_that_was_doubted_is_no_source_later() -> None:
    doubted = "9999 are pending." + notes_on("9999 are pending.", [TOLD], [], TODAY)
    claimed = "No authorization is needed." + notes_on("No authorization is needed.", [], [], TODAY)

    assert "(No tool said 9999." in notes_on("Still 9999.", [], [doubted], TODAY)
    assert "Verify it first" in notes_on("Right, no auth needed.", [], [claimed], TODAY)
    assert notes_on("Right, no auth needed.", [], ["No authorization is needed."], TODAY) == ""
