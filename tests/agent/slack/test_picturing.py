"""The picture of the queue: without a patient in it, in words where Slack takes no file."""

from __future__ import annotations

import json

import psycopg
import pytest

from tests.agent.slack.conftest import CHANNEL, FRONT, TEAM, Workspace
from tests.clinics import FRONT_DESK
from tests.practice import PENDING, SURNAME

pytestmark = pytest.mark.anyio

DONE = "files.completeUploadExternal"
PNG = b"\x89PNG\r\n\x1a\n"


@pytest.mark.parametrize(
    "asked", ["show me a chart of the queue", "chart", "the queue chart please"]
)
async def test_the_queue_is_shown_as_a_picture_in_the_thread(
    workspace: Workspace, asked: str
) -> None:
    await workspace.mention(asked)
    [done] = await workspace.posted(1, DONE)
    file_id = done["files"][0]["id"]
    picture = (await workspace.http.get(f"/control/slack/files/{file_id}")).content

    assert done["channel_id"] == CHANNEL and done["thread_ts"].startswith("1764000001.")
    assert picture.startswith(PNG)
    assert SURNAME.encode() not in picture and PENDING.encode() not in picture


async def test_by_command_the_person_alone_sees_it(workspace: Workspace) -> None:
    command = {"command": "/pa", "text": "chart", "user_id": FRONT, "team_id": TEAM}
    await workspace.envelope("slash_commands", {**command, "channel_id": CHANNEL})
    [done] = await workspace.posted(1, DONE)

    assert done["channel_id"].startswith("D")


async def test_where_slack_takes_no_file_it_is_said_in_words(workspace: Workspace) -> None:
    await workspace.arm(trouble={"files.getUploadURLExternal": ["missing_scope"]})
    await workspace.mention("chart")
    [post] = await workspace.posted()

    assert "Open cases by payer and age" in post["text"]
    assert "Northwind Health Plan" in post["text"]


async def test_who_may_not_see_the_queue_gets_no_picture(workspace: Workspace) -> None:
    with psycopg.connect(workspace.practice.house.dsn) as owner:
        owner.execute("set session_replication_role = replica")
        owner.execute("update staff set rights = '{}' where id = %s", [FRONT_DESK])
    await workspace.mention("chart")
    [post] = await workspace.posted()

    assert "Northwind" not in json.dumps(post)
    assert not [call for call in (await workspace.state())["calls"] if call.startswith("files.")]


def shelve_digest(workspace: Workspace) -> None:
    with psycopg.connect(workspace.practice.house.dsn) as owner:
        owner.execute(
            "insert into slack_post (clinic_id, id, channel, text, blocks, once, next_at, made_at)"
            " values ('K-HERE', 'Y-DIGEST', %s, 'Monday', '[]', 'digest:2026-11-23', '2000-01-01',"
            " '2000-01-01')",
            [CHANNEL],
        )


async def test_below_the_digest_stands_the_picture_of_the_queue(workspace: Workspace) -> None:
    shelve_digest(workspace)
    await workspace.desk.poster.post_due()
    [done] = await workspace.posted(1, DONE)
    methods = [each["method"] for each in (await workspace.state())["posted"]]
    file_id = done["files"][0]["id"]
    picture = (await workspace.http.get(f"/control/slack/files/{file_id}")).content

    assert methods.index("chat.postMessage") < methods.index(DONE)
    assert done["channel_id"] == CHANNEL and not done.get("thread_ts")
    assert picture.startswith(PNG) and SURNAME.encode() not in picture


async def test_a_digest_whose_picture_slack_refuses_is_posted_once(workspace: Workspace) -> None:
    await workspace.arm(trouble={"files.getUploadURLExternal": ["missing_scope"] * 3})
    shelve_digest(workspace)
    for _ in range(2):
        await workspace.desk.poster.post_due()
    posts = await workspace.posted()

    assert [post["text"] for post in posts] == ["Monday"]
