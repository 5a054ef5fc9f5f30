"""What is stuck: what is not delivered for certain, and what else waits for somebody here."""

from __future__ import annotations

import re

from agent.hearing.heard import Heard
from agent.planner.intent import Intent, names_no_case
from agent.planner.listing import words_of
from agent.planner.which import for_payer
from agent.toolbox import Toolbox
from agent.wording import case_list

_ROWS = 25
_WAITING = (
    ("held", "waiting for approval"),
    ("questions", "with an open question"),
    ("draft", "in draft"),
    ("denied", "denied"),
    ("pended", "pended by the payer"),
    ("sent_back", "sent back"),
    ("staff_review", "waiting for a person to look"),
)
_OF_SENDING = re.compile(
    r"\b(?:deliver\w*|sent|send\w*|fax\w*|bounc\w*|fail\w*|transmi\w*|arriv\w*)\b"
)


async def _answer(heard: Heard, tools: Toolbox) -> str:
    whose = for_payer(heard)
    what = f"stuck (not delivered for certain){whose}"
    listed = await tools.call(
        "list_cases", state="stuck", payer=heard.payer, limit=_ROWS, page=heard.page
    )
    said = case_list(listed, what, f"No case is {what}.")
    counts = await tools.call("count_cases", payer=heard.payer)
    waiting = [f"{n} {how}" for state, how in _WAITING if (n := counts["by_state"].get(state))]
    if not waiting:
        return said
    return (
        f"{said}\nWaiting for somebody here{whose}: {', '.join(waiting)}. `what is waiting on us`"
        " lists them."
    )


INTENTS = (
    Intent(
        "what is stuck, and what else waits for somebody here",
        ("stuck",),
        _answer,
        "stuck everything needs where who",
        lambda heard: (
            names_no_case(heard)
            and not heard.strange
            and len(heard.payers) <= 1
            and _OF_SENDING.search(heard.words) is None
            and [word for word, _ in words_of(heard)] == ["stuck"]
        ),
    ),
)
