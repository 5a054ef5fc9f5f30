"""A case that is described instead of named: `the one that expires saturday, how many visits left`.

Where exactly one case stands so, for the payer that is said, the question is asked of it, and that
is said before the answer; where several do, they are shown. Nothing is done on a description.
"""

from __future__ import annotations

import re
from dataclasses import replace

from agent.hearing.heard import THAT, Heard
from agent.hearing.words import ORDERS, POLITE, tokens_of
from agent.planner.adding import OF_ONE
from agent.planner.excluding import leaves_out
from agent.planner.gaps import papers_named
from agent.planner.listing import LISTS, STATES, words_of
from agent.toolbox import Refused, Toolbox
from agent.wording import case_line

_ONE = re.compile(
    r"\b(?:the|that|this) (?!(?:new|next|other|same|last|first|second|whole|only)\b)"
    r"(?:[\w-]+ ){1,2}?(?:one|case|patient|guy|lady|auth|request)\b"
    r"|\bthe (?:one|case|patient|guy|lady|auth|request) (?:that|which|who|whose)(?:'s|s)?\b"
    r"|\bthe one (?:running|waiting|pending|expiring|in draft|on hold)\b"
    r"|\bthe (?:other )?ones? (?:with|without|w|missing|lacking|needing|still|that|which|waiting)\b"
)
_LACKS = re.compile(
    r"\b(?:wait\w*|waitin|without|miss\w*|lack\w*|need\w*|w/?o|no|hold\w*|held up|stuck)\b"
)
_ASKED = frozenset(
    {"next_step", "who", "how_many", "when", "why", "opened_on", "sent_on", "how_long", "visits"}
)
_OF_PAPER = ("paper_kind", "missing", "needs", "negation", "blocking")
_LEAST, _SHOWN = 1, 5


async def of_the_described(
    heard: Heard, tools: Toolbox, last: Heard | None = None
) -> tuple[Heard, str]:
    """Return a question for the one case that is described, and what to say before the answer.

    Where nothing else is said of it, the last question of one case is asked of it.

    Raises:
        Refused: Several cases stand so; the text shows them.
    """
    other = last if last is not None and last.case_ids and _ALSO.match(_plain(heard)) else None
    lacking = await _that_lacks(heard, tools)
    if lacking is not None:
        meant = _of(lacking, heard) if other is None else replace(other, case_ids=(lacking,))
        return meant, f"(I take that as {lacking}.)\n"
    states = words_of(heard)
    if not _describes(heard, states, is_other=other is not None):
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
    is_bare = other is not None and not _asked_of_it(heard)
    meant = replace(other, case_ids=(case_id,)) if other and is_bare else _of(case_id, heard)
    return meant, f"(I take that as {case_id}.)\n"


_ALSO = re.compile(r"^\W*(?:and|n|what about|how about|ok and|then)\b")


def _plain(heard: Heard) -> str:
    """Return what is said in whole words: `the one waiting on`, for `the one waitin on`."""
    return " ".join(tokens_of(heard.words))


def names_other(heard: Heard) -> bool:
    """Whether another case than the one just shown is described: `and the other one with ...`."""
    return _OTHER.search(_plain(heard)) is not None


_OTHER = re.compile(r"\bthe other (?:one|case|auth|request)\b.*\w")


def _asked_of_it(heard: Heard) -> frozenset[str]:
    said = heard.understood.concepts - POLITE
    return said & (OF_ONE | _ASKED) - {state for state, _ in LISTS}


async def _that_lacks(heard: Heard, tools: Toolbox) -> str | None:
    """Return the one draft that lacks a paper which is named: `the one waiting on a plan of care`.

    Raises:
        Refused: Several drafts lack it; the text shows them.
    """
    wanted = papers_named(heard)
    names = heard.case_ids or heard.strange or heard.document_ids or heard.ordinal is not None
    is_said = _ONE.search(_plain(heard)) is not None and _LACKS.search(_plain(heard)) is not None
    if names or not (wanted and is_said) or heard.acts or leaves_out(heard):
        return None
    listed = await tools.call("list_cases", state="draft", payer=heard.payer, limit=_ROWS)
    found = [
        each
        for each in listed["cases"]
        if any(word in gap["need"].lower() for gap in each["gaps"] for word in wanted)
    ]
    if len(found) > _LEAST:
        shown = "\n".join(f"- {case_line(each)}" for each in found[:_SHOWN])
        raise Refused(f"Which one do you mean?\n{shown}")
    return found[0]["case_id"] if found and listed["total"] <= _ROWS else None


_ROWS = 25


def without_description(asked: Heard) -> Heard:
    """Return a message without the words that describe the case which it was taken for."""
    return replace(asked, text=_SAID_OF_IT.sub(" ", asked.text))


_SAID_OF_IT = re.compile(
    r"\b(?:the|that) (?:other )?ones?\b.{0,40}?"
    r"\b(?:plan of care|poc|referral|order|eval\w*|notes?|report|script|questions?|card|draft)\b",
    re.IGNORECASE,
)
_LOOKS = re.compile(
    r"\b(?:lady|guy|gentleman|woman|man|kid|girl|boy|patient|pt) with (?:the|a|an|her|his|that)\b"
)
"""Somebody who is described by what nobody here keeps."""


def _describes(
    heard: Heard, states: tuple[tuple[str, str], ...], *, is_other: bool = False
) -> bool:
    """Whether one case is described by how it stands or by its payer, and asked about."""
    names = heard.case_ids or heard.strange or heard.codes or heard.document_ids
    if leaves_out(heard) or _LOOKS.search(heard.words):
        return False
    if names or heard.ordinal is not None or heard.payers[1:] or len(states) > _LEAST:
        return False
    said = heard.understood.concepts - POLITE
    is_order = heard.acts or said & ORDERS or heard.has("ours", "on_me")
    is_asked = _asked_of_it(heard) or is_other
    is_said = bool(states or heard.payer) and _ONE.search(_plain(heard)) is not None
    if heard.payer and heard.has("likely") and not states:
        return THAT.search(heard.words) is not None
    return is_said and bool(is_asked) and not is_order


def _of(case_id: str, heard: Heard) -> Heard:
    """Return what is asked of the case, without the words that describe it."""
    every = frozenset([*STATES.split(), *(_OF_PAPER if papers_named(heard) else ())])
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
