"""Which documents belong to a case."""

from __future__ import annotations

from typing import Any

from agent.hearing import Heard
from agent.planner.intent import Intent, names_case
from agent.planner.which import cases_of
from agent.toolbox import Toolbox
from agent.wording import counted, days_ago


async def _answer(heard: Heard, tools: Toolbox) -> str:
    """List them by id; what stands in them is on the desk page."""
    return "\n".join([_of(each) for each in await cases_of(heard, tools)])


def _of(told: dict[str, Any]) -> str:
    case_id = told["case"]["case_id"]
    if not told["documents"]:
        return f"{case_id}: no document is on file."
    lines = [
        f"- {each['document_id']}: {each['state']}, {counted(each['page_count'] or 0, 'page')},"
        f" came {days_ago(each['received_days_ago'])}"
        for each in told["documents"]
    ]
    return f"{case_id}: {counted(len(lines), 'document')}:\n" + "\n".join(lines)


INTENTS = (
    Intent(
        "the documents of a case",
        ("papers", "inbox", "paper_kind when"),
        _answer,
        "papers how_many when opened_on answered inbox paper_kind",
        lambda heard: bool(heard.case_ids) or (names_case(heard) and not heard.has("inbox")),
    ),
)
