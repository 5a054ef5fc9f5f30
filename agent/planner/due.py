"""What is due within the days that are named: what runs out, and questions with a day."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import timedelta
from typing import Any

from agent.hearing.heard import Heard
from agent.hearing.when import Window
from agent.planner import runway
from agent.planner.intent import ANY, Intent, names_no_case
from agent.planner.which import for_payer
from agent.toolbox import Toolbox
from agent.wording import question_lines

_ROWS, _LOOKED_INTO = 25, 6
_NO_DAY = (
    "What is denied, pended or waiting for approval has no such day on file; `what do I do first`"
    " lists it."
)


async def _answer(heard: Heard, tools: Toolbox) -> str:
    window = heard.ahead or Window(heard.today, heard.today)
    days = window.first.isoformat()
    if window.last > window.first:
        days = f"{days} to {window.last.isoformat()}"
    lines = [await runway.what_runs_out(heard, tools), *await _questions(heard, window, tools)]
    return "\n".join([f"Due {days}{for_payer(heard)}:", *lines, _NO_DAY])


async def _questions(heard: Heard, window: Window, tools: Toolbox) -> list[str]:
    """Return the open questions with a day in those days, or before it where they begin today."""
    listed = await tools.call("list_cases", state="questions", payer=heard.payer, limit=_ROWS)
    looked = listed["cases"][:_LOOKED_INTO]
    found = []
    for case in looked:
        told = await tools.call("get_case", case_id=case["case_id"])
        due = [each for each in told["questions"] if _is_due(each, heard, window)]
        found += [f"{case['case_id']}:\n{question_lines(due)}"] if due else []
    seen = "" if listed["total"] == len(looked) else " (looked at the first cases with questions)"
    return [f"Questions due{seen}:", *found] if found else [f"No question has its day then{seen}."]


def _is_due(question: dict[str, Any], heard: Heard, window: Window) -> bool:
    days = question["due_in_days"]
    first, last = (window.first - heard.today).days, (window.last - heard.today).days
    return days is not None and (days >= first or first == 0) and days <= last


_BY_DAY = re.compile(
    r"\b(?:rank|sort|order|arrange|put|list|show)\b.*\bby (?:deadline|due|date|day|expir\w*)"
)
_AHEAD = timedelta(days=14)


async def _by_day(heard: Heard, tools: Toolbox) -> str:
    """List what has a day in the next two weeks by it, and say what has none."""
    window = heard.ahead or Window(heard.today, heard.today + _AHEAD)
    return await _answer(replace(heard, ahead=window), tools)


INTENTS = (
    Intent(
        "what is due, by its day",
        ("",),
        _by_day,
        ANY,
        lambda heard: names_no_case(heard) and _BY_DAY.search(heard.words) is not None,
    ),
    Intent(
        "what is due within days",
        ("deadline",),
        _answer,
        "deadline everything who needs first",
        lambda heard: (
            names_no_case(heard)
            and heard.ahead_only
            and not (heard.strange or heard.names_case or heard.has("first"))
        ),
        minds="payer days",
    ),
)
