"""Where the desk page of a case is."""

from __future__ import annotations

import re
from typing import Any

from agent.hearing.heard import Heard
from agent.planner.details import facts
from agent.planner.intent import Intent, names_case
from agent.planner.which import cases_of
from agent.toolbox import Toolbox


async def _answer(heard: Heard, tools: Toolbox) -> str:
    return "\n".join([_of(heard, told) for told in await cases_of(heard, tools)])


def _of(heard: Heard, told: dict[str, Any]) -> str:
    """Return where its page is; and its facts where the case itself is to be shown."""
    page = told["desk_page"] or "no address of the desk page is set up"
    line = f"{told['case']['case_id']}: {page}"
    return f"{facts(told['case'])}\n{line}" if _SHOW.search(heard.words) else line


_SHOW = re.compile(r"\b(?:pull|bring|call|open|show|give)\b.*\bup\b|^\W*(?:show|open|view)\b")


INTENTS = (
    Intent(
        "the desk page of a case",
        ("link", "where approve_order"),
        _answer,
        "where approve_order held link",
        lambda heard: names_case(heard) and not heard.document_ids,
    ),
)
