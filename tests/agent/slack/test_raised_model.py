"""What a clinic lets the model see at the desk is no permission to say it in Slack."""

from __future__ import annotations

from collections.abc import AsyncIterator
from typing import Any

import pytest
from pydantic import SecretStr

from adapters.model.claude import Claude
from adapters.settings import ModelSettings
from tests.agent.slack.conftest import CHANNEL, FRONT, Workspace
from tests.practice import PENDING
from tests.simulator.town import Town

pytestmark = pytest.mark.anyio

NAME = "Unheardof"
NAMING = f"what is the status of Somebody {NAME}?"


@pytest.fixture
async def model(town: Town) -> AsyncIterator[Claude]:
    """Claude of a clinic that vouches for it: names may be shown to it, and it repeats them."""
    town.http.delete("/control/requests")
    town.http.delete("/control/drills")
    said = f"Somebody {NAME} waits for the payer."
    town.control("claude/script", {"turns": [{"reply": [{"type": "text", "text": said}]}]})
    claude = Claude(
        ModelSettings(
            api_key=SecretStr("practice"),
            base_url=f"{town.url}/claude",
            model="claude-sonnet-5-5",
            may_see_names=True,
        ),
        seconds=5,
    )
    yield claude
    await claude.close()


def reached_claude(town: Town) -> list[Any]:
    return list(town.control("requests?vendor=claude")["requests"])


async def test_in_a_channel_a_question_with_a_name_is_answered_inside_the_house(
    workspace: Workspace,
) -> None:
    await workspace.mention(NAMING)
    [said] = await workspace.posted(1)

    assert "Answered inside the house, without the model" in said["text"]
    assert NAME not in str((await workspace.state())["posted"])
    assert reached_claude(workspace.town) == []


async def test_so_it_is_in_a_direct_message(workspace: Workspace) -> None:
    event = {"type": "message", "channel_type": "im", "user": FRONT, "text": NAMING}
    await workspace.event({**event, "channel": "D0FRONT", "ts": "5.2"})
    [said] = await workspace.posted(1)

    assert "Answered inside the house, without the model" in said["text"]
    assert NAME not in str((await workspace.state())["posted"])
    assert reached_claude(workspace.town) == []


async def test_and_so_it_is_where_she_alone_sees_the_answer(workspace: Workspace) -> None:
    command = {"command": "/pa", "text": NAMING, "user_id": FRONT, "channel_id": CHANNEL}
    await workspace.envelope("slash_commands", command)
    [said] = await workspace.posted(1, "chat.postEphemeral")

    assert "Answered inside the house, without the model" in said["text"]
    assert NAME not in str((await workspace.state())["posted"])
    assert reached_claude(workspace.town) == []


async def test_a_question_that_names_nobody_still_goes_to_the_model(workspace: Workspace) -> None:
    workspace.town.control(
        "claude/script", {"turns": [{"reply": [{"type": "text", "text": f"It is {PENDING}."}]}]}
    )
    await workspace.mention("what is pending for Northwind?")
    [said] = await workspace.posted(1)

    assert PENDING in said["text"]
    assert len(reached_claude(workspace.town)) == 1
