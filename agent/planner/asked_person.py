"""Whether a person has answered what the desk asked about a case."""

from __future__ import annotations

import re
from typing import Any

from agent.hearing.heard import Heard
from agent.planner.intent import Intent
from agent.planner.which import cases_of
from agent.toolbox import Toolbox
from agent.wording import counted, question_lines

_WHO = "Who answered a question, the desk page shows."


async def _answer(heard: Heard, tools: Toolbox) -> str:
    return "\n".join([_of(each) for each in await cases_of(heard, tools)])


def _of(told: dict[str, Any]) -> str:
    case_id, asked = told["case"]["case_id"], told["questions"]
    page = f" {told['desk_page']}" if told["desk_page"] else ""
    if not asked:
        return f"No question on {case_id} is open: what the desk asked is answered. {_WHO}{page}"
    number = counted(len(asked), "question")
    are = "is" if len(asked) == 1 else "are"
    return f"No: {number} on {case_id} {are} still open.\n{question_lines(asked)}\n{_WHO}{page}"


_OF_DESK = re.compile(
    r"\b(?:answer\w*|respond\w*|repl\w+|got?t?e?n? back|g[eo]t back|hear\w*|heard)\b.*"
    r"\b(?:you|u|desk|questions?)\b|\b(?:you|u)\b.*\bhear[d]? (?:back )?from\b"
    r"|\b(?:your|desk's|the) questions?\b"
)
_PERSON = frozenset({"role", "person"})


def _asks(heard: Heard) -> bool:
    """Whether a person's answer is meant, and not the payer's."""
    if not heard.case_ids or heard.payer or heard.question_ids:
        return False
    is_person = bool(heard.strange) or heard.has(*_PERSON)
    return is_person or _OF_DESK.search(heard.words) is not None


INTENTS = (
    Intent(
        "whether somebody answered what the desk asked on a case",
        ("answered", "ask", "questions answered", "answered role", "questions"),
        _answer,
        "answered ask questions role person changed who when pending",
        lambda heard: (
            _asks(heard)
            and re.search(r"\b(?:did|has|have|had|hear|ever|yet)\b", heard.words) is not None
        ),
    ),
)
