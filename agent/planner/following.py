"""What a short question after another one means: `and for Cigna?`, `the second one`, `more`."""

from __future__ import annotations

import re
from dataclasses import replace

from agent.hearing import Heard
from agent.thread import Thread

_ALSO = re.compile(r"^(and|what about|how about|same for|same with|also|now|for)\b")
_ALSO_ASKS = re.compile(
    r"^(?:and|also|now)\W+(?:what|which|who|why|how|when|does|do|is|are|show|list|check|any)\b"
    r"(?! about)(?!.*\b(?:those|them|these)\b)"
)
"""A whole question that only begins like an addition: `and what runs out this week?`"""
_MORE = re.compile(r"^(show )?(me )?(more|the rest|next|next page|the next ones|continue)\W*$")
_ORDER = re.compile(
    r"^(please |can you |could you )?(draft|submit|send|approve|answer|reply)\b"
    r"|\bq-[0-9a-z]{4,16}\b"
)
"""What was told to be done once is not done again because somebody says `more`."""
_THAT = re.compile(r"\b(it|that one|this one|that case|this case|its|them)\b")


def build_on(heard: Heard, thread: Thread, last: Heard | None) -> Heard:
    """Return the question as it is meant after what went before."""
    if heard.case_ids:
        return heard
    if heard.ordinal is not None and thread.case_ids:
        picked = _picked(heard.ordinal, thread.case_ids)
        return replace(heard, case_ids=picked, strange=()) if picked else heard
    if last is not None and not _ORDER.search(last.words) and _MORE.search(heard.words.strip()):
        return replace(last, page=thread.page + 1)
    if last is not None and not _ORDER.search(last.words) and _adds_to(heard):
        return _merged(heard, last)
    if len(thread.case_ids) == 1 and _THAT.search(heard.words):
        return replace(heard, case_ids=thread.case_ids)
    return heard


def _picked(ordinal: int, case_ids: tuple[str, ...]) -> tuple[str, ...]:
    place = len(case_ids) - 1 if ordinal == -1 else ordinal - 1
    return (case_ids[place],) if 0 <= place < len(case_ids) else ()


def _adds_to(heard: Heard) -> bool:
    """Whether it only says for whom or what else; a whole question stands by itself."""
    if _ALSO_ASKS.search(heard.words.strip()):
        return False
    if _ALSO.search(heard.words.strip()) and len(heard.words.split()) <= 8:
        return True
    known = (heard.payer, heard.line_of_business, heard.state, heard.visit)
    says_facts = any(each is not None for each in known) or bool(heard.codes)
    return says_facts and len(heard.words.split()) <= 6 and not _A_QUESTION.search(heard.words)


_A_QUESTION = re.compile(
    r"^(what|which|who|why|how|when|does|do|is|are|show|list|check|draft|submit|read|any)\b"
)


def _merged(heard: Heard, last: Heard) -> Heard:
    """Return the last question for somebody or something else; what was named anew counts alone."""
    named_anew = heard.payer is not None or heard.guess is not None or heard.points_at
    return replace(
        last,
        case_ids=() if named_anew else last.case_ids,
        payer=heard.payer if named_anew else last.payer,
        payers=heard.payers if named_anew else last.payers,
        guess=heard.guess if named_anew else last.guess,
        codes=heard.codes or last.codes,
        line_of_business=heard.line_of_business or last.line_of_business,
        state=heard.state or last.state,
        visit=heard.visit or last.visit,
        on=heard.on or last.on,
        ahead=heard.ahead or last.ahead,
        back=heard.back or last.back,
        strange=heard.strange,
        points_at=heard.points_at,
        page=1,
    )
