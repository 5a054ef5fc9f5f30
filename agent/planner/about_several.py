"""What a turn asks of the few cases just shown: each is told for itself, and none is picked."""

from __future__ import annotations

import re
from dataclasses import replace

from agent.hearing.heard import Heard
from agent.planner.about_one import fact_of
from agent.planner.intent import ANY, Intent
from agent.planner.plain_turn import plain
from agent.planner.which import cases_of
from agent.thread import Thread
from agent.toolbox import Toolbox
from agent.wording import case_line, in_days

_FEW, _MOST = 1, 5
_OF_THESE = re.compile(
    r"\bwhich (?:one |ones )?(?:of )?(?:those|these|thos|them|ones?)\b.*\b(?:can|could|should|do"
    r"|must|may|need|is|are) (?:i|we|mine|ours|on me|on us|for me)\b"
)
_MORE_OF_THEM = "\nand {more} more of those shown; ask for one by its id."
_RIGHTS = (
    "Who has the right may approve or answer; whose part it is by name is not on file, nor what"
    " somebody else may do."
)


def of_the_few(heard: Heard, thread: Thread) -> Heard:
    """Return a plain question as one about the few just shown."""
    is_few = _FEW < len(thread.case_ids) <= _MOST
    if is_few and _MOST_URGENT.search(heard.words) and not heard.strange:
        return _of(heard, thread)
    is_plain = fact_of(heard) is not None and _THEY.search(heard.words) is not None
    return _of(heard, thread) if is_few and is_plain and not heard.strange else heard


def of_these(heard: Heard, thread: Thread) -> Heard:
    """Return a turn that nothing answers, and that asks which of them, as one about those shown."""
    is_asked = len(thread.case_ids) > _FEW and _OF_THESE.search(plain(heard)) is not None
    return _of(heard, thread) if is_asked and not heard.strange[1:] else heard


def _of(heard: Heard, thread: Thread) -> Heard:
    if heard.case_ids or heard.payer or heard.codes or heard.ordinal or heard.acts:
        return heard
    return replace(heard, case_ids=thread.case_ids, strange=(), points_at=False, goes_on="case")


_THEY = re.compile(r"\b(?:it|that|this|they|those|these|them)\b")


def _is_of_shown(heard: Heard) -> bool:
    return len(heard.case_ids) > _FEW and heard.goes_on == "case"


async def _facts(heard: Heard, tools: Toolbox) -> str:
    fact = fact_of(heard)
    if fact is None:
        return ""
    told = await cases_of(heard, tools)
    said = [await fact.answer(each, heard, tools) for each in told]
    return "\n".join([f"(I take that as asking {fact.says}, of each just shown.)", *said])


async def _steps(heard: Heard, tools: Toolbox) -> str:
    told = await cases_of(heard, tools)
    lines = [f"- {case_line(each['case'])}. {each['next_step']}" for each in told]
    more = len(heard.case_ids) - len(told)
    rest = _MORE_OF_THEM.format(more=more) if more > 0 else ""
    head = "(I take that as asking what is next on each of them.)"
    return "\n".join([head, *lines]) + rest + f"\n{_RIGHTS}"


_MOST_URGENT = re.compile(
    r"\b(?:which|what)(?: (?:ones?|case|of (?:those|these|them)))?(?: ?'?s| is| are)? (?:the )?"
    r"(?:most|more) (?:urgent|pressing|important|critical)\b|^\W*(?:the )?(?:most"
    r"|more) urgent(?: one)?\W*$"
    r"|\bwhich (?:ones?|of (?:those|these|them)) (?:(?:do|should) (?:i|we) do |comes? |goes? "
    r"|is )?first\b"
    r"|\bwhats? (?:is )?(?:the )?most urgent\b"
)
_ENDS = "{case_id} has the nearest day on file: it runs out {when}."
_NO_DAY = (
    "No other day is on file, so the rest is not ranked: until when a denial can be appealed"
    " stands in"
    " the payer's letter."
)
_NO_DAYS = "None of them has a day on file, so none is ranked before another."


async def _most_urgent(heard: Heard, tools: Toolbox) -> str:
    """Say which has the nearest day on file, and what is next on each; nothing else ranks them."""
    told = await cases_of(heard, tools)
    dated = [each["case"] for each in told if each["case"]["runs_out_in_days"] is not None]
    dated.sort(key=lambda each: each["runs_out_in_days"])
    head = _NO_DAYS
    if dated:
        first = dated[0]
        when = in_days(first["runs_out_in_days"])
        head = f"{_ENDS.format(case_id=first['case_id'], when=when)} {_NO_DAY}"
    ids = [each["case_id"] for each in dated]
    told.sort(key=lambda each: each["case"]["case_id"] not in ids)
    lines = [f"- {case_line(each['case'])}. {each['next_step']}" for each in told]
    return "\n".join([head, *lines])


INTENTS = (
    Intent(
        "",
        ("",),
        _most_urgent,
        ANY,
        lambda heard: _is_of_shown(heard) and _MOST_URGENT.search(heard.words) is not None,
    ),
    Intent(
        "",
        ("",),
        _facts,
        ANY,
        lambda heard: _is_of_shown(heard) and fact_of(heard) is not None,
    ),
    Intent(
        "",
        ("",),
        _steps,
        ANY,
        lambda heard: _is_of_shown(heard) and _OF_THESE.search(plain(heard)) is not None,
    ),
)
