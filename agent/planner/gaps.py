"""What is missing, and which questions are open."""

from __future__ import annotations

from typing import Any

from agent.hearing import Heard
from agent.planner.which import find_named, for_payer
from agent.toolbox import Toolbox
from agent.wording import case_list, gap_lines, question_lines

_MOST = 3


def fits(heard: Heard) -> bool:
    """Questions about what is missing or asked."""
    return heard.says(r"\bmissing\b|\bgaps?\b|\bincomplete\b|\bquestions?\b|what else .*need")


async def answer(heard: Heard, tools: Toolbox) -> str:
    """Say it for the named cases, or for the whole clinic."""
    case_ids = await find_named(heard, tools)
    if not case_ids:
        word = "questions" if heard.says(r"\bquestions?\b") else "draft"
        listed = await tools.call("list_cases", state=word, payer=heard.payer, page=heard.page)
        whose = for_payer(heard)
        what, none = (said.format(whose=whose) for said in _HEADINGS[word])
        if not listed["total"]:
            return none
        case_ids = tuple(case["case_id"] for case in listed["cases"])
        if listed["total"] > _MOST:
            return case_list(listed, what, none)
    told = [await tools.call("get_case", case_id=each) for each in case_ids[:_MOST]]
    return "\n\n".join(map(_missing, told))


_HEADINGS = {
    "questions": ("with open questions{whose}", "No question{whose} is open."),
    "draft": ("with something missing{whose}", "No draft{whose} has anything missing."),
}


def _missing(told: dict[str, Any]) -> str:
    case = told["case"]
    parts = []
    if case["gaps"]:
        parts.append(f"Missing:\n{gap_lines(case['gaps'])}")
    if told["questions"]:
        parts.append(f"Open questions:\n{question_lines(told['questions'])}")
    if not parts:
        parts.append("Nothing is missing on file.")
    return f"{case['case_id']}: " + "\n".join(parts) + f"\nNext: {told['next_step']}"
