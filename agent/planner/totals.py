"""Visits over all cases: authorized, used and left, of those that the payer granted."""

from __future__ import annotations

import re
from dataclasses import replace

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


async def _awaited(heard: Heard, tools: Toolbox) -> str:
    """Add up the visits asked for on what is pending: none of them is authorized."""
    listed = await tools.call("list_cases", state="pending", payer=heard.payer, limit=_ROWS)
    told = [
        (await tools.call("get_case", case_id=each["case_id"]))["case"] for each in listed["cases"]
    ]
    if not told:
        return f"No case is pending{for_payer(heard)}, so no visits wait for a payer's answer."
    known = [each for each in told if each["visits_requested"] is not None]
    total = sum(each["visits_requested"] for each in known)
    rows = "\n".join(
        f"- {case_line(each)}; {each['visits_requested'] or 'no number of'} visits requested"
        for each in told
    )
    return f"{total} visits asked for and not decided, none of them authorized:\n{rows}"


def of_awaited(heard: Heard, last: Heard) -> Heard | None:
    """Return `how many are we waiting on` after authorized visits as one about visits."""
    is_of_visits = _OF_VISITS.search(last.words) and _TOTAL.search(last.words)
    names = heard.payer or heard.case_ids or heard.codes or heard.strange
    is_many = heard.has("how_many") and heard.has("pending", "answered") and not names
    if not (is_of_visits and is_many) or last.case_ids or _OF_CASES.search(heard.words):
        return None
    return replace(heard, goes_on="visits_awaited", payer=last.payer, payers=last.payers)


_OF_CASES = re.compile(r"\b(?:cases?|requests?|patients?|pts|auths|packets?)\b")
_TOTAL = re.compile(
    r"\b(?:total|overall|altogether|in all|all told|all in all|all (?:the |our )?(?:cases"
    r"|patients)|across)\b"
)
_OF_VISITS = re.compile(r"\bvisits?\b")
_USED = re.compile(r"\b(?:used|left|authorized|granted|remaining|approved)\b")

_USABLE = re.compile(
    r"\bhow many (?:patients|pts|people|cases|of (?:them|our patients))\b.*\b(?:have|has|got"
    r"|with)\b"
    r".*\b(?:auth\w*|approvals?)\b.*\b(?:use|valid|active|good|current|in force|running)\b"
)
"""How many have an authorization that stands now; that is no question of what is waited for."""

INTENTS = (
    Intent("", ("",), _awaited, ANY, lambda heard: heard.goes_on == "visits_awaited"),
    Intent(
        "",
        ("",),
        _answer,
        ANY,
        lambda heard: names_no_case(heard) and _USABLE.search(heard.words) is not None,
        minds="payer",
    ),
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
