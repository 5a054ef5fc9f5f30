"""The authorizations that are in force, each with its last day."""

from __future__ import annotations

import re
from typing import Any

from agent.hearing.heard import Heard
from agent.planner.excluding import all_of
from agent.planner.granted import last_day
from agent.planner.intent import ANY, Intent
from agent.planner.which import for_payer
from agent.toolbox import Toolbox
from agent.wording import case_line, counted

_AUTHS = r"(?:auths?|authorizations?|approvals|approved (?:cases|auths|authorizations|requests))"
_IN_FORCE = r"(?:active|current|valid|live|good|existing|open|unexpired)"
_ENDS = (
    r"(?:when (?:do |does |will )?(?:they|it|each|those) (?:ends?|expires?|runs? out)"
    r"|(?:the |their |its )?(?:(?:end|expiration|expiry|exp|last) (?:dates?|days?)"
    r"|ends|expirations?|expirys?))"
)
_LIST = re.compile(
    rf"^\W*(?:(?:and|so|ok|please|pls|can you|could you|list|show|give|me|all|our|us|the|every"
    rf"|which|what|whats|what are|are|do we have|see)\W+)*"
    rf"(?:{_IN_FORCE} {_AUTHS}(?:\W*(?:with|and|plus|by|incl\w*)?\W*{_ENDS})?"
    rf"|{_AUTHS}\W*(?:with|and|plus|by|incl\w*)\W*{_ENDS})\W*$"
    rf"|^\W*(?:which|what) (?:of (?:the|our) )?{_AUTHS} (?:are|is) (?:still )?{_IN_FORCE}\W*$"
    rf"|^\W*(?:(?:list|show|give|me|all|us)\W+)*{_ENDS} (?:of|for|on) (?:all |our |the |every )*"
    rf"(?:{_IN_FORCE} )?{_AUTHS}\W*$"
)


async def _answer(heard: Heard, tools: Toolbox) -> str:
    """List what is approved in full or in part and has not ended."""
    approved, has_approved = await all_of(tools, state="approved", payer=heard.payer)
    partial, has_partial = await all_of(tools, state="partial", payer=heard.payer)
    rows = [each for each in (*approved.values(), *partial.values()) if _is_in_force(each)]
    if not rows:
        return f"No authorization{for_payer(heard)} is in force on an open case."
    head = f"{counted(len(rows), 'authorization')}{for_payer(heard)} in force"
    is_all = has_approved and has_partial and len(rows) <= _SHOWN
    more = "" if is_all else "\nMore are on file; the desk page lists all."
    return f"{head}:\n" + "\n".join(_line(heard, each) for each in rows[:_SHOWN]) + more


_SHOWN = 25


def _is_in_force(case: dict[str, Any]) -> bool:
    return case["valid_for_days"] is None or case["valid_for_days"] >= 0


def _line(heard: Heard, case: dict[str, Any]) -> str:
    ends = last_day(case, heard.today).strip() or "No last day is on file."
    granted = case["authorized_visits"]
    left = f" {granted - case['used_visits']} of {granted} visits left." if granted else ""
    return f"- {case_line(case)}. {ends}{left}"


_FOR = re.compile(r"(?: (?:for|with|at|from|of))? #payer\b")


def _asks(heard: Heard) -> bool:
    """Whether it asks for those in force, of all payers or of the one that is named."""
    words = heard.words
    for typed in heard.typed:
        words = words.replace(typed.lower(), "#payer")
    return not heard.case_ids and _LIST.search(_FOR.sub("", words)) is not None


INTENTS = (
    Intent(
        "",
        ("",),
        _answer,
        ANY,
        _asks,
    ),
)
