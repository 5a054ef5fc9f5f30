"""Who must do what now about a case."""

from __future__ import annotations

import re
from typing import Any

from agent.hearing.heard import Heard
from agent.planner.first import what_presses
from agent.planner.intent import Intent, names_case
from agent.planner.which import cases_of
from agent.toolbox import Toolbox
from agent.wording import counted

_OF_THE_DAY = re.compile(
    r"\b(?:i|we) (?:\w+ )?(?:need|have|got|ought|supposed) to (?:be )?do"
    r"|^\W*(?:(?:ok|okay|so|and|thanks|thx|great|now|alright|done)\W+)*what'?s? (?:is )?"
    r"(?:next|now)\W*$"
)
"""Somebody asks what she has to do; where no case is meant, that is the work of the day."""


async def _answer(heard: Heard, tools: Toolbox) -> str:
    if not (heard.case_ids or heard.strange) and _OF_THE_DAY.search(heard.text.lower()):
        return await what_presses(heard, tools)
    lines = []
    for told in await cases_of(heard, tools):
        page = f" {told['desk_page']}" if told["desk_page"] else ""
        lines.append(
            f"{told['case']['case_id']}: {told['next_step']}{ends_soon(told['case'])}{page}"
        )
    return "\n".join(lines)


def ends_soon(case: dict[str, Any]) -> str:
    """Return what to do where an authorization ends within two weeks, or nothing."""
    ends = case["valid_for_days"]
    if case["state"] not in ("approved", "partial") or ends is None or not 0 <= ends <= _SOON:
        return ""
    return f" {_ENDS.format(days=counted(ends, 'day'), case_id=case['case_id'])}"


_SOON = 14
_ENDS = (
    "It ends in {days}: for visits after that, draft the next request (`draft {case_id}`), which a"
    " person approves; whether the payer grants it nobody knows."
)

INTENTS = (
    Intent(
        "the next step of a case, and who must take it",
        ("next_step", "who needs", "approver", "who held", "who chase"),
        _answer,
        "who needs next_step chase first when approver held role denied pended missing draft inbox",
        lambda heard: names_case(heard) or not heard.has("first", "held", "role"),
    ),
    Intent(
        "the next step of a case, and who must take it",
        ("first",),
        _answer,
        "first needs next_step denied",
        lambda heard: bool(heard.case_ids),
    ),
    Intent(
        "the next step of a case, and who must take it",
        ("who",),
        _answer,
        "who needs everything",
        lambda heard: bool(heard.case_ids) and not heard.understood.unknown,
    ),
)
