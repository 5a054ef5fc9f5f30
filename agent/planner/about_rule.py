"""What a turn asks of the rules just looked up: the way in, papers, source, time, visits."""

from __future__ import annotations

import re
from collections.abc import Awaitable, Callable
from dataclasses import replace

from agent.hearing.heard import Heard
from agent.hearing.places import STATES
from agent.hearing.words import POLITE, understand
from agent.planner.intent import ANY, Intent
from agent.planner.outside import destination
from agent.planner.plain_turn import plain, says_only
from agent.planner.rules import EVALUATION, ask_about, of_commonest
from agent.toolbox import Toolbox

_MOST_WORDS = 14
_KEPT = (
    "Sources, and how long ago they were read, stand under each line below; where something must"
    " be said first, no rule is chosen yet, and none is guessed."
)
_PAPERS = (
    "What a payer wants with a request stands under `Send with it`; where that is lacking, no form"
    " and no paper of it is on file for what was said."
)
_VISITS = (
    "How many visits are granted at first is not kept as a number for a payer; what its rules on"
    " file say:"
)
_STATED = "The time that the payer states itself is not kept as a number. What is measured here:"
_NONE_KEPT = "What is measured for it: no decision of this payer is on file here."


async def _rules(head: str, heard: Heard, tools: Toolbox) -> str:
    said = await ask_about(heard, tools) if heard.codes else await of_commonest(heard, tools)
    return f"{head}\n{said}"


def _said(head: str) -> Callable[[Heard, Toolbox], Awaitable[str]]:
    async def answer(heard: Heard, tools: Toolbox) -> str:
        return await _rules(head, heard, tools)

    return answer


async def _time(heard: Heard, tools: Toolbox) -> str:
    """Say what was measured of this payer, apart from what it states."""
    said = await tools.call("payer_turnaround", payer=heard.payer)
    if said["median_days"] is None:
        return f"{_STATED.split('.')[0]}. {heard.payer}: {said['note'] or _NONE_KEPT}"
    return (
        f"{_STATED} {heard.payer}: half of {said['decided']} decisions came within"
        f" {said['median_days']:g} business days. {said['note'] or ''}"
    )


async def _states(heard: Heard, tools: Toolbox) -> str:
    """Say it for each state that is named."""
    named = [each for each in _STATE.findall(heard.text) if each in STATES][:2]
    said = [
        f"{state}:\n{await _rules(_KEPT, replace(heard, state=state), tools)}" for state in named
    ]
    return "\n".join(said)


_OF_TIME = re.compile(
    r"\b(?:out of|of|from|based on|that is) (?:how many|what)\b|\bhow do you know\b|\bsays who\b"
    r"|\bsince when\b|\bare you sure\b|\bsource\b"
)
_STATE = re.compile(r"\b[A-Z]{2}\b")
_DO = r"(?:do|does|should|can|would|must|did) (?:i|we|you|it|they|that|this)"
_TURNS: tuple[tuple[re.Pattern[str], Callable[[Heard, Toolbox], Awaitable[str]]], ...] = tuple(
    (re.compile(pattern), answer)
    for pattern, answer in (
        (
            rf"\b(?:who|where|how|what portal|which portal) {_DO} (?:submit|send|fax|file|go"
            r"|request|upload|put)\b.*|\b(?:which|what) (?:portal|vendor|channel|way)\b.*",
            destination,
        ),
        (
            r"\b(?:how (?:do|would|can|did) you know|says who|(?:the )?source|since when|as of when"
            r"|where (?:can|could|do|should|would) (?:i|we) (?:check|verify|confirm"
            r"|look (?:it |that )?up|see)"
            r"(?: (?:it|that|this))?|how (?:old|recent|current|new) is (?:that|this|it)"
            r"|where (?:did|do|does) (?:you|that"
            r"|it) (?:get|come|say)\b.*|based on what|are you sure|really)\b",
            _said(_KEPT),
        ),
        (
            r"\bwhat do(?:es)? (?:they|it) (?:want|need|ask for|require)\b.*"
            r"|\bwhat (?:would|do|should|must|have) (?:i|we) (?:have to |need to |got to )?"
            r"(?:send|attach|include|enclose)\b.*"
            r"|\b(?:on|is there) a form\b.*"
            r"|\b(?:which|what) (?:forms?|papers?|docs?|documents?)\b.*|\bwant it on\b.*",
            _said(_PAPERS),
        ),
        (
            r"\bhow many(?: visits)? (?:do|does|will|would) (?:they|it)\b.*"
            r"|\bhow many (?:visits )?(?:at once|up front|at first|to start)\b",
            _said(_VISITS),
        ),
        (r"\b(?:their|they|the) (?:turn ?around|tat)\b.*|\bhow long do they\b.*", _time),
        (r"\b(?:is|does|are) (?:that|it|this|those)\b.*\b(?:too|or just|only|also)\b.*", _states),
    )
)
_EVAL = re.compile(
    r"^(?:(?:ok|okay|k|and|so|what about|how about|for) )*(?:the )?(?:initial )?eval\w*$"
)


def of_the_rule(heard: Heard, last: Heard | None) -> Heard:
    """Return a turn that names no payer as one about the rule of the payer just asked for."""
    if last is None or last.case_ids or not last.payer:
        return heard
    is_time = last.goes_on == "time" or (last.has("turnaround", "how_long") and not last.codes)
    if not (is_time or _is_of_rule(last)):
        return heard
    names = heard.payer or heard.case_ids or heard.document_ids or heard.acts
    words = plain(heard)
    if names or len(words.split()) > _MOST_WORDS:
        return heard
    if heard.codes:
        return heard if is_time else _of_codes(heard, last)
    facts = None if is_time else _facts_alone(heard, last)
    if facts is not None:
        return facts
    if _EVAL.match(words) and not is_time:
        return replace(last, codes=EVALUATION, page=1, goes_on="facts")
    if (_OF_TIME.search(words) if is_time else _turn(heard)) is None:
        return heard
    named = replace(heard, payer=last.payer, payers=last.payers, typed=last.typed, strange=())
    return replace(
        named,
        codes=last.codes,
        one_of=last.one_of,
        points_at=False,
        line_of_business=heard.line_of_business or last.line_of_business,
        state=heard.state or last.state,
        visit=heard.visit or last.visit,
        goes_on="time" if is_time else "rule",
    )


def _of_codes(heard: Heard, last: Heard) -> Heard:
    """Return the last question for other codes, where a turn says those and small words alone."""
    words = re.sub(r"\b(?:\d{5}|today|as of|same)\b", " ", plain(heard))
    if not _says_little(words):
        return heard
    line = heard.line_of_business or last.line_of_business
    asked = understand("does #payer need authorization for #code")
    again = replace(last, codes=heard.codes, line_of_business=line, page=1, goes_on="facts")
    return replace(again, text=_ASKED_AGAIN, understood=asked)


_ASKED_AGAIN = "does it need authorization"


def _facts_alone(heard: Heard, last: Heard) -> Heard | None:
    """Return the last question with the region, plan or codes that a turn only tells."""
    words = plain(heard)
    named = tuple(each for each in last.payers if each.rsplit("-", 1)[-1] in words.split())
    payers = named if len(named) == 1 else last.payers
    line = heard.line_of_business or last.line_of_business
    for product in ("prime", "select"):
        if product in words.split() and payers[0].startswith("tricare"):
            line = f"tricare_{product}"
    if (payers, line) == (last.payers, last.line_of_business) or not _says_little(words):
        return None
    state = heard.state or last.state
    again = replace(last, line_of_business=line, state=state, page=1, goes_on="facts")
    return replace(again, payer=payers[0], payers=payers, typed=payers, one_of=())


_TELLS = re.compile(
    r"\b(?:what|prime|select|east|west|north|south|region|think|hang|hold|commercial|plan|ppo"
    r"|hmo)\b"
)


def _says_little(words: str) -> bool:
    return says_only(_TELLS.sub(" ", words), _NOTHING)


_NOTHING = re.compile(r"")


def _is_of_rule(last: Heard) -> bool:
    is_asked = last.has("authorization", "rule", "requirements", "needs", "source", "next_step")
    is_bare = not last.understood.concepts - POLITE
    return bool(last.codes) or is_asked or is_bare or last.goes_on in ("rule", "time")


def _turn(heard: Heard) -> Callable[[Heard, Toolbox], Awaitable[str]] | None:
    words = plain(heard)
    if _STATE.search(heard.text) is None:
        found = [each for each in _TURNS if each[1] is not _states]
    else:
        found = list(_TURNS)
    return next((answer for asked, answer in found if asked.search(words)), None)


async def _answer(heard: Heard, tools: Toolbox) -> str:
    answer = _turn(heard)
    return await answer(heard, tools) if answer else ""


INTENTS = (
    Intent("", ("",), _time, ANY, lambda heard: heard.goes_on == "time" and not heard.one_of),
    Intent(
        "",
        ("",),
        _answer,
        ANY,
        lambda heard: heard.goes_on == "rule" and not heard.one_of and _turn(heard) is not None,
    ),
)
