"""Answer an open question of the desk, in the person's own words."""

from __future__ import annotations

import re

from agent.hearing import Heard
from agent.planner.intent import ANY, Intent
from agent.toolbox import Refused, Toolbox
from agent.wording import counted, question_lines, running

_REPLY = re.compile(
    r"\b(Q-[0-9A-Z]{4,16})\b\s*(?:[:=,-]|with|is|as)?\s*(?:(?:the )?answer\b)?"
    r"\s*(?:[:=]|is\b)?\s*(.{0,200})$",
    re.IGNORECASE | re.DOTALL,
)


async def _answer(heard: Heard, tools: Toolbox) -> str:
    """Put the answer in; without one say how."""
    found = _REPLY.search(heard.text)
    if found is None or not found[2].strip(" .?!"):
        raise Refused("Say the answer behind the question's id, such as `answer Q-7K2M9QXAPT: 12`.")
    said = await tools.call(
        "answer_question", question_id=found[1].upper(), answer=found[2].strip(" .")
    )
    still = running(said)
    if still:
        return still
    left = counted(said["open_questions"], "open question")
    case = f" {said['case_id']} has {left} left." if said["case_id"] else ""
    return f"{said['question_id']} is {'answered' if said['closed'] else 'still open'}.{case}"


async def _about(heard: Heard, tools: Toolbox) -> str:
    """Say what a question of the desk asks, and on which case."""
    listed = await tools.call("list_cases", state="questions", limit=_LOOKED_INTO)
    for case in listed["cases"]:
        told = await tools.call("get_case", case_id=case["case_id"])
        asked = [each for each in told["questions"] if each["question_id"] in heard.question_ids]
        if asked:
            return f"On {case['case_id']}:\n{question_lines(asked)}"
    return (
        f"{heard.question_ids[0]} is not among the open questions of the {len(listed['cases'])}"
        f" cases looked into (of {listed['total']}). The desk page shows all."
    )


_ASKS = re.compile(
    r"^\W*(?:what|which|who|whose|why|where|explain|show|tell me|can you (?:show|explain))\b"
    r"(?!.*\bq-[0-9a-z]{4,16}\s*[:=])",
    re.DOTALL,
)
_LOOKED_INTO = 25

INTENTS = (
    Intent(
        "what a question of the desk asks",
        ("",),
        _about,
        ANY,
        lambda heard: bool(heard.question_ids) and _ASKS.search(heard.words) is not None,
    ),
    Intent(
        "answer a question of the desk",
        ("",),
        _answer,
        ANY,
        lambda heard: bool(heard.question_ids),
    ),
)
