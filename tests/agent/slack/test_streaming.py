"""An answer of the model is shown in Slack while it comes, and is whole whatever breaks."""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator
from typing import Any

import psycopg
import pytest
from pydantic import SecretStr

from adapters.model.claude import Claude
from adapters.settings import ModelSettings
from agent.slack.posting import BROKEN, HELD_FOR, LONGEST_ANSWER, SlackPoster
from priorauth.errors import NotPermitted
from tests.agent.slack.conftest import CHANNEL, FRONT, TEAM, WAITS, Workspace
from tests.clinics import CLINIC
from tests.practice import DESK, PENDING
from tests.simulator.town import Town

pytestmark = pytest.mark.anyio

LINE = "One request waits at the payer, and nobody has to do anything about it today or tomorrow.\n"


@pytest.fixture
async def model(town: Town) -> AsyncIterator[Claude]:
    town.http.delete("/control/requests")
    town.http.delete("/control/drills")
    claude = Claude(
        ModelSettings(
            api_key=SecretStr("practice"), base_url=f"{town.url}/claude", model="claude-sonnet-5-5"
        ),
        seconds=5,
    )
    yield claude
    await claude.close()


def script(town: Town, text: str) -> None:
    ask = {"type": "tool_use", "name": "list_cases", "input": {"state": "pending"}}
    turns = [{"reply": [ask]}, {"reply": [{"type": "text", "text": text}]}]
    town.control("claude/script", {"turns": turns})


async def ended(workspace: Workspace, method: str) -> list[dict[str, Any]]:
    """Wait for a call of this method; return all that was shown up to then."""
    async with asyncio.timeout(WAITS):
        while True:
            posted = (await workspace.state())["posted"]
            if any(each["method"] == method for each in posted):
                return list(posted)
            await asyncio.sleep(0.05)


async def begun(workspace: Workspace) -> str:
    """Begin an answer in Slack; return the stamp of its message."""
    to = {"recipient_user_id": FRONT, "recipient_team_id": TEAM, "markdown_text": LINE}
    told = await workspace.desk.client.chat_startStream(channel=CHANNEL, thread_ts="1.1", **to)
    return str(told["ts"])


def methods(posted: list[dict[str, Any]]) -> list[str]:
    return [each["method"] for each in posted]


async def test_an_answer_is_shown_line_by_line_and_ends_with_the_way_to_the_desk(
    workspace: Workspace,
) -> None:
    script(workspace.town, LINE * 4 + f"It is {PENDING}.")
    await workspace.mention("what is pending for Northwind?")
    posted = await ended(workspace, "chat.stopStream")

    assert methods(posted)[0] == "chat.startStream" and "chat.appendStream" in methods(posted)
    begun, stopped = posted[0], posted[-1]
    assert (begun["channel"], begun["recipient_user_id"]) == (CHANNEL, FRONT)
    assert begun["recipient_team_id"] == TEAM
    shown = "".join(each.get("markdown_text", "") for each in posted)
    assert shown == LINE * 4
    assert f"It is `{PENDING}`." in json.dumps(stopped["blocks"])
    assert f"{DESK}/cases/{PENDING}" in json.dumps(stopped["blocks"])
    assert "Answered by Claude" in json.dumps(stopped["blocks"])
    assert "chat.postMessage" not in methods(posted)


async def test_in_an_assistant_thread_it_says_what_is_being_looked_up(
    workspace: Workspace,
) -> None:
    script(workspace.town, LINE * 2)
    event = {"type": "message", "channel_type": "im", "user": FRONT, "text": "what is pending?"}
    await workspace.event({**event, "channel": "D0FRONT", "ts": "5.2", "thread_ts": "5.1"})
    posted = await ended(workspace, "chat.stopStream")

    doing = [each["status"] for each in posted if each["method"] == "assistant.threads.setStatus"]
    assert doing == ["is looking it up…", "is looking through the cases…"]


async def test_a_stream_that_breaks_off_ends_with_the_planners_answer(
    workspace: Workspace,
) -> None:
    script(workspace.town, LINE * 8)
    drill = {"drill": "overloaded_midway", "containing": "tool_result"}
    workspace.town.control("drills", drill)
    await workspace.mention("what is pending for Northwind?")
    posted = await ended(workspace, "chat.stopStream")

    end = json.dumps(posted[-1]["blocks"])
    assert methods(posted)[0] == "chat.startStream"
    assert "broke off in the middle of its answer. Answered without the model." in end
    assert f"`{PENDING}`" in end and "without a model" in end


async def test_others_leave_an_answer_alone_while_its_process_says_that_it_writes(
    workspace: Workspace,
) -> None:
    writes = workspace.desk.poster
    other = SlackPoster(workspace.practice.services, CLINIC, workspace.desk.client)
    await writes.promise_end(CHANNEL, "1.1", await begun(workspace))
    ended_by = []
    for _ in range(3):
        workspace.practice.house.clock.forward(HELD_FOR * 0.8)
        await writes.hold_promised()
        ended_by.append(await other.post_due())
    workspace.practice.house.clock.forward(HELD_FOR)
    ended_by.append(await other.post_due())

    assert ended_by == [0, 0, 0, 1]
    assert BROKEN in json.dumps((await workspace.state())["posted"][-1])


async def test_an_answer_that_was_given_up_without_a_word_is_not_held_for_ever(
    workspace: Workspace,
) -> None:
    writes = workspace.desk.poster
    await writes.promise_end(CHANNEL, "1.1", await begun(workspace))
    workspace.practice.house.clock.forward(LONGEST_ANSWER)
    await writes.hold_promised()

    assert await writes.post_due() == 1


async def test_an_answer_that_has_its_end_is_never_said_to_have_broken_off(
    workspace: Workspace,
) -> None:
    writes, house = workspace.desk.poster, workspace.practice.house
    promise = await writes.promise_end(CHANNEL, "1.1", await begun(workspace))
    with psycopg.connect(house.dsn, autocommit=True) as owner:
        owner.execute("revoke update on slack_post from pa_agent")
        with pytest.raises(NotPermitted):
            await writes.has_ended(promise)
        owner.execute("grant update on slack_post to pa_agent")
    house.clock.forward(LONGEST_ANSWER)

    assert await writes.post_due() == 0
    assert BROKEN not in json.dumps((await workspace.state())["posted"])


async def test_where_slack_refuses_to_stream_the_whole_answer_is_posted(
    workspace: Workspace,
) -> None:
    await workspace.arm(trouble={"chat.startStream": ["not_allowed"] * 9})
    script(workspace.town, LINE * 4)
    await workspace.mention("what is pending for Northwind?")
    [post] = await workspace.posted()

    assert post["blocks"][0]["text"]["text"] == (LINE * 4).strip()


async def test_where_slack_takes_no_more_lines_the_rest_comes_at_the_end_and_nothing_twice(
    workspace: Workspace,
) -> None:
    await workspace.arm(trouble={"chat.appendStream": ["not_allowed"] * 9})
    script(workspace.town, LINE * 4 + f"It is {PENDING}.")
    await workspace.mention("what is pending for Northwind?")
    posted = await ended(workspace, "chat.stopStream")

    begun, stopped = posted[0]["markdown_text"], posted[-1]["blocks"][0]["text"]["text"]
    assert f"{begun}{stopped}" == f"{LINE * 4}It is `{PENDING}`."
    assert "chat.postMessage" not in methods(posted)


async def test_where_slack_does_not_end_it_only_the_rest_is_posted(workspace: Workspace) -> None:
    await workspace.arm(trouble={"chat.stopStream": ["not_allowed"] * 9})
    script(workspace.town, LINE * 4 + f"It is {PENDING}.")
    await workspace.mention("what is pending for Northwind?")
    [post] = await workspace.posted()

    assert post["blocks"][0]["text"]["text"] == f"It is `{PENDING}`."


async def test_what_could_become_a_link_or_a_call_is_never_streamed(workspace: Workspace) -> None:
    hostile = "Look at [this](https://evil.example) now, <!channel>, or go to evil.example.\n"
    script(workspace.town, LINE * 2 + hostile + LINE * 3)
    await workspace.mention("what is pending for Northwind?")
    posted = await ended(workspace, "chat.stopStream")

    shown = "".join(each.get("markdown_text", "") for each in posted)
    rest = posted[-1]["blocks"][0]["text"]
    assert shown == LINE * 2
    assert "&lt;!channel&gt;" in rest["text"] and rest["verbatim"] is True
    assert rest["text"].count(LINE.strip()) == 3
