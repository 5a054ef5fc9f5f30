"""A case that is described instead of named: `the one that expires saturday, how many visits left`.

Where exactly one case stands so, for the payer that is said, the question is asked of it, and that
is said before the answer; where several do, they are shown. Nothing is done on a description.
"""

from __future__ import annotations

import re
from dataclasses import replace

from agent.hearing.heard import THAT, Heard
from agent.hearing.words import ORDERS, POLITE
from agent.planner.adding import OF_ONE
from agent.planner.excluding import leaves_out
from agent.planner.listing import LISTS, STATES, words_of
from agent.toolbox import Refused, Toolbox
from agent.wording import case_line

_ONE = re.compile(
    r"\b(?:the|that|this) (?!(?:new|next|other|same|last|first|second|whole|only)\b)"
    r"(?:[\w-]+ ){1,2}?(?:one|case|patient|guy|lady|auth|request)\b"
    r"|\bthe (?:one|case|patient|guy|lady|auth|request) (?:that|which|who|whose)(?:'s|s)?\b"
    r"|\bthe one (?:running|waiting|pending|expiring|in draft|on hold)\b"
)
_ASKED = frozenset(
    {"next_step", "who", "how_many", "when", "why", "opened_on", "sent_on", "how_long", "visits"}
)
_LEAST, _SHOWN = 1, 5


async def of_the_described(heard: Heard, tools: Toolbox) -> tuple[Heard, str]:
    """Return a question for the one case that is described, and what to say before the answer.

    Raises:
        Refused: Several cases stand so; the text shows them.
    """
    states = words_of(heard)
    if not _describes(heard, states):
        return heard, ""
    word = states[0][0] if states else None
    word = "pending" if word is None and heard.has("likely") else word
    days = (heard.ahead.last - heard.today).days if heard.ahead else None
    call = {"within_days": days} if word == "running_out" and days is not None else {}
    listed = await tools.call("list_cases", state=word, payer=heard.payer, limit=_SHOWN, **call)
    if listed["total"] > _LEAST:
        shown = "\n".join(f"- {case_line(each)}" for each in listed["cases"])
        rest = "\nand more." if listed["total"] > _SHOWN else ""
        raise Refused(f"Which one do you mean?\n{shown}{rest}")
    if not listed["total"]:
        return heard, ""
    case_id = listed["cases"][0]["case_id"]
    return _of(case_id, heard), f"(I take that as {case_id}.)\n"


_LOOKS = re.compile(
    r"\b(?:lady|guy|gentleman|woman|man|kid|girl|boy|patient|pt) with (?:the|a|an|her|his|that)\b"
)
"""Somebody who is described by what nobody here keeps."""


def _describes(heard: Heard, states: tuple[tuple[str, str], ...]) -> bool:
    """Whether one case is described by how it stands or by its payer, and asked about."""
    names = heard.case_ids or heard.strange or heard.codes or heard.document_ids
    if leaves_out(heard) or _LOOKS.search(heard.words):
        return False
    if names or heard.ordinal is not None or heard.payers[1:] or len(states) > _LEAST:
        return False
    said = heard.understood.concepts - POLITE
    is_order = heard.acts or said & ORDERS or heard.has("ours", "on_me")
    is_asked = said & (OF_ONE | _ASKED) - {state for state, _ in LISTS}
    is_said = bool(states or heard.payer) and _ONE.search(heard.words) is not None
    if heard.payer and heard.has("likely") and not states:
        return THAT.search(heard.words) is not None
    return is_said and bool(is_asked) and not is_order


def _of(case_id: str, heard: Heard) -> Heard:
    """Return what is asked of the case, without the words that describe it."""
    every = frozenset(STATES.split())
    spans = tuple(
        replace(each, concepts=each.concepts - every)
        for each in heard.understood.spans
        if each.concepts - every
    )
    return replace(
        heard,
        case_ids=(case_id,),
        payer=None,
        payers=(),
        typed=(),
        ahead=None,
        understood=replace(heard.understood, spans=spans),
    )
