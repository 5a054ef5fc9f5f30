"""What the desk does in Slack: mentions, direct messages, `/pa`, the home page, buttons.

Interface: slack-bolt 1.30 over Socket Mode. Nothing is approved here; a button opens the page.
Never tried against: Slack itself.
"""

from __future__ import annotations

import logging
import re
from dataclasses import dataclass
from typing import Any

import aiohttp
from slack_bolt.async_app import AsyncApp
from slack_sdk.errors import SlackApiError
from slack_sdk.web.async_client import AsyncWebClient

from agent.slack.conversations import Conversations
from agent.slack.home import home_view
from agent.slack.people import SlackPeople
from agent.slack.posting import SlackPoster
from agent.slack.trouble import on_trouble
from agent.slack.writing import MORE, OPEN, REPLY, answer_blocks, question_blocks, reply_modal
from agent.toolbox import Refused, Toolbox, text_of
from priorauth.errors import PriorAuthError
from priorauth.models.people import ActorKind
from priorauth.models.records import RecordEntry
from priorauth.models.slack import SlackPost
from priorauth.models.views import QuestionView
from tools.base import Caller, Services

log = logging.getLogger("priorauth.slack")

_MENTION = re.compile(r"<@[UW][A-Z0-9]+>")
_ASK = re.compile(
    r"^\s*ask\s+<@([UW][A-Z0-9]+)(?:\|[^>]*)?>\s+(Q-[0-9A-Z]{4,16})\s*$", re.IGNORECASE
)
_ALONE = "alone"
"""The one conversation of a person in a channel that only she sees there."""
_PROMPTS = (
    ("What is pending?", "what is pending?"),
    ("What needs approval?", "what needs approval?"),
    ("What runs out soon?", "what runs out within two weeks?"),
    ("What should I do first?", "what should I do first?"),
)
_HELP = (
    "Ask in your own words, for example `/pa what is pending for Aetna?`."
    " `/pa ask @therapist Q-…` puts one question to a colleague."
)


@dataclass(frozen=True)
class SlackDesk:
    """Everything that the listeners need."""

    services: Services
    clinic_id: str
    people: SlackPeople
    conversations: Conversations
    poster: SlackPoster

    @property
    def desk(self) -> str | None:
        """The address of the desk page."""
        return self.services.desk_address

    async def is_new(self, event_id: str | None) -> bool:
        """Take an event up; False for one that Slack sends again."""
        if not event_id:
            return True
        async with self.services.minimum.begin(self.clinic_id) as tx:
            return await tx.slack.is_new(event_id[:64], self.services.clock.now())

    async def say(
        self,
        channel: str,
        text: str,
        blocks: list[dict[str, Any]],
        *,
        thread: str | None = None,
        only_for: str | None = None,
    ) -> None:
        """Put a post on the shelf, from where it goes out at once."""
        now = self.services.clock.now()
        post = SlackPost(
            id=self.services.ids.new("Y"),
            channel=channel,
            thread=thread,
            text=text[:3000],
            blocks=tuple(blocks),
            only_for=only_for,
            next_at=now,
            made_at=now,
        )
        await self.poster.put(post)

    async def answer(
        self, caller: Caller, user: str, channel: str, thread: str, text: str, *, quietly: bool
    ) -> None:
        """Answer one question where it was asked."""
        question = _MENTION.sub(" ", text).strip()
        key = (channel, _ALONE if quietly else thread, user)
        said = await self.conversations.ask(key, caller, question or "help")
        blocks = answer_blocks(
            said.answer, by=said.by, case_ids=said.cases, desk=self.desk, question=question
        )
        await self.say(
            channel,
            said.answer,
            blocks,
            thread=None if quietly else thread,
            only_for=user if quietly else None,
        )


def listen_on(app: AsyncApp, desk: SlackDesk) -> None:
    """Put every listener on the app."""
    app.event("app_mention")(_message(desk))
    app.event("message")(_message(desk))
    app.event("app_home_opened")(_home(desk))
    app.event("assistant_thread_started")(_assistant(desk))
    app.event("assistant_thread_context_changed")(_nothing)
    app.command("/pa")(_command(desk))
    app.action(re.compile(f"^{OPEN}"))(_nothing)
    app.action(MORE)(_more(desk))
    app.action(REPLY)(_reply_form(desk))
    app.view(REPLY)(_reply(desk))
    app.error(on_trouble(desk.people))


async def _nothing(ack: Any = None) -> None:
    if ack is not None:
        await ack()


def _message(desk: SlackDesk) -> Any:
    async def heard(event: dict[str, Any], body: dict[str, Any], client: AsyncWebClient) -> None:
        if event.get("bot_id") or event.get("subtype"):
            return
        if event.get("type") == "message" and event.get("channel_type") != "im":
            return
        user, team = event.get("user"), event.get("user_team") or event.get("team")
        caller = await desk.people.caller(user, team or body.get("team_id"), client)
        if caller is None or user is None or not await desk.is_new(body.get("event_id")):
            return
        channel, thread = str(event["channel"]), str(event.get("thread_ts") or event["ts"])
        await _show_status(client, event, thread)
        text = str(event.get("text") or "")
        others_listen = bool(body.get("is_ext_shared_channel"))
        await desk.answer(caller, user, channel, thread, text, quietly=others_listen)

    return heard


async def _show_status(client: AsyncWebClient, event: dict[str, Any], thread: str) -> None:
    """Say in an assistant thread that the desk is looking; it is only a courtesy."""
    if event.get("channel_type") != "im" or not event.get("thread_ts"):
        return
    try:
        await client.assistant_threads_setStatus(
            channel_id=event["channel"], thread_ts=thread, status="is looking it up…"
        )
    except (SlackApiError, aiohttp.ClientError, TimeoutError) as error:
        log.info("no status could be shown: %s", type(error).__name__)


def _home(desk: SlackDesk) -> Any:
    async def opened(event: dict[str, Any], body: dict[str, Any], client: AsyncWebClient) -> None:
        user = event.get("user")
        caller = await desk.people.caller(user, body.get("team_id"), client)
        if caller is None or user is None or event.get("tab", "home") != "home":
            return
        tools = Toolbox(await desk.conversations.client(caller))
        await client.views_publish(user_id=user, view=await home_view(tools, desk.desk))

    return opened


def _assistant(desk: SlackDesk) -> Any:
    async def started(event: dict[str, Any], body: dict[str, Any], client: AsyncWebClient) -> None:
        thread = event.get("assistant_thread") or {}
        caller = await desk.people.caller(thread.get("user_id"), body.get("team_id"), client)
        if caller is None:
            return
        await client.assistant_threads_setSuggestedPrompts(
            channel_id=thread["channel_id"],
            thread_ts=thread["thread_ts"],
            prompts=[{"title": title, "message": message} for title, message in _PROMPTS],
        )

    return started


def _command(desk: SlackDesk) -> Any:
    async def asked(ack: Any, command: dict[str, Any], client: AsyncWebClient) -> None:
        await ack()
        user, channel = str(command["user_id"]), str(command["channel_id"])
        caller = await desk.people.caller(user, command.get("team_id"), client)
        if caller is None:
            return
        text = str(command.get("text") or "").strip()
        micro = _ASK.match(text)
        if micro is not None:
            await _ask_colleague(desk, caller, client, (user, channel), micro)
        elif not text or text == "help":
            await desk.say(channel, _HELP, [], only_for=user)
        else:
            await desk.answer(caller, user, channel, "", text, quietly=True)

    return asked


async def _ask_colleague(
    desk: SlackDesk,
    caller: Caller,
    client: AsyncWebClient,
    asker: tuple[str, str],
    micro: re.Match[str],
) -> None:
    """Put one open question to one colleague, in a direct message."""
    user, channel = asker
    colleague, question_id = micro[1].upper(), micro[2].upper()
    other = await desk.people.caller(colleague, None, client)
    if other is None:
        await desk.say(channel, "That person is not on file at the desk.", [], only_for=user)
        return
    try:
        async with desk.services.minimum.begin(desk.clinic_id) as tx:
            question = await tx.get_question(question_id)
            await tx.record.write(_asking(caller, other, question))
    except PriorAuthError as error:
        await desk.say(channel, str(error), [], only_for=user)
        return
    blocks = question_blocks(question.question_id, question.what, question.why)
    await desk.say(colleague, question.what, blocks)
    await desk.say(
        channel, f"{question_id} is asked. The answer names who gave it.", [], only_for=user
    )


def _asking(caller: Caller, other: Caller, question: QuestionView) -> RecordEntry:
    return RecordEntry(
        actor=ActorKind.AGENT.value,
        on_behalf_of=caller.staff_id,
        action="agent.ask_colleague",
        phase="event",
        call_id=caller.services.ids.new("K"),
        case_id=question.case_id,
        outcome="asked",
        details={"question": question.question_id, "asked": other.staff_id},
    )


def _more(desk: SlackDesk) -> Any:
    async def wanted(ack: Any, body: dict[str, Any], client: AsyncWebClient) -> None:
        await ack()
        user = body["user"]["id"]
        caller = await desk.people.caller(user, body["user"].get("team_id"), client)
        if caller is None:
            return
        message, channel = body.get("message") or {}, body["channel"]["id"]
        thread = str(message.get("thread_ts") or message.get("ts") or "")
        alone = bool((body.get("container") or {}).get("is_ephemeral"))
        await desk.answer(caller, user, channel, thread, "more", quietly=alone)

    return wanted


def _reply_form(desk: SlackDesk) -> Any:
    async def wanted(ack: Any, body: dict[str, Any], client: AsyncWebClient) -> None:
        await ack()
        caller = await desk.people.caller(body["user"]["id"], body["user"].get("team_id"), client)
        if caller is None:
            return
        question_id = str(body["actions"][0].get("value", ""))[:20]
        try:
            async with desk.services.minimum.begin(desk.clinic_id) as tx:
                question = await tx.get_question(question_id)
        except PriorAuthError as error:
            await desk.say(body["user"]["id"], str(error), [])
            return
        view = reply_modal(question.question_id, question.what)
        await client.views_open(trigger_id=body["trigger_id"], view=view)

    return wanted


def _reply(desk: SlackDesk) -> Any:
    async def given(ack: Any, body: dict[str, Any], client: AsyncWebClient) -> None:
        await ack()
        user, view = body["user"]["id"], body["view"]
        caller = await desk.people.caller(user, body["user"].get("team_id"), client)
        if caller is None:
            return
        question_id = str(view.get("private_metadata", ""))
        text = str(view["state"]["values"]["answer"]["text"].get("value") or "")
        tools = Toolbox(await desk.conversations.client(caller))
        try:
            result = await tools.run(
                "answer_question", {"question_id": question_id, "answer": text}
            )
            said = text_of(result) if result.is_error else f"{question_id}: thank you, it is noted."
        except Refused as error:
            said = str(error)
        await desk.say(user, said, [])

    return given
