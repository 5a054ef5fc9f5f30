"""Initials of a payer, resolved among the payers of open cases: `NW` for Northwind Health Plan.

Two to four capitals that mean nothing else are a payer where they are the first letters of the
words of one payer's name, or begin the halves of its first word; where they fit two payers, or
none, nothing is taken.
"""

from __future__ import annotations

import re
from dataclasses import replace

from agent.hearing.heard import Heard, reworded
from agent.planner.every_kind import intent_of
from agent.planner.intent import ANY
from agent.toolbox import Toolbox

_FEWEST, _MOST = 2, 4


async def with_initials(heard: Heard, tools: Toolbox) -> tuple[Heard, str]:
    """Return a message with the payer whose initials it says, and what to say of that."""
    odd = [*heard.understood.unknown, *(each.lower() for each in heard.strange)]
    short = [
        each
        for each in odd
        if _FEWEST <= len(each) <= _MOST
        and re.search(rf"\b{each.upper()}\b(?![-/]?\d)", heard.text)
    ]
    if heard.payer or heard.case_ids or heard.one_of or heard.unheard_of or len(short) != 1:
        return heard, ""
    declined = intent_of(heard)
    if declined is not None and declined.takes is ANY:
        return heard, ""
    counts = await tools.call("count_cases")
    payers = [each for each in counts["by_payer"] if each["payer_id"]]
    found = [each for each in payers if _fits(short[0], each["payer_name"].lower())]
    if len(found) != 1:
        return heard, ""
    payer, name = found[0]["payer_id"], found[0]["payer_name"]
    text = re.sub(rf"\b{short[0]}\b", payer, heard.text, flags=re.IGNORECASE)
    named = replace(heard, payer=payer, payers=(payer,), typed=(payer,), strange=())
    return reworded(named, text), f"(I take {short[0].upper()} as {name}.)\n"


def _fits(initials: str, name: str) -> bool:
    words = re.findall(r"[a-z]+", name)
    is_of_words = "".join(each[0] for each in words).startswith(initials)
    at = words[0].find(initials[1], 2) if words else -1
    is_of_halves = (
        bool(words) and len(initials) == _FEWEST and words[0][0] == initials[0] and at > 0
    )
    return is_of_words or is_of_halves
