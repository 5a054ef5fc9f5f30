"""A picture of the queue that is asked for: it is drawn in Slack, and said in words here."""

from __future__ import annotations

import re

from agent.hearing.heard import Heard
from agent.planner.intent import ANY, Intent, names_no_case
from agent.toolbox import Toolbox

_ASKED = re.compile(
    r"^\W*(?:(?:can|could) (?:i|we|you) )?(?:please )?(?:(?:show|see|draw|give|get|make|have"
    r"|plot)\b(?: \w+){0,3} )?(?:(?:bar |pie )?charts?|graphs?|plot|diagram"
    r"|picture of (?:it|the queue))\b(?! notes?\b)"
)
_MOST = 12


async def _answer(heard: Heard, tools: Toolbox) -> str:
    counts = await tools.call("count_cases")
    rows = [
        f"- {each['payer_name'] or 'no certain payer'}: {each['open']} open,"
        f" {each['by_state'].get('pending', 0)} pending at the payer"
        for each in counts["by_payer"][:_MOST]
    ]
    drawn = "The picture of the queue by payer and age is drawn in Slack: say `chart` there."
    return "\n".join([f"{drawn} In words:", *rows])


INTENTS = (
    Intent(
        "the queue by payer",
        ("",),
        _answer,
        ANY,
        lambda heard: names_no_case(heard) and _ASKED.search(heard.words) is not None,
    ),
)
