"""What waits for the person who asks: packets to approve, and questions to answer."""

from __future__ import annotations

from agent.hearing import Heard
from agent.planner.intent import Intent
from agent.planner.which import for_payer
from agent.toolbox import Toolbox
from agent.wording import case_list, question_lines

_ROWS, _FEW = 25, 3


async def _answer(heard: Heard, tools: Toolbox) -> str:
    """List what waits for an approval and what for an answer; neither is sorted by person."""
    whose = for_payer(heard)
    lines = []
    for state, what in (*_MINE, *(_OURS if heard.has("ours") else ())):
        listed = await tools.call("list_cases", state=state, payer=heard.payer, limit=_ROWS)
        lines.append(case_list(listed, f"{what}{whose}", f"No case is {what}{whose}."))
        if state == "questions" and 0 < listed["total"] <= _FEW:
            told = [await tools.call("get_case", case_id=e["case_id"]) for e in listed["cases"]]
            lines.pop()
            lines += [
                f"{each['case']['case_id']}: Open questions:\n{question_lines(each['questions'])}"
                for each in told
            ]
    return "\n".join([*lines, _BY_RIGHT])


_MINE = (("held", "waiting for approval"), ("questions", "with an open question"))
_OURS = (
    ("draft", "in draft"),
    ("denied", "denied"),
    ("pended", "pended by the payer"),
    ("running_out", "running out within 14 days"),
)
_BY_RIGHT = "Neither is sorted by person: who has the right may approve or answer."

INTENTS = (
    Intent(
        "what waits for you: approvals and open questions",
        ("on_me", "ours"),
        _answer,
        "on_me ours where negation blocking needs first everything how_many role"
        " inbox greeting who link questions held pending ask",
        lambda heard: not heard.names_case,
        minds="payer days",
    ),
)
