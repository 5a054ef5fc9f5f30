"""Visits over all cases: authorized, used and left, of those that the payer granted."""

from __future__ import annotations

import re

from agent.hearing.heard import Heard
from agent.planner.intent import ANY, Intent, names_no_case
from agent.planner.which import for_payer
from agent.toolbox import Toolbox
from agent.wording import case_line, counted

_ROWS = 25
_REST = "Every other open case has no authorized visits on file; visits asked for are not counted."


async def _answer(heard: Heard, tools: Toolbox) -> str:
    found, more = [], 0
    for state in ("approved", "partial"):
        listed = await tools.call("list_cases", state=state, payer=heard.payer, limit=_ROWS)
        found += [each for each in listed["cases"] if each["authorized_visits"] is not None]
        more += listed["total"] - len(listed["cases"])
    whose = for_payer(heard)
    if not found:
        return f"No open case{whose} has authorized visits on file."
    granted = sum(each["authorized_visits"] for each in found)
    used = sum(each["used_visits"] for each in found)
    rows = "\n".join(
        f"- {case_line(each)}; {each['authorized_visits']} authorized, {each['used_visits']} used,"
        f" {each['authorized_visits'] - each['used_visits']} left"
        for each in found
    )
    seen = f" (of the first {_ROWS} granted one way; {more} more are granted)" if more else ""
    head = f"{granted} visits authorized{whose}, {used} used, {granted - used} left, on"
    return f"{head} {counted(len(found), 'case')}{seen}:\n{rows}\n{_REST}"


_TOTAL = re.compile(
    r"\b(?:total|overall|altogether|in all|all (?:the |our )?(?:cases|patients)|across)\b"
)
_OF_VISITS = re.compile(r"\bvisits?\b")
_USED = re.compile(r"\b(?:used|left|authorized|granted|remaining|approved)\b")

INTENTS = (
    Intent(
        "",
        ("visits", "visits_left", "visits_granted"),
        _answer,
        ANY,
        lambda heard: (
            names_no_case(heard)
            and not (heard.strange or heard.codes or heard.ahead_only or heard.without)
            and all(each.search(heard.words) for each in (_TOTAL, _OF_VISITS, _USED))
        ),
        minds="payer",
    ),
)
