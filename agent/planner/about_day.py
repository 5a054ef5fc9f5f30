"""Whether a coming day lies within the authorization of the case just shown: `next thurs ok?`.

`next Thursday` is said of the one in this week and of the one after it, so both are told apart.
"""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date, timedelta
from typing import Any

from agent.hearing.heard import Heard
from agent.hearing.one_day import DAYS, WEEKDAYS, day_in
from agent.hearing.pace import pace_in
from agent.hearing.words import written_out
from agent.planner.granted import last_day
from agent.planner.intent import ANY, Intent
from agent.planner.plain_turn import plain
from agent.planner.scheduling import covered_on
from agent.planner.which import cases_of
from agent.thread import Thread
from agent.toolbox import Toolbox

_DAY_NAMES = re.compile(rf"\b(?:{DAYS})\b")
_LAST = re.compile(r"[.!?;]\s+")
_WEEK, _MOST_WORDS = 7, 14
_ALSO = (
    "No appointment is kept or moved here, and a day within it is no promise of payment; how early"
    " a next request must be in is not on file."
)
_NEXT = re.compile(r"\bnext (?:mon|tue|wed|thu|fri|sat|sun)")
_GOES = re.compile(
    r"\b(?:ok|okay|fine|good|works?|inside|within|in time|covered?|enough|safe|still|possible"
    r"|booked|scheduled|move|moved|bring|come|comes|coming|seen?|treat|in|what if|if we|how about"
    r"|what about|would)\b|^(?:so|and|then|for|by|ok|what about)? ?\w+(?: then| ok| instead)?$"
)
_UNUSED = re.compile(r"\b(?:use|used|gone|lose|lost)\b")
_DAYS_SAID = re.compile(r"\b\w+day (?:and|or|to|thru|through) \w+day\b")
_OTHER = (
    *("draft_order", "submit_order", "send_order", "reminding", "denied", "pending", "running_out"),
    *("deadline", "scheduled", "sent_on", "answered", "appeal", "calling", "digest_time", "first"),
    *("everything", "inbox", "turnaround", "how_many", "regrant", "writing"),
)
"""What makes it another question, or an order."""


def of_the_one(heard: Heard, thread: Thread, last: Heard | None) -> Heard:
    """Return a turn that asks whether a day will do as one about the only case just shown."""
    later = _day_later(heard, thread, last)
    if later is not None:
        return later
    names = heard.case_ids or heard.payer or heard.codes or heard.ordinal or heard.strange
    is_of_sending = last is not None and last.has("latest", "likely", "sent_on", "unsent")
    if names or is_of_sending or len(thread.case_ids) != 1 or not _asks(heard):
        return heard
    return replace(heard, case_ids=thread.case_ids, goes_on="day")


def _day_later(heard: Heard, thread: Thread, last: Heard | None) -> Heard | None:
    """Return a turn for a day counted from the one just named: `the tues after`, `a day later`."""
    found = _LATER.match(written_out(heard.words))
    case_ids = (last.case_ids if last else ()) or thread.case_ids
    is_of_day = last is not None and last.on is not None and last.on >= last.today
    is_pace = last is not None and pace_in(last.words) is not None
    if found is None or last is None or last.on is None or len(case_ids) != 1:
        return None
    if is_pace or not is_of_day:
        return None
    days = _WEEK if found["week"] else 1
    if found["day"]:
        days = (WEEKDAYS.index(found["day"]) - last.on.weekday()) % _WEEK or _WEEK
    day = last.on + timedelta(days=days)
    said = replace(heard, text=f"on {day.isoformat()}", on=day, ahead=None, case_ids=case_ids)
    return replace(said, goes_on="day", strange=(), ordinal=None)


_AFTER = r"(?:after|later|following)(?: (?:that|this|it))?"
_LATER = re.compile(
    rf"^\W*(?=.*\b(?:after|later|following)\b)"
    rf"(?:(?:and|n|or|so|ok|what|how|about|on|the|a|next|following)\W+)*(?:(?P<day>{DAYS})"
    rf"|(?P<week>week)|day)(?: {_AFTER})?(?:\W+(?:ok|okay|too|also|then|as well|instead|fine))*\W*$"
)


def _asks(heard: Heard) -> bool:
    """Whether it asks of a day to come, and whether that day will do."""
    words = plain(replace(heard, text=_LAST.split(heard.text.rstrip(" .!?"))[-1]))
    is_coming = heard.on is not None and heard.on > heard.today
    is_short = len(words.split()) <= _MOST_WORDS and pace_in(heard.words) is None
    if heard.acts or _UNUSED.search(heard.words) or _DAYS_SAID.search(words):
        return False
    return is_coming and is_short and not heard.has(*_OTHER) and _GOES.search(words) is not None


async def _answer(heard: Heard, tools: Toolbox) -> str:
    told = (await cases_of(heard, tools))[0]
    said = [_on(day, heard, told) for day in _days(heard)]
    ends = last_day(told["case"], heard.today)
    return "\n".join([*said, f"{ends}{_ALSO}"])


def _on(day: date, heard: Heard, told: dict[str, Any]) -> str:
    """Return whether a day is within it, with the day in front where the words do not say it."""
    said, named = covered_on(replace(heard, on=day), told), f"{day:%a %b} {day.day}"
    return said if named in said else f"{named}: {said}"


def _days(heard: Heard) -> list[date]:
    """Return the day that is meant, or both where `next` may mean either."""
    named = list(dict.fromkeys(_DAY_NAMES.findall(heard.words)))
    if len(named) > 1:
        found = [day_in(each, heard.today) for each in named]
        return sorted(each for each in found if each is not None)
    day = heard.on or heard.today
    soon = day - timedelta(days=_WEEK)
    is_either = _NEXT.search(heard.words) is not None and soon > heard.today
    return [soon, day] if is_either else [day]


INTENTS = (
    Intent(
        "",
        ("",),
        _answer,
        ANY,
        lambda heard: len(heard.case_ids) == 1 and heard.goes_on == "day",
    ),
)
