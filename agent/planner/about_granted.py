"""Whether the payer granted all that was asked for on one case, and where its questions are put."""

from __future__ import annotations

import re
from typing import Any

from agent.hearing.heard import Heard
from agent.planner.about_what import Told
from agent.planner.denials import explain
from agent.planner.intent import ANY, Intent
from agent.planner.visits import left_on
from agent.planner.which import WHICH
from agent.toolbox import Refused, Toolbox
from agent.wording import case_line, outcome_line, question_lines, stands


async def in_full(told: Told, heard: Heard, tools: Toolbox) -> str:
    """Say what was asked for beside what was granted."""
    case = told["case"]
    if case["state"] == "denied":
        return f"Nothing was granted.\n{await explain(case['case_id'], tools)}"
    if not case["answers"]:
        return f"Nothing is decided: {case['case_id']} is {stands(case['state'])}."
    lines = "; ".join(map(outcome_line, case["answers"]))
    return f"{_compared(case)} The payer: {lines}. {left_on(heard, case)}"


def _compared(case: dict[str, Any]) -> str:
    asked, granted = case["visits_requested"], case["authorized_visits"]
    if asked is None or granted is None:
        which = "asked for" if asked is None else "granted"
        return f"{case['case_id']}: how many visits were {which} is not on file."
    said = "In full" if granted >= asked and case["state"] == "approved" else "Not in full"
    return f"{said}: {asked} visits asked for and {granted} authorized on {case['case_id']}."


async def happened(told: Told, heard: Heard, tools: Toolbox) -> str:
    """Say what the payer answered, with its reasons, else how it stands."""
    case = told["case"]
    if case["state"] in ("denied", "partial"):
        return await explain(case["case_id"], tools)
    if case["answers"]:
        return f"{case['case_id']}: {'; '.join(map(outcome_line, case['answers']))}."
    return f"{case_line(case)}. Next: {told['next_step']}"


async def may_answer(told: Told, heard: Heard, tools: Toolbox) -> str:
    """Say which of its questions are answered by a message, and which on the desk page."""
    case_id, page = told["case"]["case_id"], told["desk_page"] or "the desk page of the case"
    if not told["questions"]:
        return f"{case_id}: no question is open. {page}"
    return f"{case_id}: {_WHERE} {page}\n{question_lines(told['questions'])}"


_WHERE = (
    "a question is answered here with `answer`, its id and the value, or on the desk page; what"
    " says who somebody is, such as a date of birth, is put in by a person on the desk page alone."
)


async def _which(heard: Heard, tools: Toolbox) -> str:
    """Ask which case is meant.

    Raises:
        Refused: Always; the text asks for the case.
    """
    raise Refused(WHICH)


_GRANTED = re.compile(r"\bwas everything that was asked for granted\b")
INTENTS = (
    Intent(
        "",
        ("",),
        _which,
        ANY,
        lambda heard: not heard.case_ids and _GRANTED.search(heard.words) is not None,
    ),
)

FACTS = (
    (
        "whether all that was asked for was granted",
        r"\bwas everything that was asked for granted(?: on (?:it|that))?\b",
        in_full,
    ),
    (
        "what happened",
        r"\bwhat happened(?: (?:to|with|there|on)(?: (?:it|that|this|her|him))?)?(?= *$)",
        happened,
    ),
    (
        "why that is so",
        r"\b(?:what for|for what|how so|on what basis|on what grounds|for what reason)(?= *$)",
        happened,
    ),
    (
        "where its questions are answered",
        r"\bwhere (?:do|does|can|are|is|should) (?:i |we )?(?:those|these|they|it|that|them)?"
        r" ?(?:get |to be |be )?(?:answer(?:ed)?)(?: (?:those|these|them|it|that))?\b"
        r"|\b(?:can|may|do) (?:i|we|you) (?:just )?answer (?:those|these|them|it|that)"
        r"(?: (?:here|in slack|in here))?\b",
        may_answer,
    ),
)
