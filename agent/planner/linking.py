"""Where the desk page of a case is."""

from __future__ import annotations

from agent.hearing import Heard
from agent.planner.intent import Intent, names_case
from agent.planner.which import cases_of
from agent.toolbox import Toolbox


async def _answer(heard: Heard, tools: Toolbox) -> str:
    return "\n".join(
        f"{told['case']['case_id']}: {told['desk_page'] or 'no address of the desk page is set up'}"
        for told in await cases_of(heard, tools)
    )


INTENTS = (
    Intent(
        "the desk page of a case",
        ("link", "where approve_order"),
        _answer,
        "where approve_order held link",
        lambda heard: names_case(heard) and not heard.document_ids,
    ),
)
