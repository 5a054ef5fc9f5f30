"""What a packet holds, as far as it is shown here: codes, visits, papers, and what it lacks."""

from __future__ import annotations

import re
from typing import Any

from agent.hearing.heard import Heard
from agent.planner.details import facts
from agent.planner.intent import Intent, names_case
from agent.planner.papers import paper_line
from agent.planner.which import cases_of
from agent.toolbox import Toolbox
from agent.wording import counted, gap_lines


async def _answer(heard: Heard, tools: Toolbox) -> str:
    return "\n\n".join([_of(heard, each) for each in await cases_of(heard, tools)])


def _of(heard: Heard, told: dict[str, Any]) -> str:
    case = told["case"]
    if case["packet_id"] is None:
        return f"{case['case_id']} has no packet yet. Next: {told['next_step']}"
    parts = [f"Packet of {facts(case)}"]
    if told["documents"]:
        lines = "\n".join(map(paper_line, told["documents"]))
        parts.append(f"{counted(len(told['documents']), 'document')} of the case:\n{lines}")
    else:
        parts.append("No document of the case is on file.")
    if case["gaps"]:
        parts.append(f"Missing:\n{gap_lines(case['gaps'])}")
    elif heard.has("missing"):
        parts.append("Nothing is missing on file.")
    parts.append("Each value, with the page that it comes from, is on the desk page.")
    return "\n".join([*parts, *([told["desk_page"]] if told["desk_page"] else [])])


_IN_IT = re.compile(
    r"^\W*(?:(?:and|so|ok)\W+)*what(?:'?s| exactly)?(?: is| all is| do we have)? (?:exactly )?in"
    r" (?:it|there|that)(?:\W*$|\?)"
)

IN_IT = (
    Intent(
        "what is in the packet of a case",
        ("", "packet_content"),
        _answer,
        "packet_content codes visits valid when visits_asked diagnosis papers",
        lambda heard: bool(heard.case_ids) and _IN_IT.search(heard.words) is not None,
    ),
)
INTENTS = (
    Intent(
        "what is in the packet of a case",
        ("packet_content", "packet_content missing"),
        _answer,
        "packet_content missing aside papers held draft link who codes visits everything"
        " sent_on submit_order requirements paper_kind",
        names_case,
    ),
)
