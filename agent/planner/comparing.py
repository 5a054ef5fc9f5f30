"""Two cases side by side: whether they have the same payer, plan, codes or end."""

from __future__ import annotations

import re
from typing import Any

from agent.hearing.heard import Heard
from agent.planner.details import facts
from agent.planner.intent import ANY, Intent
from agent.planner.which import cases_of
from agent.toolbox import Toolbox
from agent.wording import counted

_TWO = 2
_ALIKE = re.compile(r"\b(?:same|differ\w*|compare\w*|versus|vs|alike|identical)\b")


async def _answer(heard: Heard, tools: Toolbox) -> str:
    """Show both, and say what of it is the same."""
    first, second = [each["case"] for each in await cases_of(heard, tools)]
    same = [what for what, key in _COMPARED if first[key] and first[key] == second[key]]
    other = [what for what, _ in _COMPARED if what not in same]
    said = [facts(first), facts(second), *_ends(first, second)]
    said += [f"The same: {', '.join(same)}."] if same else []
    said += [f"Not the same, or not on file for both: {', '.join(other)}."] if other else []
    return "\n".join(said)


_COMPARED = (
    ("payer", "payer_id"),
    ("plan type", "line_of_business"),
    ("codes", "procedures"),
    ("diagnoses", "diagnoses"),
    ("visits requested", "visits_requested"),
    ("how they stand", "state"),
)


def _ends(*cases: dict[str, Any]) -> list[str]:
    """Return for how long what was granted holds, where something was."""
    return [
        f"{each['case_id']} is valid for {counted(each['valid_for_days'], 'more day')}."
        for each in cases
        if each["valid_for_days"] is not None
    ]


INTENTS = (
    Intent(
        "whether two cases have the same payer, plan and codes",
        ("",),
        _answer,
        ANY,
        lambda heard: len(heard.case_ids) == _TWO and _ALIKE.search(heard.words) is not None,
    ),
)
