"""When something breaks: the person is told in one line, and no log quotes her."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from typing import Any

import psycopg
import pytest
from slack_bolt.context.async_context import AsyncBoltContext
from slack_sdk.web.async_client import AsyncWebClient

from agent.answering import known_of
from agent.slack.conversations import Conversations
from agent.slack.posting import GIVEN_UP_AFTER, LONGEST_WAIT, TAKEN_FOR, SlackPoster
from agent.slack.trouble import SORRY, on_trouble
from priorauth.clock import SystemClock
from priorauth.models.slack import SlackPost
from tests.agent.slack.conftest import CHANNEL, FRONT, STRANGER, TEAM, Workspace
from tests.clinics import CLINIC
from tests.practice import PENDING, SURNAME

pytestmark = pytest.mark.anyio


async def test_a_question_that_breaks_the_desk_is_answered_with_one_line(
    workspace: Workspace, caplog: pytest.LogCaptureFixture
) -> None:
    caller = workspace.practice.caller()
    known = replace(await known_of(caller, (), ()), zone="Nowhere/At-All")
    async with Conversations(known, None) as conversations:
        said = await conversations.ask(("C", "1", FRONT), caller, f"status of {SURNAME}")

    assert said.answer == SORRY
    assert "a question broke" in caplog.text and SURNAME not in caplog.text


@pytest.mark.parametrize(("user", "told"), [(FRONT, 1), (STRANGER, 0)])
async def test_a_listener_that_breaks_tells_members_alone_and_logs_no_text(
    workspace: Workspace, caplog: pytest.LogCaptureFixture, user: str, told: int
) -> None:
    await workspace.arm(people={STRANGER: {"is_restricted": True}})
    client = AsyncWebClient(token="xoxb-practice-only", base_url=f"{workspace.town.url}/slack/api/")
    context = AsyncBoltContext({"user_id": user, "channel_id": CHANNEL})

    await on_trouble(workspace.desk.people)(ValueError(SURNAME), context, client)

    posts = [each for each in (await workspace.state())["posted"]]
    assert [each["text"] for each in posts] == [SORRY] * told
    assert "ValueError" in caplog.text and SURNAME not in caplog.text


async def test_one_who_stops_waiting_does_not_take_the_tools_from_the_next(
    workspace: Workspace,
) -> None:
    caller = workspace.practice.caller()
    known = await known_of(caller, (), ())
    async with Conversations(known, None) as conversations:
        impatient = asyncio.create_task(conversations.client(caller))
        await asyncio.sleep(0)
        impatient.cancel()
        client = await conversations.client(caller)

        assert (await client.list_tools()).tools


async def test_where_another_organization_listens_only_the_asker_sees_the_answer(
    workspace: Workspace,
) -> None:
    event = {"type": "app_mention", "user": FRONT, "text": "what is pending?"}
    await workspace.envelope(
        "events_api",
        {
            "event_id": "EvSHARED01",
            "is_ext_shared_channel": True,
            "event": {**event, "channel": CHANNEL, "ts": "5.1"},
        },
    )
    [post] = await workspace.posted(method="chat.postEphemeral")

    assert post["user"] == FRONT and PENDING in str(post)
    assert not [e for e in (await workspace.state())["posted"] if e["method"] == "chat.postMessage"]


async def test_more_of_an_answer_that_one_person_saw_is_for_her_alone(
    workspace: Workspace,
) -> None:
    await workspace.envelope(
        "interactive",
        {
            "type": "block_actions",
            "user": {"id": FRONT, "team_id": TEAM},
            "container": {"type": "message", "message_ts": "6.1", "is_ephemeral": True},
            "actions": [{"action_id": "show_more", "value": "more"}],
            "channel": {"id": CHANNEL},
        },
    )

    assert await workspace.posted(method="chat.postEphemeral")


class Watched(AsyncWebClient):
    """Breaks at the first post, and counts open transactions while it is asked."""

    def __init__(self, url: str, dsn: str) -> None:
        super().__init__(token="xoxb-practice-only", base_url=f"{url}/slack/api/")
        self.dsn = dsn
        self.open: list[Any] = []
        self.asked = 0

    async def chat_postMessage(self, **given: Any) -> Any:  # type: ignore[override]
        self.asked += 1
        with psycopg.connect(self.dsn) as owner:
            self.open += owner.execute(
                "select pid from pg_stat_activity where pid <> pg_backend_pid()"
                " and datname = current_database() and state like 'idle in transaction%'"
            ).fetchall()
        if self.asked == 1:
            raise RuntimeError(SURNAME)
        return await super().chat_postMessage(**given)


async def test_a_post_that_breaks_holds_up_no_other_and_no_transaction_waits_for_slack(
    workspace: Workspace, caplog: pytest.LogCaptureFixture
) -> None:
    shelve(workspace, "Y-FIRST", "Y-SECOND")
    client = Watched(workspace.town.url, workspace.practice.house.dsn)
    poster = SlackPoster(workspace.practice.services, CLINIC, client)

    assert await poster.post_due() == 1
    assert await poster.post_due() == 0
    assert len(await workspace.posted()) == 1
    assert client.open == []
    assert "RuntimeError" in caplog.text and SURNAME not in caplog.text


async def test_what_slack_takes_at_no_time_of_a_day_is_given_up_and_stays_on_file(
    workspace: Workspace, caplog: pytest.LogCaptureFixture
) -> None:
    await workspace.arm(trouble={"chat.postMessage": ["ratelimited"] * 25})
    now = workspace.practice.house.clock.now()
    post = SlackPost(id="Y-LATE", channel=CHANNEL, text="A line.", next_at=now, made_at=now)
    await workspace.desk.poster.put(post)
    kept = "select count(*) from slack_post where given_up_at is null"
    with psycopg.connect(workspace.practice.house.dsn, autocommit=True) as owner:
        waiting = []
        for _ in range(int(GIVEN_UP_AFTER / LONGEST_WAIT)):
            waiting += owner.execute(kept).fetchall()
            workspace.practice.house.clock.forward(LONGEST_WAIT)
            await workspace.desk.poster.post_due()
        given_up = owner.execute("select tries, given_up_at is not null from slack_post").fetchall()

    assert waiting == [(1,)] * 24
    assert given_up == [(25, True)]
    assert "given up; it stays on file" in caplog.text
    assert (await workspace.state())["posted"] == []


async def test_a_post_that_a_dying_process_had_taken_goes_out_later(workspace: Workspace) -> None:
    shelve(workspace, "Y-TAKEN")
    services = workspace.practice.services
    now = services.clock.now()
    async with services.minimum.begin(CLINIC) as tx:
        taken = await tx.slack.take_due(now, until=now.replace(year=now.year + 1))
    poster = workspace.desk.poster

    assert taken is not None and taken.id == "Y-TAKEN"
    assert await poster.post_due() == 0
    with psycopg.connect(workspace.practice.house.dsn) as owner:
        owner.execute("update slack_post set next_at = %s", [now])
    assert await poster.post_due() == 1


async def test_where_slack_lets_nobody_look_a_late_post_is_posted_all_the_same(
    workspace: Workspace, caplog: pytest.LogCaptureFixture
) -> None:
    shelve(workspace, "Y-FIRST")
    workspace.practice.house.clock.at = SystemClock().now() + TAKEN_FOR
    await workspace.arm(trouble={"conversations.history": ["missing_scope"]})

    assert await workspace.desk.poster.post_due() == 1
    assert len(await workspace.posted()) == 1
    assert "does not let us look" in caplog.text


def shelve(workspace: Workspace, *ids: str) -> None:
    with psycopg.connect(workspace.practice.house.dsn) as owner:
        for post_id in ids:
            owner.execute(
                "insert into slack_post (clinic_id, id, channel, text, blocks, next_at, made_at)"
                " values (%s, %s, %s, 'A line.', '[]', '2000-01-01', now())",
                [CLINIC, post_id, CHANNEL],
            )
