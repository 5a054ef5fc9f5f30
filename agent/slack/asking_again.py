"""Asks scheduled questions when they are due, as the person who wished it and with her rights.

One that is taken up and not finished, because the agent died, is taken up again five minutes
later; its answer has a name under which it is posted once. What was missed while the agent was
away is made up within a day, once; older times are passed over. What breaks in one question holds
up no other: its owner is told once, and it is tried again at growing intervals for that day.
"""

from __future__ import annotations

import logging
from datetime import datetime, timedelta

import aiohttp
from slack_sdk.errors import SlackApiError

from agent.slack.desk import SlackDesk
from agent.slack.scheduling import noted
from agent.slack.trouble import where
from agent.slack.writing import answer_blocks
from priorauth.errors import PriorAuthError
from priorauth.models.schedules import ScheduledQuestion
from priorauth.models.slack import SlackPost
from tools.base import Caller

log = logging.getLogger("priorauth.slack")

TAKEN_FOR = timedelta(minutes=5)
LONGEST_WAIT = timedelta(hours=1)
MADE_UP_WITHIN = timedelta(hours=24)
MOST = 20
"""Questions in one round."""
_GONE = "the person is no longer on file"


async def ask_due(desk: SlackDesk) -> int:
    """Ask what is due; return how many answers were put on the shelf."""
    answered = 0
    for _ in range(MOST):
        now = desk.services.clock.now()
        async with desk.services.minimum.begin(desk.clinic_id) as tx:
            due = await tx.schedules.take_due(now, until=now + TAKEN_FOR)
        if due is None:
            break
        try:
            answered += await _ask(desk, due, now)
        except Exception as error:
            # Nobody can say beforehand what breaks in one question, and those behind it are due.
            log.error("a scheduled question broke: %s at %s", type(error).__name__, where(error))
            await _put_off(desk, due, now, error)
    return answered


async def _ask(desk: SlackDesk, due: ScheduledQuestion, now: datetime) -> bool:
    person = await desk.people.on_file(due.slack_user)
    caller = Caller(
        services=desk.services,
        clinic_id=desk.clinic_id,
        staff_id=due.staff_id,
        effects=frozenset({"read"}),
    )
    if person is None or person.id != due.staff_id:
        await _end(desk, caller, due, now)
        return False
    if now - due.next_at > MADE_UP_WITHIN:
        await _pass_over(desk, due, now)
        return False
    if not await desk.people.is_member(due.slack_user, desk.client):
        return False  # a guest by now, or Slack is away: tried again until the day is over
    said = await desk.conversations.ask_alone(caller, due.question)
    head = f"{due.rhythm.words[0].upper()}{due.rhythm.words[1:]}: {due.question}"
    post = SlackPost(
        id=desk.services.ids.new("Y"),
        channel=await _where(desk, due),
        text=f"{head}\n{said.answer}"[:3000],
        blocks=tuple(
            answer_blocks(f"{head}\n{said.answer}", by=said.by, case_ids=said.cases, desk=desk.desk)
        ),
        once=f"schedule:{due.id}:{due.next_at.isoformat()}",
        next_at=now,
        made_at=now,
    )
    next_at = due.rhythm.next_after(max(now, due.next_at), due.time_zone)
    async with desk.services.minimum.begin(desk.clinic_id) as tx:
        is_new = await tx.slack.put(post)
        await tx.schedules.done(due.id, due=due.next_at, next_at=next_at)
        await tx.record.write(noted(caller, "agent.scheduled_answer", due.id, said.by))
    await desk.poster.post_due()
    return is_new


async def _where(desk: SlackDesk, due: ScheduledQuestion) -> str:
    """Return the channel, or the person alone where strangers may listen or Slack does not say."""
    if not due.channel.startswith(("C", "G")):
        return due.channel
    try:
        told = (await desk.client.conversations_info(channel=due.channel)).get("channel") or {}
    except (SlackApiError, aiohttp.ClientError, TimeoutError, OSError):
        return due.slack_user
    shared = ("is_ext_shared", "is_pending_ext_shared", "is_org_shared")
    return due.slack_user if any(told.get(each) for each in shared) else due.channel


async def _end(desk: SlackDesk, caller: Caller, due: ScheduledQuestion, now: datetime) -> None:
    async with desk.services.minimum.begin(desk.clinic_id) as tx:
        await tx.schedules.stop(due.id, due.staff_id, now, _GONE)
        await tx.record.write(noted(caller, "agent.schedule", due.id, f"stopped: {_GONE}"))


async def _put_off(
    desk: SlackDesk, due: ScheduledQuestion, now: datetime, error: Exception
) -> None:
    """Try again later, and tell its owner so, once for each time that it was due."""
    wait = min(max(now - due.next_at, TAKEN_FOR), LONGEST_WAIT)
    why = str(error) if isinstance(error, PriorAuthError) else "Something broke in the desk itself."
    trouble = SlackPost(
        id=desk.services.ids.new("Y"),
        channel=due.slack_user,
        text=f"I could not answer `{due.question}` ({due.rhythm.words}). {why}"
        " I try again for a day and answer as soon as I can.",
        once=f"trouble:{due.id}:{due.next_at.isoformat()}",
        next_at=now,
        made_at=now,
    )
    person = await desk.people.on_file(due.slack_user)
    may_hear = person is not None and await desk.people.is_member(due.slack_user, desk.client)
    async with desk.services.minimum.begin(desk.clinic_id) as tx:
        await tx.schedules.put_off(due.id, due=due.next_at, until=now + wait)
        if may_hear:
            await tx.slack.put(trouble)
    await desk.poster.post_due()


async def _pass_over(desk: SlackDesk, due: ScheduledQuestion, now: datetime) -> None:
    next_at = due.rhythm.next_after(now, due.time_zone)
    async with desk.services.minimum.begin(desk.clinic_id) as tx:
        await tx.schedules.done(due.id, due=due.next_at, next_at=next_at)
    log.warning("a scheduled question was passed over: it was due more than a day ago")
