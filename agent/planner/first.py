"""What to do first."""

from __future__ import annotations

import re

from agent.hearing.heard import Heard
from agent.planner.intent import Intent, names_no_case
from agent.planner.which import for_payer
from agent.toolbox import Toolbox
from agent.wording import case_line, counted

_PRESSING = (
    ("stuck", "not delivered for certain: find out and record it on the desk page"),
    ("denied", "denied: decide about a resubmission"),
    ("running_out", "running out within 7 days: draft the next request"),
    ("pended", "the payer wants something"),
    ("held", "waiting for a person's approval"),
    ("questions", "with an open question"),
    ("draft", "in draft: close what is missing in it"),
)
_MOST, _ROWS, _WEEK = 5, 3, 7


async def what_presses(heard: Heard, tools: Toolbox) -> str:
    """List the most pressing kinds with their first cases, and of the others how many there are."""
    parts: list[str] = []
    rest: list[str] = []
    for state, what in _PRESSING:
        within = _WEEK if state == "running_out" else None
        listed = await tools.call(
            "list_cases", state=state, payer=heard.payer, limit=_ROWS, within_days=within
        )
        said = f"{counted(listed['total'], 'case')} {what}"
        if listed["total"] and len(parts) < _MOST:
            rows = "\n".join(f"  - {case_line(case)}" for case in listed["cases"])
            parts.append(f"{said}:\n{rows}")
        elif listed["total"]:
            rest.append(said)
    asked = _FEW.search(heard.words)
    if asked is not None and parts:
        return "\n".join(parts[: _NUMBERS.index(asked[1]) % _THREE + 1])
    if not parts:
        return (
            f"Nothing presses{for_payer(heard)}: nothing is stuck, denied, pended, running out"
            " within 7 days, or waiting for a person."
        )
    return "\n".join([*parts, *([f"Then: {'; '.join(rest)}."] if rest else [])])


_THREE = 3
_NUMBERS = ("one", "two", "three", "1", "2", "3")
_FEW = re.compile(rf"\b({'|'.join(_NUMBERS)}) most\b")

INTENTS = (
    Intent(
        "what to do first",
        ("first", "first next_step", "next_step", "latest", "deadline"),
        what_presses,
        "first where greeting next_step everything needs can_schedule overview inbox changed latest"
        " who held role deadline",
        lambda heard: (
            names_no_case(heard)
            and not (heard.strange and heard.points_at)
            and (not heard.understood.unknown or heard.has("first", "next_step"))
            and (heard.has("first") or not heard.names_case)
        ),
    ),
)
