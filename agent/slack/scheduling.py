"""Questions that a person has the desk ask for her at fixed times: made, listed, stopped."""

from __future__ import annotations

import re
from datetime import datetime
from zoneinfo import ZoneInfo

from agent.hearing.rhythm import Wish, wish_in
from agent.slack.desk import Place, SlackDesk
from priorauth.models.people import ActorKind
from priorauth.models.records import RecordEntry
from priorauth.models.schedules import ScheduledQuestion
from tools.base import Caller

MOST = 20
"""Scheduled questions of one person."""
_LIST = re.compile(
    r"^\W*(?:list |show )?(?:me )?(?:my |all |the )?"
    r"(?:schedules?|scheduled questions?|reminders?)\W*$"
    r"|^\W*what(?:'s| is| did i| have i| do i have)? scheduled?\W*$",
    re.IGNORECASE,
)
_STOP = re.compile(
    r"^\W*(?:stop|cancel|delete|remove|end)\s+(?:the\s+)?(?:schedule|question|reminder)?\s*"
    r"(M-[0-9A-Z]{4,16})\W*$",
    re.IGNORECASE,
)
_AN_ORDER = re.compile(r"^\W*(please |can you )?(draft|submit|send|approve|answer|read)\b", re.I)


async def heard_as_schedule(desk: SlackDesk, caller: Caller, place: Place, text: str) -> str | None:
    """Do what a message says about scheduled questions; None when it says nothing of the kind."""
    wish, stop = wish_in(text), _STOP.match(text)
    if _LIST.match(text):
        return await _listed(desk, caller)
    if stop is not None:
        return await _stopped(desk, caller, stop[1].upper())
    if wish is not None:
        return await _made(desk, caller, place, wish)
    return None


async def _made(desk: SlackDesk, caller: Caller, place: Place, wish: Wish) -> str:
    if wish.problem is not None or wish.rhythm is None:
        return wish.problem or ""
    if _AN_ORDER.match(wish.question):
        return "Only questions can be scheduled; what changes a case is done by a person each time."
    question = await desk.conversations.screened(caller, wish.question)
    if question is None:
        return (
            "A scheduled question is kept, so it must not name anybody. Ask it with payers, codes"
            " and case ids alone."
        )
    now = desk.services.clock.now()
    async with desk.services.minimum.begin(desk.clinic_id) as tx:
        if len(await tx.schedules.of(caller.staff_id)) >= MOST:
            return f"You have {MOST} scheduled questions already; stop one first: `schedules`."
        zone = await tx.time_zone()
        made = ScheduledQuestion(
            id=desk.services.ids.new("M"),
            staff_id=caller.staff_id,
            slack_user=place.user,
            channel=place.user if place.quietly else place.channel,
            question=question,
            rhythm=wish.rhythm,
            time_zone=zone,
            next_at=wish.rhythm.next_after(now, zone),
            made_at=now,
        )
        await tx.schedules.put(made)
        await tx.record.write(noted(caller, "agent.schedule", made.id, "made"))
    return (
        f"{made.id}: I ask `{question}` {made.rhythm.words} and answer"
        f" {'you alone' if place.quietly else 'here'}; first on {_day(made)}."
        f" `stop {made.id}` ends it, `schedules` lists yours."
    )


async def _listed(desk: SlackDesk, caller: Caller) -> str:
    async with desk.services.minimum.begin(desk.clinic_id) as tx:
        found = await tx.schedules.of(caller.staff_id)
    if not found:
        return "You have no scheduled question. " + _HOW
    lines = [f"- {each.id}: {each.rhythm.words}, `{each.question}`; next on {_day(each)}"
             for each in found]  # fmt: skip
    return "\n".join([f"Your scheduled questions ({len(found)}):", *lines])


async def _stopped(desk: SlackDesk, caller: Caller, schedule_id: str) -> str:
    now = desk.services.clock.now()
    async with desk.services.minimum.begin(desk.clinic_id) as tx:
        if not await tx.schedules.stop(schedule_id, caller.staff_id, now, "by the person"):
            return f"You have no scheduled question {schedule_id}. `schedules` lists yours."
        await tx.record.write(noted(caller, "agent.schedule", schedule_id, "stopped"))
    return f"{schedule_id} is stopped."


def noted(caller: Caller, action: str, schedule_id: str, outcome: str) -> RecordEntry:
    """Return a line of the record about a scheduled question."""
    return RecordEntry(
        actor=ActorKind.AGENT.value,
        on_behalf_of=caller.staff_id,
        action=action,
        phase="event",
        call_id=caller.services.ids.new("K"),
        outcome=outcome,
        details={"schedule": schedule_id},
    )


_HOW = "Make one like this: `every Friday 3 pm, what expires next week?`"


def _day(made: ScheduledQuestion) -> str:
    here: datetime = made.next_at.astimezone(ZoneInfo(made.time_zone))
    return f"{here:%A, %B} {here.day}"
