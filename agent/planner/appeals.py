"""Appeals in general: none is kept as such, but what could be appealed is listed."""

from __future__ import annotations

import re

from agent.hearing.heard import Heard
from agent.planner.denials import TIME_LIMIT, explain
from agent.planner.intent import ANY, Intent
from agent.planner.which import find_named, for_payer
from agent.toolbox import Toolbox
from agent.wording import case_list

_NOT_KEPT = (
    "Whether an appeal was filed, and how it went, is not kept here: a person files it, and the"
    " payer's next answer to the case is what comes in."
)
_ROWS, _MOST = 25, 3


async def _answer(heard: Heard, tools: Toolbox) -> str:
    case_ids = await find_named(heard, tools)
    if case_ids:
        said = [await explain(each, tools) for each in case_ids[:_MOST]]
        return "\n".join([_NOT_KEPT, *said])
    lines = [_NOT_KEPT]
    for state, what in (("denied", "denied"), ("partial", "approved in part")):
        listed = await tools.call(
            "list_cases", state=state, payer=heard.payer, limit=_ROWS, page=heard.page
        )
        whose = for_payer(heard)
        if listed["total"] or state == "denied":
            lines.append(case_list(listed, f"{what}{whose}", f"No open case{whose} was {what}."))
    return "\n".join([*lines, TIME_LIMIT])


_FILED = re.compile(
    r"\b(?:did|have|has|had|havent|hasnt|haven't|hasn't|not|never|already|yet|filed|submitted"
    r"|pending|won|lost|win|lose|overturned|heard?|status|overall|total|all|open|outstanding"
    r"|how many|list|which|stand|any)\b"
)


def _asks(heard: Heard) -> bool:
    """Whether it asks how appeals stand, and not how or by when one is made."""
    if heard.has("deadline", "when", "how_long", "why", "denial_reason", "next_step", "valid"):
        return False
    if heard.strange and not heard.is_called:
        return False
    is_worth = re.search(r"\b(?:worth|should|can|could|how do|how to)\b", heard.words) is not None
    return _FILED.search(heard.words) is not None and not is_worth


_FILE = re.compile(
    r"^\W*(?:(?:please|pls|ok|can you|could you|go ahead and|just|also|now)\W+)*"
    r"(?:file|submit|send|start|draft|do|make|put in|begin|get)\b.*\bappeal"
)


async def _file(heard: Heard, tools: Toolbox) -> str:
    """Say that a person appeals, and what is known for her."""
    case_ids = await find_named(heard, tools)
    said = [await explain(each, tools) for each in case_ids[:_MOST]]
    return "\n".join([_NOT_FILED, *said])


_NOT_FILED = "Nothing is appealed from here: a person files an appeal with the payer."

INTENTS = (
    Intent("", ("appeal",), _file, ANY, lambda heard: _FILE.search(heard.words) is not None),
    Intent(
        "what could be appealed, and what is kept of appeals",
        ("appeal",),
        _answer,
        "appeal denied overview how_many everything negation answered changed sent_on where latest"
        " pending older who partial approved submit_order unsent likely payer_of first open",
        _asks,
    ),
)
