"""One question to one colleague: about which case, who asks, and where she may answer it."""

from __future__ import annotations

import asyncio
import json
from typing import Any

import psycopg
import pytest

from tests.agent.slack.conftest import CHANNEL, FRONT, TEAM, THERA, USERS, Workspace
from tests.clinics import FRONT_DESK
from tests.practice import ASKED, READER

pytestmark = pytest.mark.anyio


def shown(post: dict[str, Any]) -> str:
    return json.dumps(post, ensure_ascii=False)


async def ask(workspace: Workspace, whom: str, question_id: str) -> None:
    """What the front desk types."""
    payload = {"user_id": FRONT, "channel_id": CHANNEL, "team_id": TEAM}
    text = f"ask <@{whom}|somebody> {question_id}"
    await workspace.envelope("slash_commands", {"command": "/pa", "text": text, **payload})


async def test_a_question_goes_to_one_therapist_and_comes_back_under_her_name(
    workspace: Workspace,
) -> None:
    await ask(workspace, THERA, "Q-CNTEN22222")
    [asked] = await workspace.posted()
    assert asked["channel"] == THERA and "visits requested" in shown(asked)
    assert ASKED in shown(asked) and f"<@{FRONT}>" in shown(asked), "about whom, and who asks"
    assert f"https://desk.example.test/cases/{ASKED}" in shown(asked)

    person = {"id": THERA, "team_id": TEAM}
    await workspace.envelope(
        "interactive",
        {
            "type": "block_actions",
            "user": person,
            "trigger_id": "T1",
            "actions": [{"action_id": "answer_question", "value": f"Q-CNTEN22222 {FRONT}"}],
            "channel": {"id": THERA},
        },
    )
    [form] = await workspace.posted(method="views.open")
    assert "Q-CNTEN22222" in shown(form) and ASKED in shown(form)

    await workspace.envelope(
        "interactive",
        {
            "type": "view_submission",
            "user": person,
            "view": {
                "type": "modal",
                "callback_id": "answer_question",
                "private_metadata": form["view"]["private_metadata"],
                "state": {"values": {"answer": {"text": {"value": "12"}}}},
            },
        },
    )
    told = {each["channel"]: shown(each) for each in await workspace.posted(3)}
    assert "is answered" in told[FRONT]
    async with asyncio.timeout(15):
        while not [
            line
            for line in workspace.practice.record()
            if line["action"] == "tool.answer_question" and line["phase"] == "result"
        ]:
            await asyncio.sleep(0.05)
    lines = [
        line for line in workspace.practice.record() if line["action"] == "tool.answer_question"
    ]
    assert {line["on_behalf_of"] for line in lines} == {"U-THERAPIST"}
    assert {line["case_id"] for line in lines} <= {ASKED, None}


async def test_what_only_the_desk_page_takes_is_asked_with_the_way_there(
    workspace: Workspace,
) -> None:
    for question in ("Q-BRTHED2222", "Q-NEVER22222"):
        await ask(workspace, THERA, question)
    [asked] = await workspace.posted()
    told = await workspace.posted(2, method="chat.postEphemeral")

    assert "answer_question" not in shown(asked), "no form that would refuse what she types"
    assert "on the desk page" in shown(asked) and f"cases/{ASKED}" in shown(asked)
    said = " ".join(map(shown, told))
    assert "It can only be answered on the desk page" in said
    assert "Q-NEVER22222 is not open" in said


async def test_who_may_not_answer_is_not_asked(workspace: Workspace) -> None:
    await ask(workspace, USERS[READER], "Q-CNTEN22222")
    [told] = await workspace.posted(method="chat.postEphemeral")

    assert "may not answer" in shown(told)
    assert not [each for each in (await workspace.state())["posted"]
                if each["channel"] == USERS[READER]]  # fmt: skip


async def submitted(
    workspace: Workspace, text: str, *, user: str = THERA, at_home: bool = False
) -> dict[str, Any] | None:
    """Send the form of the counting question; return what Slack is answered, if anything."""
    kept = {"question": "Q-CNTEN22222", "asked_by": "", "at_home": at_home}
    view = {
        "type": "modal",
        "callback_id": "answer_question",
        "private_metadata": json.dumps(kept),
        "state": {"values": {"answer": {"text": {"value": text}}}},
    }
    given = {"type": "view_submission", "user": {"id": user, "team_id": TEAM}, "view": view}
    envelope_id = await workspace.envelope("interactive", given)
    async with asyncio.timeout(15):
        while True:
            for ack in (await workspace.state())["acks"]:
                if ack["envelope_id"] == envelope_id:
                    payload: dict[str, Any] | None = ack.get("payload")
                    return payload
            await asyncio.sleep(0.05)


@pytest.mark.parametrize(
    ("typed", "says"),
    [
        ("a dozen or so", "yes or no, a count"),
        ("97110", "whole number"),
        ("Marguerite Ollerenshaw", "desk page"),
    ],
)
async def test_an_answer_of_the_wrong_kind_is_said_in_the_form_and_the_form_stays(
    workspace: Workspace, typed: str, says: str
) -> None:
    payload = await submitted(workspace, typed)

    assert payload is not None
    assert payload["response_action"] == "errors"
    assert says in payload["errors"]["answer"]
    assert typed not in shown(payload)
    assert "tool.answer_question" not in {line["action"] for line in workspace.practice.record()}


async def test_a_right_answer_closes_the_form_and_fills_the_home_page_anew(
    workspace: Workspace,
) -> None:
    assert not await submitted(workspace, "12", at_home=True)

    (post,) = await workspace.posted()
    (home,) = await workspace.posted(method="views.publish")
    assert "it is noted" in shown(post)
    assert home["user_id"] == THERA


async def test_an_answer_in_a_message_leaves_the_home_page_alone(workspace: Workspace) -> None:
    await submitted(workspace, "12")
    await workspace.posted()

    assert [
        each for each in (await workspace.state())["posted"] if each["method"] == "views.publish"
    ] == []


async def test_a_stranger_is_told_nothing_of_what_a_question_wants(workspace: Workspace) -> None:
    assert not await submitted(workspace, "a dozen or so", user="U0STRANGER")


async def test_who_may_not_see_cases_neither_asks_nor_gets_a_form(workspace: Workspace) -> None:
    with psycopg.connect(workspace.practice.house.dsn) as owner:
        owner.execute("set session_replication_role = replica")
        owner.execute("update staff set rights = '{}' where id = %s", [FRONT_DESK])
    await ask(workspace, THERA, "Q-CNTEN22222")
    [told] = await workspace.posted(method="chat.postEphemeral")
    await workspace.envelope(
        "interactive",
        {
            "type": "block_actions",
            "user": {"id": FRONT, "team_id": TEAM},
            "trigger_id": "T1",
            "actions": [{"action_id": "answer_question", "value": "Q-CNTEN22222"}],
            "channel": {"id": CHANNEL},
        },
    )
    [said] = await workspace.posted()

    assert "Q-CNTEN22222 is not open" in told["text"] and "is not open" in said["text"]
    assert said["channel"] == FRONT, "nothing went to the therapist"
    assert "views.open" not in (await workspace.state())["calls"]
