"""Whether the visits left are enough: `2x/wk for 4 more weeks`, `enough for 6 visits`."""

from __future__ import annotations

import math
import re
from typing import Any

from agent.hearing.heard import Heard
from agent.hearing.pace import Pace, pace_in
from agent.hearing.words import written_out
from agent.planner.intent import Intent, names_case
from agent.planner.which import cases_of
from agent.toolbox import Toolbox
from agent.wording import counted, in_days, stands

_WEEK, _FRIDAY = 7, 4


async def _answer(heard: Heard, tools: Toolbox) -> str:
    pace = pace_in(heard.words) or pace_in(heard.whole) or Pace(None, None, None)
    return "\n".join([_of(heard, pace, each["case"]) for each in await cases_of(heard, tools)])


def _of(heard: Heard, pace: Pace, case: dict[str, Any]) -> str:
    case_id, granted = case["case_id"], case["authorized_visits"]
    if granted is None:
        return f"{case_id}: no authorized visits are on file; it is {stands(case['state'])}."
    left = granted - case["used_visits"]
    weeks = pace.weeks or _weeks_to(heard)
    wanted = pace.visits or (pace.a_week * weeks if pace.a_week and weeks else None)
    ends = case["valid_for_days"]
    until = f" The authorization ends {in_days(ends)}" if ends is not None else ""
    has = f"{case_id}: {left} of {granted} authorized visits left"
    if wanted is None:
        lasts = f", enough for {counted(left // pace.a_week, 'week')}" if pace.a_week else ""
        if pace.a_week and ends is not None and ends >= 0:
            most = min(math.ceil(ends * pace.a_week / _WEEK), left)
            lasts += f"; at {pace.a_week} a week at most {most} of them before it ends"
        return f"{has}{lasts}.{until}{'.' if until else ''}"
    if _begins_after(heard, ends):
        return f"{has}.{until}, before next week begins: a visit then needs a new request."
    verdict = "enough" if left >= wanted else "not enough"
    said = f"{has}; {wanted} are asked for: {verdict}."
    if ends is not None and weeks is not None and ends < _days_of(heard, weeks):
        return f"{said}{until}, before {_over(heard, weeks)} over: ask for more time."
    return f"{said}{until}{'.' if until else ''}"


def _begins_after(heard: Heard, ends: int | None) -> bool:
    """Whether next week alone is asked of, and the authorization ends before it begins."""
    words = written_out(heard.words)
    is_next = "next week" in words and "this week" not in words
    return is_next and ends is not None and ends < _WEEK - heard.today.weekday()


def _days_of(heard: Heard, weeks: int) -> int:
    """Return how many days ahead so many weeks go; this one and the next to their Friday."""
    words = written_out(heard.words)
    to_friday = max(_FRIDAY - heard.today.weekday(), 0)
    if "this week" in words:
        return to_friday
    return to_friday + _WEEK if "next week" in words else weeks * _WEEK


def _over(heard: Heard, weeks: int) -> str:
    words = written_out(heard.words)
    named = next((each for each in ("this week", "next week") if each in words), None)
    return f"{named or counted(weeks, 'week')} {'is' if named or weeks == 1 else 'are'}"


def _weeks_to(heard: Heard) -> int | None:
    """Return the weeks to the day that is named: `2x/wk through Dec 15`."""
    if heard.ahead is None or heard.ahead.last <= heard.today:
        return None
    return math.ceil((heard.ahead.last - heard.today).days / _WEEK)


def _asks(heard: Heard) -> bool:
    pace = pace_in(heard.words)
    if pace is None and _USES_ALL.search(heard.words):
        pace = pace_in(heard.whole)
    if pace is None or not names_case(heard):
        return False
    return (
        pace.visits is None
        or re.search(r"\b(?:enough|over|many|out|ok|okay|fine|covered|fit)\b", heard.words)
        is not None
    )


_USES_ALL = re.compile(
    r"\b(?:use|finish|burn|get through|need)\b.{0,12}\b(?:all|them|those|up|12|rest|every)\b"
)

INTENTS = (
    Intent(
        "whether the visits left are enough for so many a week",
        ("visits", "valid", "visits_left", "can_schedule", "authorization", ""),
        _answer,
        "visits visits_left visits_used deadline visits_booked visits_granted valid can_schedule"
        " scheduling how_many"
        " authorization needs approved running_out covered how_long when missing"
        " changing requirements older inbox latest",
        _asks,
        minds="payer days",
    ),
)
