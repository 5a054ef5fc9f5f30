"""Names in Slack: nobody's unless somebody vouches for it, and then for one pair of eyes alone."""

from __future__ import annotations

from typing import Any

import httpx
import pytest
from pydantic import SecretStr

from adapters.conversation_settings import SlackSettings
from adapters.http import new_client
from adapters.messages.slack import SlackWhisper
from priorauth.errors import Rejected, Unavailable
from tests.agent.slack.conftest import CHANNEL, FRONT, THERA, Workspace
from tests.clinics import FRONT_DESK
from tests.practice import ASKED, ELSEWHERE, SCHEDULING, SURNAME

pytestmark = pytest.mark.anyio


async def asked(workspace: Workspace, text: str, user: str = FRONT) -> None:
    await workspace.envelope(
        "slash_commands",
        {"command": "/pa", "text": text, "user_id": user, "channel_id": CHANNEL},
    )


def whisper(workspace: Workspace, client: httpx.AsyncClient) -> SlackWhisper:
    settings = SlackSettings(
        bot_token=SecretStr("xoxb-practice-only"),
        app_token=SecretStr("xapp-practice-only"),
        base_url=f"{workspace.town.url}/slack/api/",
        channel=None,
    )
    return SlackWhisper(settings, client)


def clear(workspace: Workspace, client: httpx.AsyncClient) -> None:
    """Give the worker what it has where the clinic has cleared Slack for names."""
    workspace.practice.house = workspace.practice.house.with_worker(
        whisper=whisper(workspace, client)
    )


async def test_without_an_attestation_names_stay_on_the_desk_page(workspace: Workspace) -> None:
    await asked(workspace, f"names {ASKED}")

    [said] = await workspace.posted(1, "chat.postEphemeral")
    assert (
        said["text"] == "Names stay on the desk page: this clinic has not cleared Slack for them."
    )
    assert SURNAME not in str(await workspace.state())


def shown_in(record: list[dict[str, Any]]) -> list[dict[str, Any]]:
    return [each for each in record if each["action"] == "show_name_in_slack"]


async def test_with_one_she_alone_is_told_and_it_is_on_the_record(workspace: Workspace) -> None:
    async with new_client() as client:
        clear(workspace, client)
        await asked(workspace, f"names {ASKED}, {SCHEDULING.lower()}")
        [said] = await workspace.posted(1, "chat.postEphemeral")

    assert (said["user"], said["channel"]) == (FRONT, CHANNEL)
    assert said["text"].count(SURNAME) == 2
    record = workspace.practice.record()
    tried = [each for each in shown_in(record) if each["phase"] == "attempt"]
    assert [(each["case_id"], each["on_behalf_of"]) for each in tried] == [
        (ASKED, FRONT_DESK),
        (SCHEDULING, FRONT_DESK),
    ]
    assert SURNAME not in str(record)


async def test_the_name_is_kept_in_no_row_on_its_way(workspace: Workspace) -> None:
    async with new_client() as client:
        clear(workspace, client)
        await asked(workspace, f"names {ASKED}")
        [said] = await workspace.posted(1, "chat.postEphemeral")

    assert SURNAME in said["text"]
    with workspace.practice.house.owner() as owner:
        for table in ("tool_request", "slack_post", "record_entry"):
            rows = owner.execute(f"select * from {table}").fetchall()
            assert SURNAME not in str(rows)


@pytest.mark.parametrize("case_id", [ELSEWHERE, "C-NPSVCH2222"])
async def test_a_case_of_another_clinic_has_no_name(workspace: Workspace, case_id: str) -> None:
    async with new_client() as client:
        clear(workspace, client)
        await asked(workspace, f"names {case_id}")
        [said] = await workspace.posted(1, "chat.postEphemeral")

    assert "case" in said["text"]
    assert SURNAME not in said["text"]


async def test_names_go_to_no_account_but_her_own(workspace: Workspace) -> None:
    from agent.slack.names import show_names
    from priorauth.errors import Conflict
    from tools.call import call

    given = {"case_ids": [ASKED], "channel": CHANNEL, "user": THERA}
    async with new_client() as client:
        clear(workspace, client)
        with pytest.raises(Conflict):
            await call(show_names, workspace.practice.caller(), given)

    assert SURNAME not in str(await workspace.state())
    given["user"] = FRONT
    async with new_client() as client:
        clear(workspace, client)
        await call(show_names, workspace.practice.caller(), given)
    assert SURNAME in str(await workspace.state())
    shown = shown_in(workspace.practice.record())
    assert [(each["phase"], each["outcome"]) for each in shown] == [
        ("attempt", None),
        ("result", "done"),
    ]


@pytest.mark.parametrize(
    ("trouble", "error"), [("ratelimited", Unavailable), ("channel_not_found", Rejected)]
)
async def test_slack_that_does_not_take_it_is_told_without_the_name(
    workspace: Workspace, trouble: str, error: type[Exception]
) -> None:
    await workspace.arm(trouble={"chat.postEphemeral": [trouble]})

    async with new_client() as client:
        with pytest.raises(error) as refused:
            await whisper(workspace, client).whisper(CHANNEL, FRONT, f"{ASKED}: {SURNAME}")
    assert SURNAME not in str(refused.value)
