"""The desk in Slack: who is served, what is shown, what is never said or approved."""

from __future__ import annotations

import asyncio
import json
import re
from datetime import timedelta
from typing import Any

import psycopg
import pytest

from agent.slack.pasted import without_identifiers
from agent.slack.posting import LONGEST_ANSWER
from tests.agent.slack.conftest import CHANNEL, FRONT, STRANGER, TEAM, THERA, Workspace
from tests.practice import DENIED, DESK, HELD, PENDING, SURNAME

pytestmark = pytest.mark.anyio


def shown(post: dict[str, Any]) -> str:
    return json.dumps(post, ensure_ascii=False)


async def test_a_mention_is_answered_in_its_thread_with_a_way_to_the_desk(
    workspace: Workspace,
) -> None:
    await workspace.mention("what's pending for Northwind?")
    [post] = await workspace.posted()

    assert post["channel"] == CHANNEL and post["thread_ts"].startswith("1764000001.")
    assert f"`{PENDING}`" in shown(post)
    assert f"{DESK}/cases/{PENDING}" in shown(post)
    assert "without a model" in shown(post)


async def test_an_envelope_is_acknowledged_before_the_answer_is_there(
    workspace: Workspace,
) -> None:
    envelope_id = await workspace.event(
        {"type": "app_mention", "user": FRONT, "text": "help", "channel": CHANNEL, "ts": "1.1"}
    )
    await workspace.posted()

    assert envelope_id in [ack["envelope_id"] for ack in (await workspace.state())["acks"]]


async def test_an_event_that_slack_sends_again_is_answered_once(workspace: Workspace) -> None:
    event = {"type": "app_mention", "user": FRONT, "text": "hi", "channel": CHANNEL, "ts": "1.2"}
    for _ in range(4):
        await workspace.event(event, "EvAGAIN001")
    posts = await workspace.nothing_after("what needs approval?")
    await workspace.posted(2)

    assert len(posts) >= 1
    texts = [post["text"] for post in await workspace.posted(2)]
    assert sum("I can answer these" in text for text in texts) == 1


@pytest.mark.parametrize(
    ("user", "about", "team"),
    [
        (STRANGER, {}, TEAM),
        (FRONT, {"is_restricted": True}, TEAM),
        (FRONT, {"is_ultra_restricted": True}, TEAM),
        (FRONT, {"deleted": True}, TEAM),
        (FRONT, {"is_bot": True}, TEAM),
        (FRONT, {"team_id": "T0ELSEWHER"}, TEAM),
        (FRONT, {}, "T0ELSEWHER"),
    ],
    ids=["unmapped", "guest", "single-channel guest", "gone", "bot", "shared", "external"],
)
async def test_who_is_not_on_file_or_no_member_gets_nothing(
    workspace: Workspace, user: str, about: dict[str, Any], team: str
) -> None:
    await workspace.arm(people={user: about})
    await workspace.mention("what is pending?", user=user, user_team=team)
    await workspace.mention("help", user=THERA)
    posts = await workspace.posted()

    assert PENDING not in shown({"posts": posts})
    assert not [line for line in workspace.practice.record() if line["action"] == "tool.list_cases"]


async def test_a_thread_goes_on_where_it_was(workspace: Workspace) -> None:
    await workspace.mention("what's pending for Northwind?", thread_ts="1764.1")
    await workspace.posted(1)
    await workspace.mention("status of that one", thread_ts="1764.1")
    posts = await workspace.posted(2)

    assert f"`{PENDING}` is pending" in shown(posts[1])


async def test_somebody_else_does_not_go_on_in_my_conversation(workspace: Workspace) -> None:
    await workspace.mention("what's pending for Northwind?", thread_ts="1764.2")
    await workspace.posted(1)
    await workspace.mention("status of that one", user=THERA, thread_ts="1764.2")
    posts = await workspace.posted(2)

    assert "Which case?" in shown(posts[1])


async def test_nobody_can_approve_in_slack(workspace: Workspace) -> None:
    await workspace.mention(f"approve {HELD} now")
    [post] = await workspace.posted()
    with psycopg.connect(workspace.practice.house.dsn) as owner:
        approvals = owner.execute("select count(*) from approval").fetchone()

    assert "Nobody can approve here" in shown(post)
    assert f"{DESK}/cases/{HELD}" in shown(post)
    assert approvals == (0,)


async def test_a_direct_message_is_answered_and_other_channels_are_left_alone(
    workspace: Workspace,
) -> None:
    await workspace.event(
        {
            "type": "message",
            "channel_type": "channel",
            "user": FRONT,
            "text": "what is pending?",
            "channel": CHANNEL,
            "ts": "2.1",
        }
    )
    await workspace.event(
        {
            "type": "message",
            "channel_type": "im",
            "user": FRONT,
            "text": "what is pending?",
            "channel": "D0FRONT",
            "ts": "2.2",
        }
    )
    posts = await workspace.posted()

    assert [post["channel"] for post in posts] == ["D0FRONT"]


async def test_a_pasted_number_is_neither_kept_nor_repeated(workspace: Workspace) -> None:
    await workspace.mention(f"status of {SURNAME} born 02/03/1951, SSN 123-45-6789")
    [post] = await workspace.posted()

    assert "did not keep" in shown(post)
    with psycopg.connect(workspace.practice.house.dsn) as owner:
        kept = owner.execute("select slack_post::text from slack_post").fetchall()
    for secret in (SURNAME, "123-45-6789", "02/03/1951"):
        assert secret not in shown(post) + str(kept) + str(workspace.practice.record())


@pytest.mark.parametrize(
    "pasted",
    [
        "(614) 555-0199",
        "614.555.0199",
        "1EG4-TE5-MK73",
        "1EG4TE5MK73",
        "born March 4th, 1961",
        "4 March 1961",
        "03-04-1961",
        "1961-03-04",
        "member id W123456789",
        "zorb@example.com",
    ],
)
def test_what_looks_like_somebodys_number_is_taken_out(pasted: str) -> None:
    left = without_identifiers(f"is C-7K2M9QXAPT of {pasted} pending since 2026-11-20 for 97110?")

    assert not set(re.findall(r"\w{2,}", pasted)) & set(re.findall(r"\w{2,}", left)) - {"born"}
    assert left.startswith("is C-7K2M9QXAPT of ")
    assert left.endswith(" pending since 2026-11-20 for 97110?")


async def test_of_a_number_that_is_not_understood_no_piece_is_repeated(
    workspace: Workspace,
) -> None:
    await workspace.mention("1EG4-TE5-MK73 what is pending?")
    [post] = await workspace.posted()

    assert "did not keep" in shown(post) and PENDING in shown(post)
    assert not re.search(r"\b(?:1eg4|te5|mk73|eg|te|mk)\b", shown(post), re.IGNORECASE)


async def test_what_hostile_people_type_calls_nobody_and_links_nowhere(
    workspace: Workspace,
) -> None:
    await workspace.mention("what is pending for <!channel> =cmd() <https://evil.test|Aetna>?")
    [post] = await workspace.posted()

    assert "<!channel>" not in shown(post) and "evil.test" not in shown(post)


async def test_a_question_that_was_answered_is_never_said_to_have_broken_off(
    workspace: Workspace,
) -> None:
    await workspace.mention("what is pending?")
    await workspace.posted()
    async with asyncio.timeout(15):
        with psycopg.connect(workspace.practice.house.dsn, autocommit=True) as owner:
            open_posts = "select count(*) from slack_post where posted_at is null"
            while owner.execute(open_posts).fetchone() != (0,):
                await asyncio.sleep(0.05)
    workspace.practice.house.clock.forward(LONGEST_ANSWER)

    assert await workspace.desk.poster.post_due() == 0
    assert len(await workspace.posted()) == 1


async def test_a_very_long_message_gets_one_line(workspace: Workspace) -> None:
    await workspace.mention("pending " * 100_000)
    [post] = await workspace.posted()

    assert "at most 2000 characters" in shown(post)


async def test_the_command_answers_to_the_asker_alone(workspace: Workspace) -> None:
    await workspace.envelope(
        "slash_commands",
        {
            "command": "/pa",
            "text": "why was it denied?",
            "user_id": FRONT,
            "channel_id": CHANNEL,
            "team_id": TEAM,
        },
    )
    [post] = await workspace.posted(method="chat.postEphemeral")

    assert post["user"] == FRONT and f"`{DENIED}`" in shown(post)


async def test_an_assistant_thread_begins_with_suggestions(workspace: Workspace) -> None:
    thread = {"user_id": FRONT, "channel_id": "D0FRONT", "thread_ts": "3.1"}
    await workspace.event({"type": "assistant_thread_started", "assistant_thread": thread})
    [prompts] = await workspace.posted(method="assistant.threads.setSuggestedPrompts")

    assert "what is pending?" in shown(prompts)


async def test_when_slack_is_away_a_post_waits_and_goes_out_later(workspace: Workspace) -> None:
    await workspace.arm(trouble={"chat.postMessage": ["down", "ratelimited"]})
    await workspace.mention("what needs approval?")
    async with asyncio.timeout(15):
        while not waiting(workspace, tries=1):
            await asyncio.sleep(0.05)
    workspace.practice.house.clock.forward(timedelta(minutes=3))
    await workspace.desk.poster.post_due()
    workspace.practice.house.clock.forward(timedelta(minutes=3))
    taken = await workspace.desk.poster.post_due()

    assert taken == 1
    assert len(await workspace.posted()) == 1
    assert not waiting(workspace, tries=0)


async def test_a_channel_that_is_not_there_is_given_up_and_said_in_the_log(
    workspace: Workspace, caplog: pytest.LogCaptureFixture
) -> None:
    await workspace.arm(trouble={"chat.postMessage": ["channel_not_found"]})
    await workspace.mention("what needs approval?")
    async with asyncio.timeout(15):
        while not given_up(workspace) or waiting(workspace, tries=0):
            await asyncio.sleep(0.05)

    assert "channel_not_found" in caplog.text


async def test_after_slack_hangs_up_the_desk_comes_back(workspace: Workspace) -> None:
    await workspace.arm(hang_up=True)
    async with asyncio.timeout(40):
        while not (await workspace.state())["connected"]:
            await asyncio.sleep(0.1)
    await workspace.mention("help")

    assert await workspace.posted()


async def test_no_log_holds_what_people_wrote(
    workspace: Workspace, caplog: pytest.LogCaptureFixture
) -> None:
    with caplog.at_level("INFO"):
        await workspace.mention(f"status of {SURNAME}")
        await workspace.posted()

    assert SURNAME not in caplog.text


def waiting(workspace: Workspace, *, tries: int) -> list[Any]:
    with psycopg.connect(workspace.practice.house.dsn) as owner:
        return owner.execute(
            "select id from slack_post where posted_at is null and given_up_at is null"
            " and tries >= %s",
            [tries],
        ).fetchall()


def given_up(workspace: Workspace) -> list[Any]:
    with psycopg.connect(workspace.practice.house.dsn) as owner:
        return owner.execute("select id from slack_post where given_up_at is not null").fetchall()


async def test_what_another_process_put_on_the_shelf_goes_out_with_links(
    workspace: Workspace,
) -> None:
    with psycopg.connect(workspace.practice.house.dsn) as owner:
        owner.execute(
            "insert into slack_post (clinic_id, id, channel, text, blocks, once, next_at, made_at)"
            " values ('K-HERE', 'Y-DIGEST', %s, %s, '[]', 'digest:2026-11-23', '2000-01-01',"
            " '2000-01-01')",
            [CHANNEL, f"Waiting for approval: 1\n{HELD} <!channel>"],
        )
    await workspace.desk.poster.post_due()
    [post] = await workspace.posted()

    assert f"<{DESK}/cases/{HELD}|{HELD}>" in shown(post)
    assert "<!channel>" not in shown(post)
