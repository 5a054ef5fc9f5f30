"""What waits for the person who asks: packets to approve, and questions to answer."""

from __future__ import annotations

import re

from agent.hearing.heard import Heard
from agent.planner.intent import ANY, Intent, names_no_case
from agent.planner.which import for_payer
from agent.toolbox import Toolbox
from agent.wording import case_list, question_lines

_ROWS, _FEW = 25, 3


async def _answer(heard: Heard, tools: Toolbox) -> str:
    """List what waits for an approval and what for an answer; neither is sorted by person."""
    whose = for_payer(heard)
    lines = []
    for state, what in (
        *_MINE,
        *(_OURS if heard.has("ours") or _ON_PAYERS.search(heard.words) else ()),
    ):
        listed = await tools.call("list_cases", state=state, payer=heard.payer, limit=_ROWS)
        lines.append(case_list(listed, f"{what}{whose}", f"No case is {what}{whose}."))
        if state == "questions" and 0 < listed["total"] <= _FEW:
            told = [await tools.call("get_case", case_id=e["case_id"]) for e in listed["cases"]]
            lines.pop()
            lines += [
                f"{each['case']['case_id']}: Open questions:\n{question_lines(each['questions'])}"
                for each in told
            ]
    if _ON_PAYERS.search(heard.words):
        listed = await tools.call("list_cases", state="pending", payer=heard.payer, limit=_ROWS)
        lines.append(case_list(listed, f"pending at the payer{whose}", "None waits for a payer."))
    return "\n".join([*lines, _BY_RIGHT])


_ON_PAYERS = re.compile(r"\bon (?:the |our )?(?:payers?|insurances?|them|plans?)\b")
_ON_US = re.compile(r"\bon (?:us|our side|our end|the clinic|me)\b")


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
        "",
        ("",),
        _answer,
        ANY,
        lambda heard: (
            names_no_case(heard)
            and _ON_US.search(heard.words) is not None
            and _ON_PAYERS.search(heard.words) is not None
        ),
        minds="payer days",
    ),
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
