"""Of which payers a rule is on file: looked up for those that the clinic has cases with."""

from __future__ import annotations

import re

from agent.hearing.heard import Heard
from agent.planner.intent import ANY, Intent, names_no_case
from agent.planner.rules import COMMONEST
from agent.toolbox import Refused, Toolbox

_MOST = 8
_ASKED = re.compile(
    r"\b(?:which|what|whose|how many|all)\b.{0,30}\b(?:payers?|insurances?|plans?|carriers?"
    r"|compan\w+)\b.*\brules?\b"
    r"|\b(?:which|what|whose|all)\b.{0,12}\brules\b.*\b(?:have|on file|know|there)\b"
)
_REST = (
    "For any other payer ask by its name, such as `do we have rules for Cigna`. Where none is on"
    " file it is unknown here, which is no “no”: verify with the payer."
)


async def _answer(heard: Heard, tools: Toolbox) -> str:
    counts = await tools.call("count_cases")
    payers = [each["payer_id"] for each in counts["by_payer"] if each["open"]]
    known: list[str] = []
    unknown: list[str] = []
    for payer in payers[:_MOST]:
        (known if await _has_rule(payer, heard, tools) else unknown).append(payer)
    more = f" {len(payers) - _MOST} more were not looked up." if len(payers) > _MOST else ""
    return (
        f"Of the payers that open cases are with, looked up for {COMMONEST[1]}: a rule is on file"
        f" for {', '.join(known) or 'none'}; none for {', '.join(unknown) or 'none of the others'}."
        f"{more} {_REST}"
    )


async def _has_rule(payer: str, heard: Heard, tools: Toolbox) -> bool:
    try:
        said = await tools.call(
            "lookup_payer_rules", payer=payer, code=COMMONEST[1], on=heard.today.isoformat()
        )
    except Refused:
        return False
    return bool(said["mode"] != "unknown")


INTENTS = (
    Intent(
        "of which payers rules are on file",
        ("",),
        _answer,
        ANY,
        lambda heard: (
            names_no_case(heard)
            and heard.payer is None
            and not (heard.codes or heard.strange)
            and _ASKED.search(heard.words) is not None
        ),
    ),
)
