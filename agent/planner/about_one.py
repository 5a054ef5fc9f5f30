"""What a plain question asks of the one case that is named, or that was just shown.

`until when`, `who with`, `says who`, `and after that`, `what does it say exactly`: the question
word and the noun say which fact is meant, and the answer is that fact from the file of the case.
What is not on file is said to be unknown, and who decides is named.
"""

from __future__ import annotations

import re
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, replace

from agent.hearing.heard import Heard
from agent.hearing.words import ORDERS
from agent.planner import (
    about_granted,
    about_people,
    about_sequel,
    about_times,
    about_what,
    about_what_if,
    naming,
)
from agent.planner.about_what import Told
from agent.planner.intent import ANY, Intent
from agent.planner.plain_turn import plain, says_only
from agent.planner.which import cases_of
from agent.thread import Thread
from agent.toolbox import Toolbox

_MOST_WORDS, _MOST_OF_TURN = 20, 10


@dataclass(frozen=True)
class Fact:
    """One kind of fact of a case, and how it is asked for."""

    says: str
    asked: re.Pattern[str]
    answer: Callable[[Told, Heard, Toolbox], Awaitable[str]]
    is_of_named: bool = False
    """Whether it is asked so of a case that is named, too."""


_OF_NAMED = (
    about_granted.in_full,
    about_granted.may_answer,
    about_times.pauses,
    about_times.took,
    about_times.due,
    about_people.approves,
    about_people.did,
    about_what.likely,
    about_what_if.if_denied,
    about_what_if.by_itself,
    *about_sequel.OF_NAMED,
)

FACTS = tuple(
    Fact(says, re.compile(pattern), answer, answer in _OF_NAMED)
    for says, pattern, answer in (
        *about_granted.FACTS,
        *about_sequel.FACTS,
        *about_what_if.FACTS,
        *about_times.FACTS,
        *about_people.FACTS,
        *about_what.FACTS,
    )
)


def fact_of(heard: Heard) -> Fact | None:
    """Return the fact that a question asks for and nothing else; None where it says more."""
    if heard.question_ids or heard.document_ids or heard.has("money"):
        return None
    for said in dict.fromkeys((plain(heard), _last_part(heard))):
        if said and len(said.split()) <= _MOST_WORDS:
            found = next((each for each in FACTS if says_only(said, each.asked)), None)
            if found is not None:
                return found
    return None


def _last_part(heard: Heard) -> str:
    """Return what stands behind the last stop or dash, where before it is only told."""
    return plain(replace(heard, text=_PARTS.split(heard.text.rstrip(" .!?"))[-1]))


_PARTS = re.compile(r"[.!?;]\s+|\s-+\s")


def fact_near(heard: Heard) -> Fact | None:
    """Return the fact that a question seems to ask for, whatever else it says."""
    words = plain(heard)
    return next((each for each in FACTS if each.asked.search(words)), None)


def of_the_one(heard: Heard, thread: Thread) -> Heard:
    """Return a plain question that names nothing as one about the only case just shown."""
    names = heard.case_ids or heard.payer or heard.codes or heard.ordinal or heard.acts
    if names or len(thread.case_ids) != 1 or thread.document_ids or _OF_MANY.search(heard.words):
        return heard
    if fact_of(heard) is None:
        return heard
    return replace(heard, case_ids=thread.case_ids, strange=(), points_at=False, goes_on="case")


_OF_MANY = re.compile(
    r"\b(?:cases|patients|everyone|everybody|anyone|anybody|any (?:of|other|more)|ones|others"
    r"|else (?:is|are|was)|all (?:of )?(?:them|those|these)|which"
    r" (?:of(?! (?:those|these|them) (?:can|may|could|should|do) (?:i|we)\b)|case)|list|payers)\b"
    r"|\bapproves? (?:those|these|them)\b"
)


def _asks_fact(heard: Heard) -> bool:
    """Whether a turn asks for a fact, or a question that names a case for one asked so alone."""
    fact = fact_of(heard)
    return fact is not None and (fact.is_of_named or heard.goes_on == "case")


def of_the_one_weakly(heard: Heard, thread: Thread) -> Heard:
    """Return a short turn in which one fact seems to be asked for as one about the case shown."""
    names = heard.case_ids or heard.payer or heard.codes or heard.ordinal or heard.acts
    is_other = names or thread.document_ids or heard.understood.concepts & ORDERS
    is_short = len(heard.words.split()) <= _MOST_OF_TURN
    if is_other or not is_short or len(thread.case_ids) != 1 or _OF_MANY.search(heard.words):
        return heard
    if heard.points_at or fact_near(heard) is None:
        return heard
    return replace(heard, case_ids=thread.case_ids, goes_on="case")


async def _answer(heard: Heard, tools: Toolbox) -> str:
    fact = fact_of(heard)
    told = (await cases_of(heard, tools))[0]
    return await fact.answer(told, heard, tools) if fact else ""


def seems(heard: Heard) -> Intent | None:
    """Return how to answer a question about one case that nothing else answers.

    The answer says what the question is taken for, so that nobody takes it for another.
    """
    fact = fact_near(heard) if len(heard.case_ids) == 1 and not heard.acts else None
    if fact is None:
        return None

    async def answer(heard: Heard, tools: Toolbox) -> str:
        told = (await cases_of(heard, tools))[0]
        said = await fact.answer(told, heard, tools)
        beside = await naming.beside(said, heard, tools)
        return f"(I take that as asking {fact.says}.)\n{said}{beside}"

    return Intent("", ("",), answer, ANY)


INTENTS = (
    Intent(
        "",
        ("",),
        _answer,
        ANY,
        lambda heard: len(heard.case_ids) == 1 and _asks_fact(heard),
    ),
)
"""Asked before the wide intents: nothing but the fact can be meant."""
