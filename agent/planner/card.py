"""A case in a few lines: how it stands, what is on it, what is open, what is next and by when."""

from __future__ import annotations

import re
from typing import Any

from agent.hearing.heard import Heard
from agent.planner.denials import explain
from agent.planner.details import facts
from agent.planner.intent import Intent, names_case
from agent.planner.status import age, status_of
from agent.planner.which import one_case
from agent.toolbox import Toolbox
from agent.wording import case_line, gap_lines, outcome_line, question_lines, valid

_MOST = 3


async def _answer(heard: Heard, tools: Toolbox) -> str:
    case_ids = heard.case_ids or (await one_case(heard, tools),)
    told = [await tools.call("get_case", case_id=each) for each in case_ids[:_MOST]]
    return "\n\n".join([await _told(heard, each, tools) for each in told])


async def _told(heard: Heard, told: dict[str, Any], tools: Toolbox) -> str:
    lines = await _lines(told, tools, is_explained=False)
    return "\n".join([await status_of(heard, told["case"]["case_id"], tools), *lines])


async def card(case_id: str, tools: Toolbox, *, is_explained: bool = False) -> str:
    """Return all that is on file of a case; a denial is not explained twice."""
    told = await tools.call("get_case", case_id=case_id)
    case = told["case"]
    first = case_line(case) + "."
    if case["awaits_payer"]:
        first += age(await tools.call("check_status", case_id=case_id))
    answers = [f"The payer: {outcome_line(each)}." for each in case["answers"]]
    return "\n".join([first, *answers, *await _lines(told, tools, is_explained=is_explained)])


async def _lines(told: dict[str, Any], tools: Toolbox, *, is_explained: bool) -> list[str]:
    """Return what is on file beside how the case stands."""
    case, parts = told["case"], []
    if case["state"] in ("denied", "partial") and not is_explained:
        parts.append(await explain(case["case_id"], tools))
    parts += _visits(case)
    parts.append(f"On it: {facts(case).partition(': ')[2]}")
    if case["problem"]:
        parts.append(str(case["problem"]))
    if case["gaps"]:
        parts.append(f"Missing:\n{gap_lines(case['gaps'])}")
    if told["questions"]:
        parts.append(f"Open questions:\n{question_lines(told['questions'])}")
    parts.append(f"Next: {told['next_step']}")
    return [*parts, *([told["desk_page"]] if told["desk_page"] else [])]


def _visits(case: dict[str, Any]) -> list[str]:
    if case["authorized_visits"] is None:
        return []
    ends, asked = case["valid_for_days"], case["visits_requested"]
    until = f", {valid(ends)}" if ends is not None else ""
    of = f"; {asked} visits requested" if asked is not None else ""
    return [f"{case['used_visits']} of {case['authorized_visits']} visits used{until}{of}."]


_ALL = re.compile(
    r"(?<!asking )\babout\b|\bmore on\b|\bsummar|\bdetails?\b|\binfo(?:rmation)?\b"
    r"|\beverything\b|\brun ?down\b|\boverview\b|\bbackground\b"
    r"|\bfill me in\b|\b(?:walk|take|talk|run) me through\b|\bbrief me\b|\bon file for\b"
    r"|\b(?:what|all) (?:do |have )?(?:we|you|u) (?:have|know|got|see)\b"
)


def _asks_all(heard: Heard) -> bool:
    """Whether it asks for the case as a whole: `tell me about it`, `the second one`."""
    is_whole = heard.ordinal is not None or _ALL.search(heard.words) is not None
    return is_whole and names_case(heard) and not (heard.payer or heard.codes)


INTENTS = (
    Intent(
        "a case in a few lines",
        ("",),
        _answer,
        "overview everything latest link aside papers",
        lambda heard: _asks_all(heard) and not heard.understood.unknown,
    ),
)
