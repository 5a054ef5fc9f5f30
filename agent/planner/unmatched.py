"""Documents that came in and belong to no case."""

from __future__ import annotations

from agent.hearing.heard import Heard
from agent.planner.intent import Intent, names_no_case
from agent.planner.papers import paper_line
from agent.toolbox import Toolbox
from agent.wording import counted


async def _answer(heard: Heard, tools: Toolbox) -> str:
    listed = await tools.call("read_referral")
    alone, waiting = listed["of_no_case"], listed["waiting"]
    rest = f" {counted(len(waiting), 'document')} not read yet may be of any." if waiting else ""
    if not alone:
        return f"Every document read in the last three months belongs to a case.{rest}"
    lines = "\n".join(map(paper_line, alone))
    head = "Read, but of no case, the latest first:"
    return f"{head}\n{lines}\nA person says whose they are on the desk.{rest}"


INTENTS = (
    Intent(
        "which documents belong to no case",
        ("unmatched",),
        _answer,
        "unmatched inbox papers paper_kind how_many read new unreadable changed everything personal"
        " new who where link role authorization requirements negation missing",
        names_no_case,
        minds="",
    ),
)
