"""A list of cases is a table in Slack, and lines again where Slack takes no table."""

from __future__ import annotations

import json
from typing import Any

import psycopg
import pytest

from agent.slack.tables import parted
from agent.slack.writing import answer_blocks
from agent.wording import case_line, case_list, case_row
from tests.agent.slack.conftest import Workspace
from tests.practice import case

pytestmark = pytest.mark.anyio

DESK = "https://desk.example.test"
ONE: dict[str, Any] = {
    "case_id": "C-2222222222",
    "payer_name": "Northwind; Health <!channel>",
    "state": "partial",
    "awaits_payer": True,
    "sent_days_ago": 3,
    "procedures": ["97110", "97140"],
    "open_questions": 2,
    "runs_out_in_days": 5,
}
OTHER = {
    **ONE,
    "case_id": "C-3333333333",
    "payer_name": None,
    "state": "draft",
    "awaits_payer": False,
    "procedures": [],
    "open_questions": 0,
}
LISTED = {"cases": [ONE, OTHER], "total": 12, "page": 1, "pages": 6}


def test_a_line_of_a_case_is_read_again_as_it_was_written() -> None:
    assert case_row(f"- {case_line(ONE)}") == (
        "C-2222222222",
        "Northwind; Health <!channel>",
        "approved in part",
        "sent 3 days ago; 97110, 97140; 2 open questions; runs out in 5 days",
    )
    assert case_row(f"- {case_line(OTHER)}. Next: ask.") == (
        *("C-3333333333", "payer not certain", "in draft", "Next: ask."),
    )
    assert case_row("- C-2222222222: plan of care: The payer asks for it.") is None


def test_a_list_of_cases_is_a_table_between_what_is_said_before_and_behind() -> None:
    text = case_list(LISTED, "pending", "none")
    blocks = answer_blocks(text, by="planner", case_ids=(), desk=DESK, question="pending?")

    assert [each["type"] for each in blocks] == [
        "section",
        "table",
        "section",
        "actions",
        "context",
    ]
    head, first, second = blocks[1]["rows"]
    assert [each["text"] for each in head] == ["Case", "Payer", "How it stands", "More"]
    [link] = first[0]["elements"][0]["elements"]
    assert (link["url"], link["text"]) == (f"{DESK}/cases/C-2222222222", "C-2222222222")
    assert [each["text"] for each in second[1:]] == ["payer not certain", "in draft", "\u2013"]
    assert "<!channel>" not in json.dumps(blocks)
    assert "and 10 more" in blocks[2]["text"]["text"]


@pytest.mark.parametrize(
    "text",
    [
        f"1 case:\n- {case_line(ONE)}",
        f"- {case_line(ONE)}\n- {case_line(OTHER)}\nand\n- {case_line(ONE)}",
        "\n".join([f"- {case_line(ONE)}"] * 100),
        "No case.",
    ],
    ids=["one alone", "two lists", "more than a table takes", "none"],
)
def test_what_is_no_list_or_does_not_fit_stays_in_lines(text: str) -> None:
    assert parted(text) == (text, (), "")


async def test_where_slack_takes_no_table_the_cases_stand_in_lines(workspace: Workspace) -> None:
    with psycopg.connect(workspace.practice.house.dsn) as owner:
        owner.execute("set session_replication_role = replica")
        case(owner, "C-MRE3222222")
    await workspace.mention("which cases are new?")
    [as_table] = await workspace.posted()
    await workspace.arm(trouble={"chat.postMessage": ["invalid_blocks"]})
    await workspace.mention("which cases are new?")
    in_lines = (await workspace.posted(2))[-1]

    assert "table" in {each["type"] for each in as_table["blocks"]}
    assert {each["type"] for each in in_lines["blocks"]} == {"section", "actions", "context"}
    assert "C-MRE3222222" in in_lines["blocks"][0]["text"]["text"]
