"""Scheduled questions: made, listed and stopped in Slack; answered once, as the person may see."""

from __future__ import annotations

import asyncio
import json
from datetime import timedelta
from typing import Any

import psycopg
import pytest

from agent.slack.asking_again import LONGEST_WAIT, TAKEN_FOR, ask_due
from agent.slack.clearing import clear
from tests.agent.slack.conftest import CHANNEL, FRONT, TEAM, WAITS, Workspace
from tests.clinics import CLINIC, FRONT_DESK
from tests.practice import PENDING, SURNAME

pytestmark = pytest.mark.anyio

WISH = "every Friday 3 pm, what is pending for Northwind?"
A_WEEK = timedelta(days=7)
TO_FRIDAY = timedelta(days=4, hours=8)
"""From Monday morning to Friday, after three in the afternoon in every zone of the country."""


def stored(workspace: Workspace, sql: str) -> list[tuple[Any, ...]]:
    with psycopg.connect(workspace.practice.house.dsn) as owner:
        owner.execute("set session_replication_role = replica")
        owner.execute("select set_config('app.clinic', %s, false)", [CLINIC])
        cursor = owner.execute(sql)
        return cursor.fetchall() if cursor.description else []


async def made(workspace: Workspace, wish: str = WISH) -> str:
    await workspace.mention(wish)
    [post] = await workspace.posted(1)
    return str(post["text"])


def forward(workspace: Workspace, by: timedelta = TO_FRIDAY) -> None:
    workspace.practice.house.clock.forward(by)


async def test_a_question_is_scheduled_listed_and_stopped(workspace: Workspace) -> None:
    said = await made(workspace)
    schedule_id = said.split(":")[0]
    await workspace.mention("schedules")
    await workspace.posted(2)
    await workspace.mention(f"stop {schedule_id.lower()}")
    await workspace.posted(3)
    await workspace.mention("my scheduled questions")
    _, listed, stopped, none = await workspace.posted(4)

    assert "every Friday at 3:00 pm" in said and "Friday, November 27" in said
    assert schedule_id in listed["text"] and "what is pending for Northwind?" in listed["text"]
    assert stopped["text"] == f"{schedule_id} is stopped."
    assert "You have no scheduled question." in none["text"]
    actions = [row["outcome"] for row in workspace.practice.record()
               if row["action"] == "agent.schedule"]  # fmt: skip
    assert actions == ["made", "stopped"]


async def test_it_is_answered_when_it_is_due_where_it_was_asked_and_again_next_week(
    workspace: Workspace,
) -> None:
    await made(workspace)
    early = await ask_due(workspace.desk)
    forward(workspace)
    first, again = await ask_due(workspace.desk), await ask_due(workspace.desk)
    forward(workspace, A_WEEK)
    next_week = await ask_due(workspace.desk)
    posts = await workspace.posted(3)

    assert (early, first, again, next_week) == (0, 1, 0, 1)
    assert [post["channel"] for post in posts] == [CHANNEL] * 3
    assert "Every Friday at 3:00 pm: what is pending for Northwind?" in posts[1]["text"]
    assert PENDING in posts[1]["text"]
    answers = [row for row in workspace.practice.record()
               if row["action"] == "agent.scheduled_answer"]  # fmt: skip
    assert [row["on_behalf_of"] for row in answers] == [FRONT_DESK] * 2


async def test_an_agent_that_died_over_it_leaves_it_to_the_next(workspace: Workspace) -> None:
    await made(workspace)
    forward(workspace)
    now = workspace.desk.services.clock.now()
    async with workspace.desk.services.minimum.begin(CLINIC) as tx:
        await tx.schedules.take_due(now, until=now + TAKEN_FOR)
    meanwhile = await ask_due(workspace.desk)
    forward(workspace, TAKEN_FOR)

    assert meanwhile == 0
    assert await ask_due(workspace.desk) == 1


async def test_an_answer_that_was_posted_before_the_agent_died_is_not_posted_twice(
    workspace: Workspace,
) -> None:
    await made(workspace)
    forward(workspace)
    await ask_due(workspace.desk)
    stored(workspace, "update scheduled_question set next_at = next_at - interval '7 days'")
    again = await ask_due(workspace.desk)

    assert again == 0
    assert len(await workspace.posted(2)) == 2


async def test_one_that_breaks_holds_up_no_other_and_its_owner_is_told_once(
    workspace: Workspace,
) -> None:
    broken = (await made(workspace)).split(":")[0]
    await workspace.mention("every Friday 4 pm, what is denied?")
    await workspace.posted(2)
    zone = f"update scheduled_question set time_zone = %s where id = '{broken}'"
    stored(workspace, zone.replace("%s", "'No/Where'"))
    forward(workspace)
    answered = [await ask_due(workspace.desk)]
    forward(workspace, LONGEST_WAIT)
    answered.append(await ask_due(workspace.desk))
    stored(workspace, zone.replace("%s", "'UTC'"))
    forward(workspace, LONGEST_WAIT)
    answered.append(await ask_due(workspace.desk))
    told = [(post["channel"], post["text"]) for post in (await workspace.posted(5))[2:]]

    assert answered == [1, 0, 1]
    assert sorted(channel for channel, _ in told) == [CHANNEL, CHANNEL, FRONT]
    [trouble] = [text for channel, text in told if channel == FRONT]
    assert trouble.startswith("I could not answer `what is pending for Northwind?`")
    assert "Something broke in the desk itself." in trouble
    assert "what is pending for Northwind?" in told[-1][1] and PENDING in told[-1][1]


async def test_one_that_the_database_would_not_answer_is_asked_again(workspace: Workspace) -> None:
    await made(workspace)
    forward(workspace)
    stored(workspace, "revoke insert on record_entry from pa_agent")
    refused = await ask_due(workspace.desk)
    stored(workspace, "grant insert on record_entry to pa_agent")
    forward(workspace, LONGEST_WAIT)

    assert (refused, await ask_due(workspace.desk)) == (0, 1)
    told = (await workspace.posted(3))[1]
    assert told["channel"] == FRONT and "You do not have the right to do this" in told["text"]


async def test_what_was_missed_for_days_is_passed_over_and_not_made_up_in_a_heap(
    workspace: Workspace,
) -> None:
    await made(workspace)
    forward(workspace, TO_FRIDAY + 3 * A_WEEK + timedelta(days=2))
    missed = await ask_due(workspace.desk)
    forward(workspace, timedelta(days=5))

    assert (missed, await ask_due(workspace.desk)) == (0, 1)


@pytest.mark.parametrize(
    "left",
    [
        "update staff set active = false where id = 'U-FRONT'",
        "delete from staff_account where account = 'U0FRONT001'",
    ],
    ids=["left the clinic", "no longer known in Slack"],
)
async def test_a_person_who_left_gets_nothing(workspace: Workspace, left: str) -> None:
    await made(workspace)
    left = left.replace("U-FRONT", FRONT_DESK)
    stored(workspace, left)
    forward(workspace)

    assert await ask_due(workspace.desk) == 0
    assert len(await workspace.posted(1)) == 1
    assert stored(workspace, "select why_stopped from scheduled_question") == [
        ("the person is no longer on file",)
    ]


async def test_rights_are_looked_at_when_it_is_asked(workspace: Workspace) -> None:
    await made(workspace)
    stored(workspace, f"update staff set rights = '{{}}' where id = '{FRONT_DESK}'")
    forward(workspace)
    await ask_due(workspace.desk)
    posts = await workspace.posted(2)

    assert PENDING not in json.dumps(posts[1])


@pytest.mark.parametrize("about", [{"is_ext_shared": True}, {"is_pending_ext_shared": True}])
async def test_where_strangers_listen_by_now_the_person_alone_is_answered(
    workspace: Workspace, about: dict[str, bool]
) -> None:
    await made(workspace)
    await workspace.arm(channels={CHANNEL: about})
    forward(workspace)
    await ask_due(workspace.desk)
    posts = await workspace.posted(2)

    assert posts[1]["channel"] == FRONT


async def test_a_command_is_answered_to_the_person_alone(workspace: Workspace) -> None:
    command = {"command": "/pa", "text": WISH, "user_id": FRONT, "team_id": TEAM}
    await workspace.envelope("slash_commands", {**command, "channel_id": CHANNEL})
    await workspace.posted(1, "chat.postEphemeral")
    forward(workspace)
    await ask_due(workspace.desk)
    [post] = await workspace.posted(1)

    assert post["channel"] == FRONT


@pytest.mark.parametrize(
    ("wish", "said"),
    [
        (f"every Friday 3 pm, what is the status of {SURNAME}?", None),
        ("every Friday 3 pm, status of Somebody Unheardof?", "must not name anybody"),
        ("every Friday 3 pm, submit all packets", "Only questions can be scheduled"),
        ("every Friday, what is pending?", "Say the time too."),
    ],
)
async def test_what_cannot_be_kept_or_done_by_the_clock_is_refused(
    workspace: Workspace, wish: str, said: str | None
) -> None:
    answer = await made(workspace, wish)
    kept = json.dumps(stored(workspace, "select question from scheduled_question"))

    assert SURNAME.lower() not in kept.lower()
    assert said is None or (said in answer and kept == "[]")


async def test_nobody_stops_what_is_somebody_elses(workspace: Workspace) -> None:
    schedule_id = (await made(workspace)).split(":")[0]
    await workspace.mention(f"stop {schedule_id}", user="U0THERA001")
    posts = await workspace.posted(2)

    assert "You have no scheduled question" in posts[1]["text"]
    assert stored(workspace, "select stopped_at from scheduled_question") == [(None,)]


async def test_what_is_old_is_cleared_and_what_goes_on_stays(workspace: Workspace) -> None:
    await made(workspace)
    await workspace.mention("what is denied?")
    await workspace.posted(2)
    counted = "select (select count(*) from slack_event), (select count(*) from slack_post),"
    counted += " (select count(*) from conversation), (select count(*) from scheduled_question)"
    async with asyncio.timeout(WAITS):
        while stored(workspace, "select 1 from slack_post where posted_at is null"):
            await asyncio.sleep(0.05)
    before = stored(workspace, counted)
    kept = await clear(workspace.desk)
    forward(workspace, timedelta(days=31))
    await clear(workspace.desk)

    assert (before, kept) == ([(2, 3, 1, 1)], 0), "one post is the end that was promised beforehand"
    assert stored(workspace, counted) == [(0, 0, 0, 1)]
