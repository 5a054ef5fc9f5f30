"""What comes after the next step: `what happens after it is approved`, `and once it is signed?`."""

from __future__ import annotations

import re
from typing import Any

from agent.hearing.heard import Heard
from agent.planner.intent import Intent, names_case
from agent.planner.which import cases_of
from agent.toolbox import Toolbox
from agent.wording import stands

_BE = r"(?:'s|s| is| gets?| has been)?"
_AFTER = re.compile(
    r"\bwhat happens (?:after|once|when|then|next)\b"
    r"|^\W*(?:and|ok|so)?\W*(?:then what|what then)\W*$"
    rf"|\b(?:once|after|when) (?:it|that|this|c-\w+){_BE} (?:been )?"
    r"(?:given|approved|signed|released|signed off)\b(?=\W*$)"
)
_THEN = {
    "held": "Once a person approves the packet on the desk page it goes to the payer, and then the"
    " desk asks the payer for the answer by itself.",
    "leaving": "It is on its way to the payer; then the desk asks the payer for the answer by"
    " itself.",
    "draft": "Once nothing is missing it can be submitted; then it waits for a person's approval.",
    "new": "Once a packet is drafted and nothing is missing, it waits for a person's approval.",
    "pending": "Once the payer answers, the answer is on the case: visits and dates where it is"
    " granted, reasons where it is not.",
}


async def _answer(heard: Heard, tools: Toolbox) -> str:
    return "\n".join([then(each) for each in await cases_of(heard, tools)])


def then(told: dict[str, Any]) -> str:
    """Return how a case stands, what is next and what comes after that."""
    case = told["case"]
    after = f" {_THEN[case['state']]}" if case["state"] in _THEN else ""
    return f"{case['case_id']} is {stands(case['state'])}. Next: {told['next_step']}{after}"


INTENTS = (
    Intent(
        "what comes after the next step of a case",
        ("",),
        _answer,
        "approved held when authorization next_step who pending draft approve_order answered"
        " visits_granted",
        lambda heard: names_case(heard) and _AFTER.search(heard.words) is not None,
    ),
)
