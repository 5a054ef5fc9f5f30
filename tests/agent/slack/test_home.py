"""The app's home is the work of one person: what she can do comes first, with the ways to do it."""

from __future__ import annotations

import json
from typing import Any

import psycopg
import pytest

from tests.agent.slack.conftest import CHANNEL, FRONT, TEAM, THERA, USERS, Workspace
from tests.practice import ASKED, DENIED, DESK, DRAFT, HELD, PAYER, READER, case, packet

pytestmark = pytest.mark.anyio

HELD_TOO = [f"C-MRE{number}222222" for number in range(3, 7)]


def shown(view: Any) -> str:
    return json.dumps(view, ensure_ascii=False)


async def home_of(workspace: Workspace, user: str, opened: int = 1) -> dict[str, list[Any]]:
    """Open somebody's home; return its blocks below each heading."""
    await workspace.event({"type": "app_home_opened", "user": user, "tab": "home"})
    view = (await workspace.posted(opened, method="views.publish"))[-1]
    assert view["user_id"] == user
    found: dict[str, list[Any]] = {}
    for block in view["view"]["blocks"]:
        if block["type"] == "header":
            below = found.setdefault(block["text"]["text"], [])
        else:
            below.append(block)
    return found


def buttons(blocks: list[Any]) -> dict[str, dict[str, Any]]:
    return {
        each["text"]["text"]: each
        for block in blocks
        if block["type"] == "actions"
        for each in block["elements"]
    }


async def test_what_she_may_do_comes_first_and_the_rest_waits_for_others(
    workspace: Workspace,
) -> None:
    front = await home_of(workspace, FRONT)
    therapist = await home_of(workspace, THERA, opened=2)
    reader = await home_of(workspace, USERS[READER], opened=3)

    assert "7 open cases" in shown(front["Prior authorizations"])
    assert HELD in shown(front["For others"]), "the front desk does not approve"
    assert HELD in shown(therapist["For you"])
    assert DENIED in shown(front["For you"])
    assert f"{DRAFT}`: Northwind Health Plan; needs plan of care" in shown(therapist["For you"])
    assert "needs plan of care" not in shown(front)
    assert list(reader) == ["Prior authorizations", "For others"]


async def test_a_question_is_answered_from_the_home_page(workspace: Workspace) -> None:
    mine = (await home_of(workspace, THERA))["For you"]
    answers = [each for each in buttons(mine).values() if each["action_id"] == "answer_question"]

    assert [each["value"] for each in answers] == ["Q-CNTEN22222"], "the other names a patient"
    assert f"About `{ASKED}`." in shown(mine)


async def test_all_of_one_kind_are_shown_on_demand_and_worked_on_the_desk(
    workspace: Workspace,
) -> None:
    with psycopg.connect(workspace.practice.house.dsn) as owner:
        owner.execute("set session_replication_role = replica")
        for case_id in HELD_TOO:
            case(owner, case_id, payer=PAYER)
            packet(owner, case_id, "held", delivery="held")
    found = buttons((await home_of(workspace, THERA))["For you"])

    assert found["Work them"]["url"].startswith(f"{DESK}/queue/")
    everything = found["Show all 5"]
    await workspace.envelope(
        "interactive",
        {
            "type": "block_actions",
            "user": {"id": THERA, "team_id": TEAM},
            "trigger_id": "T1",
            "actions": [{"action_id": "show_all", "value": everything["value"]}],
            "container": {"type": "view"},
        },
    )
    [listed] = await workspace.posted()
    assert listed["channel"] == THERA
    assert all(case_id in shown(listed) for case_id in (HELD, *HELD_TOO))


async def test_an_answer_that_names_an_open_question_lets_her_answer_it(
    workspace: Workspace,
) -> None:
    await workspace.mention(f"what is asked about {ASKED}?")
    [post] = await workspace.posted()

    assert "Q-BRTHED2222" in shown(post), "said, and answered on the desk page alone"
    assert buttons(post["blocks"])["Answer Q-CNTEN22222"]["value"] == "Q-CNTEN22222"
    assert "Answer Q-BRTHED2222" not in buttons(post["blocks"])
    assert post["channel"] == CHANNEL
